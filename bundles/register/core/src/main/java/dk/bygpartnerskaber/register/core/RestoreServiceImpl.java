package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.EarlierValues;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.RestoreService;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes earlier values from the change log; the services of the records write them. */
@Component
public final class RestoreServiceImpl implements RestoreService {
    private static final String UPDATED = "updated";

    private final OrganisationService organisations;
    private final PartnershipService partnerships;
    private final ChangeHistory history;

    @Activate
    public RestoreServiceImpl(
            @Reference OrganisationService organisations,
            @Reference PartnershipService partnerships,
            @Reference ChangeHistory history) {
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.history = history;
    }

    @Override
    public Optional<Change.Field> preview(Actor actor, RecordRef record, String change, String field) {
        Object earlier = earlier(actor, record, change, field);
        Record now = record.type().equals(Organisations.TYPE)
                ? organisation(actor, record.id())
                : partnership(actor, record.id());
        return FieldChange.between(now, EarlierValues.put(now, field, earlier)).stream()
                .map(difference -> new Change.Field(field, difference.before(), difference.after()))
                .findFirst();
    }

    @Override
    public void restore(Actor actor, RecordRef record, long version, String change, String field) {
        Object earlier = earlier(actor, record, change, field);
        String id = record.id();
        // a record that somebody changes from here on has another version, which the update refuses
        if (record.type().equals(Organisations.TYPE)) {
            organisations.update(actor, id, version, EarlierValues.put(organisation(actor, id), field, earlier));
        } else {
            partnerships.update(actor, id, version, EarlierValues.put(partnership(actor, id), field, earlier));
        }
    }

    /** The value before the change. */
    private Object earlier(Actor actor, RecordRef record, String change, String field) {
        actor.require(Permission.CURATE);
        actor.require(Permission.HISTORY);
        Optional<Change.Field> changed = history.find(actor, change)
                .filter(c -> c.record().equals(record) && c.kind().equals(UPDATED))
                .flatMap(c ->
                        c.fields().stream().filter(f -> f.field().equals(field)).findFirst());
        return changed.orElseThrow(ProblemException::notFound).before();
    }

    private OrganisationDetails organisation(Actor actor, String id) {
        return organisations
                .find(actor, id)
                .orElseThrow(ProblemException::notFound)
                .details();
    }

    private PartnershipDetails partnership(Actor actor, String id) {
        return partnerships
                .find(actor, id)
                .orElseThrow(ProblemException::notFound)
                .details();
    }
}
