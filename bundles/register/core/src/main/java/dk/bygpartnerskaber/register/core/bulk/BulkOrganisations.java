package dk.bygpartnerskaber.register.core.bulk;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.core.Holds;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.Teams;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Organisations in bulk changes. */
@Component(service = BulkOrganisations.class)
public final class BulkOrganisations extends BulkType<OrganisationDetails> {
    private static final Map<BulkField, BulkAccess<OrganisationDetails>> FIELDS = Map.of(
            BulkField.ORGANISATION_TYPE,
            BulkAccess.text(
                    OrganisationDetails::type,
                    (details, type) -> details.toBuilder().type(type).build()),
            BulkField.ORGANISATION_SECTOR,
            BulkAccess.choice(Sector.class, OrganisationDetails::sector, (details, sector) -> details.toBuilder()
                    .sector(sector)
                    .build()),
            BulkField.ORGANISATION_KEYWORDS,
            BulkAccess.texts(
                    OrganisationDetails::keywords,
                    (details, words) -> details.toBuilder().keywords(words).build()),
            BulkField.ORGANISATION_ADVERTISING,
            BulkAccess.flag(OrganisationDetails::advertisingProtected, (details, yes) -> details.toBuilder()
                    .advertisingProtected(yes)
                    .build()));

    private final OrganisationService service;
    private final Organisations organisations;
    private final Teams teams;
    private final Holds holds;

    @Activate
    public BulkOrganisations(
            @Reference OrganisationService service,
            @Reference Organisations organisations,
            @Reference Teams teams,
            @Reference Holds holds) {
        super(FIELDS);
        this.service = service;
        this.organisations = organisations;
        this.teams = teams;
        this.holds = holds;
    }

    @Override
    List<Subject<OrganisationDetails>> find(Actor actor, List<String> ids) {
        return service.findAll(actor, ids).stream()
                .map(found -> new Subject<>(found.id(), found.version(), found.name(), found.details()))
                .toList();
    }

    @Override
    void check(EntityManager entities, Actor actor, Subject<OrganisationDetails> record, OrganisationDetails after) {
        organisations.check(actor, record.details(), after);
    }

    @Override
    void checkDeletion(EntityManager entities, Subject<OrganisationDetails> record) {
        holds.refuseDeletion(Organisations.TYPE, record.id());
        if (record.details().ownLibrary()) {
            teams.refuseUsedLibrary(entities, record.id());
        }
    }

    @Override
    List<String> changedByDeletion(EntityManager entities, String id) {
        return List.of();
    }

    @Override
    void update(Actor actor, String id, long version, OrganisationDetails details) {
        service.update(actor, id, version, details);
    }

    @Override
    void delete(Actor actor, String id, long version) {
        service.delete(actor, id, version);
    }
}
