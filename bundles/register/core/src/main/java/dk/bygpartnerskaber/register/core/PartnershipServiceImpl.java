package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Purpose;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Partnerships on the register's database. */
@Component
public final class PartnershipServiceImpl implements PartnershipService {
    private static final String NAMED =
            " IN (SELECT o.id FROM OrganisationEntity o WHERE o.searchText LIKE :text ESCAPE '\\')";
    private static final String IN_TEXT_OR_PARTY = "(e.searchText LIKE :text ESCAPE '\\' OR e.library" + NAMED
            + " OR e.id IN (SELECT p.partnership FROM PartnerEntity p WHERE p.organisation" + NAMED + "))";

    private static final String HAVING_PARTNER =
            "e.id IN (SELECT p.partnership FROM PartnerEntity p WHERE p.organisation = ";
    private static final String HAVING_PERSON =
            "EXISTS (SELECT p.place FROM PartnershipPersonEntity p WHERE p.partnership = e.id AND p.";
    private static final String RESPONSIBLE = " AND p.part = '" + PartnershipPersonEntity.Part.RESPONSIBLE + "'";
    private static final String NOBODY =
            "NOT EXISTS (SELECT p.place FROM PartnershipPersonEntity p, PersonRoleEntity r,"
                    + " OrganisationEntity o WHERE p.partnership = e.id" + RESPONSIBLE + " AND r.person = p.person"
                    + " AND o.id = r.organisation AND o.ownLibrary = TRUE AND r.lastDay >= :today)";

    private final RegisterStore store;
    private final Holds holds;
    private final Partnerships partnerships;

    @Activate
    public PartnershipServiceImpl(
            @Reference RegisterStore store, @Reference Partnerships partnerships, @Reference Holds holds) {
        this.store = store;
        this.partnerships = partnerships;
        this.holds = holds;
    }

    @Override
    public Page<Partnership> list(Actor actor, PartnershipQuery query) {
        actor.require(Permission.READ);
        return store.read(entities -> {
            Page<PartnershipEntity> page = page(entities, query);
            return new Page<>(partnerships.records(entities, page.items()), page.next(), page.total());
        });
    }

    private Page<PartnershipEntity> page(EntityManager entities, PartnershipQuery query) {
        boolean nobody =
                query.responsible().filter(PartnershipQuery.NOBODY::equals).isPresent();
        return new KeysetQuery<>(entities, PartnershipEntity.class)
                .where(IN_TEXT_OR_PARTY, "text", query.text().map(SearchText::containing))
                .where("e.status = :status", "status", query.status())
                .where("e.kind = :kind", "kind", query.kind())
                .where(
                        having("purposes", "purpose"),
                        "purpose",
                        query.purpose().map(Purpose::name).map(SearchText::line))
                .where(
                        having("ownPurposes", "ownPurpose"),
                        "ownPurpose",
                        query.ownPurpose().map(SearchText::line))
                .where(
                        having("targetGroups", "targetGroup"),
                        "targetGroup",
                        query.targetGroup().map(SearchText::line))
                .where(
                        having("ageGroups", "ageGroup"),
                        "ageGroup",
                        query.ageGroup().map(SearchText::line))
                .where("e.library = :library", "library", query.library())
                .where(HAVING_PARTNER + ":partner)", "partner", query.partner())
                .where(
                        query.organisation().stream().anyMatch(id -> isLibrary(entities, id))
                                ? "(e.library = :organisation OR " + HAVING_PARTNER + ":organisation))"
                                : HAVING_PARTNER + ":organisation)",
                        "organisation",
                        query.organisation())
                .where(
                        HAVING_PERSON + "person = :responsible" + RESPONSIBLE + ")",
                        "responsible",
                        query.responsible().filter(who -> !nobody))
                .where(NOBODY, "today", nobody ? Optional.of(store.today().toString()) : Optional.empty())
                .where(HAVING_PERSON + "person = :person)", "person", query.person())
                .where(HAVING_PERSON + "team = :team)", "team", query.team())
                .where("e.changed >= :since", "since", query.changedSince().map(i -> i.atOffset(ZoneOffset.UTC)))
                .page(
                        query.page(),
                        query.descending(),
                        column(query),
                        query.sort().name(),
                        parser(query),
                        e -> e.sortValue(query.sort()),
                        PartnershipEntity::id);
    }

    /** Condition that a column of {@link Lines} has the line that is the parameter. */
    private static String having(String column, String parameter) {
        return "CONCAT('\n', CONCAT(e." + column + ", '\n')) LIKE :" + parameter + " ESCAPE '\\'";
    }

    /** Most organisations are partners only: without the other half of the question an index answers it. */
    private static boolean isLibrary(EntityManager entities, String organisation) {
        return TextRules.canBeStored(organisation)
                && !entities.createQuery("SELECT e.id FROM PartnershipEntity e WHERE e.library = :id", String.class)
                        .setParameter("id", organisation)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    private static String column(PartnershipQuery query) {
        return switch (query.sort()) {
            case TITLE -> "e.titleSort";
            case START -> "e.startSort";
            case CHANGED -> "e.changed";
        };
    }

    private static Function<String, Object> parser(PartnershipQuery query) {
        return switch (query.sort()) {
            case TITLE, START -> text -> text;
            case CHANGED -> text -> Instant.parse(text).atOffset(ZoneOffset.UTC);
        };
    }

    @Override
    public Optional<Partnership> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return store.read(entities -> row(entities, id)
                .map(row -> partnerships.records(entities, List.of(row)).get(0)));
    }

    @Override
    public List<Partnership> findAll(Actor actor, List<String> ids) {
        actor.require(Permission.READ);
        return store.read(entities -> partnerships.records(entities, Partnerships.byIds(entities, ids)));
    }

    @Override
    public List<Partnership> originatingFrom(Actor actor, String id) {
        actor.require(Permission.READ);
        return store.read(entities -> partnerships.records(entities, PartnershipOrigins.grownFrom(entities, id)));
    }

    @Override
    public List<String> responsiblePeople(Actor actor) {
        actor.require(Permission.READ);
        return store.read(entities -> entities.createQuery(
                        "SELECT e.id FROM PersonEntity e WHERE EXISTS (SELECT p.place FROM PartnershipPersonEntity p"
                                + " WHERE p.person = e.id AND p.part = :part) ORDER BY e.nameSort, e.id",
                        String.class)
                .setParameter("part", PartnershipPersonEntity.Part.RESPONSIBLE.name())
                .getResultList());
    }

    @Override
    public void check(Actor actor, PartnershipDetails details) {
        actor.require(Permission.EDIT);
        PartnershipDetails blank = PartnershipDetails.builder(null).build();
        store.read(entities -> partnerships.checked(entities, actor, null, blank, details));
    }

    @Override
    public Partnership create(Actor actor, PartnershipDetails details) {
        actor.require(Permission.EDIT);
        return store.write(entities -> partnerships.create(entities, actor, details, false));
    }

    @Override
    public Partnership update(Actor actor, String id, long version, PartnershipDetails details) {
        actor.require(Permission.EDIT);
        return store.write(entities -> partnerships.update(entities, actor, current(entities, id, version), details));
    }

    @Override
    public void delete(Actor actor, String id, long version) {
        actor.require(Permission.CURATE);
        store.write(entities -> {
            holds.refuseDeletion(Partnerships.TYPE, id);
            partnerships.delete(entities, actor, current(entities, id, version));
            return null;
        });
    }

    private static Optional<PartnershipEntity> row(EntityManager entities, String id) {
        return Ids.isId(id) ? Optional.ofNullable(entities.find(PartnershipEntity.class, id)) : Optional.empty();
    }

    private static PartnershipEntity current(EntityManager entities, String id, long version) {
        PartnershipEntity partnership = row(entities, id).orElseThrow(ProblemException::notFound);
        if (partnership.version() != version) {
            throw ProblemException.stale();
        }
        return partnership;
    }
}
