package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Organisations on the register's database. */
@Component
public final class OrganisationServiceImpl implements OrganisationService {
    private static final String KNOWN_ELSEWHERE =
            "EXISTS (SELECT x.externalId FROM ExternalIdEntity x WHERE x.organisation = e.id";

    private final RegisterStore store;
    private final Holds holds;
    private final Organisations organisations;
    private final Partnerships partnerships;
    private final People people;
    private final Teams teams;

    @Activate
    public OrganisationServiceImpl(
            @Reference RegisterStore store,
            @Reference Organisations organisations,
            @Reference Partnerships partnerships,
            @Reference People people,
            @Reference Teams teams,
            @Reference Holds holds) {
        this.store = store;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.people = people;
        this.teams = teams;
        this.holds = holds;
    }

    @Override
    public Page<Organisation> list(Actor actor, OrganisationQuery query) {
        actor.require(Permission.READ);
        return store.read(entities -> new KeysetQuery<>(entities, OrganisationEntity.class)
                .where(
                        "e.searchText LIKE :text ESCAPE '\\'",
                        "text",
                        query.text().map(SearchText::containing))
                .where("e.sector = :sector", "sector", query.sector())
                .where("e.type = :type", "type", query.type())
                .where(
                        "CONCAT('\n', CONCAT(e.keywords, '\n')) LIKE :keyword ESCAPE '\\'",
                        "keyword",
                        query.keyword().map(SearchText::line))
                .where("e.ownLibrary = :own", "own", query.ownLibrary())
                .where(KNOWN_ELSEWHERE + " AND x.system = :system)", "system", query.externalSystem())
                .where(known(query), "external", query.externalId())
                .where("e.demo = :demo", "demo", query.demo())
                .where("e.changed >= :since", "since", query.changedSince().map(i -> i.atOffset(ZoneOffset.UTC)))
                .page(
                        query.page(),
                        query.descending(),
                        column(query),
                        query.sort().name(),
                        parser(query),
                        e -> e.sortValue(query.sort()),
                        OrganisationEntity::id)
                .map(OrganisationEntity::toRecord));
    }

    /** With a system, both must be of one row. */
    private static String known(OrganisationQuery query) {
        return KNOWN_ELSEWHERE
                + (query.externalSystem().isPresent() ? " AND x.system = :system" : "")
                + " AND x.externalId = :external)";
    }

    private static String column(OrganisationQuery query) {
        return switch (query.sort()) {
            case NAME -> "e.nameSort";
            case TYPE -> "e.typeSort";
            case CHANGED -> "e.changed";
        };
    }

    private static Function<String, Object> parser(OrganisationQuery query) {
        return switch (query.sort()) {
            case NAME, TYPE -> text -> text;
            case CHANGED -> text -> Instant.parse(text).atOffset(ZoneOffset.UTC);
        };
    }

    @Override
    public Optional<Organisation> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return store.read(entities -> row(entities, id).map(OrganisationEntity::toRecord));
    }

    @Override
    public List<Organisation> findAll(Actor actor, List<String> ids) {
        actor.require(Permission.READ);
        return store.read(entities -> organisations.byIds(entities, ids).stream()
                .map(OrganisationEntity::toRecord)
                .toList());
    }

    @Override
    public Organisation create(Actor actor, OrganisationDetails details) {
        actor.require(Permission.EDIT);
        return store.write(entities -> {
            OrganisationEntity created = organisations.create(entities, actor, details);
            entities.flush();
            return created.toRecord();
        });
    }

    @Override
    public Organisation update(Actor actor, String id, long version, OrganisationDetails details) {
        actor.require(Permission.EDIT);
        return store.write(entities -> {
            OrganisationEntity organisation = current(entities, id, version);
            if (organisation.details().ownLibrary() && !details.ownLibrary()) {
                teams.refuseUsedLibrary(entities, id);
            }
            organisations.update(entities, actor, organisation, details);
            entities.flush();
            return organisation.toRecord();
        });
    }

    @Override
    public void delete(Actor actor, String id, long version) {
        actor.require(Permission.CURATE);
        store.write(entities -> {
            OrganisationEntity organisation = current(entities, id, version);
            holds.refuseDeletion(Organisations.TYPE, id);
            teams.refuseUsedLibrary(entities, id);
            partnerships.removePartner(entities, actor, id);
            people.removeOrganisation(entities, actor, id);
            organisations.delete(entities, actor, organisation);
            return null;
        });
    }

    private static Optional<OrganisationEntity> row(EntityManager entities, String id) {
        return Ids.isId(id) ? Optional.ofNullable(entities.find(OrganisationEntity.class, id)) : Optional.empty();
    }

    private OrganisationEntity current(EntityManager entities, String id, long version) {
        OrganisationEntity organisation =
                row(entities, id).orElseThrow(() -> MergedRecords.missing(store, Organisations.TYPE, id));
        if (organisation.version() != version) {
            throw ProblemException.stale();
        }
        return organisation;
    }

    @Override
    public List<Partnership> partnershipsOf(Actor actor, String id) {
        actor.require(Permission.READ);
        return Ids.isId(id) ? store.read(entities -> partnerships.of(entities, id)) : List.of();
    }

    @Override
    public List<String> keywords(Actor actor) {
        actor.require(Permission.READ);
        return store.read(entities -> entities
                .createQuery(
                        "SELECT DISTINCT e.keywords FROM OrganisationEntity e WHERE e.keywords IS NOT NULL",
                        String.class)
                .getResultList()
                .stream()
                .flatMap(column -> Lines.split(column).stream())
                .distinct()
                .sorted(Comparator.comparing(DanishOrder::key))
                .toList());
    }
}
