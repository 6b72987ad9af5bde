package dk.bygpartnerskaber.register.core.bulk;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.core.ActivityRules;
import dk.bygpartnerskaber.register.core.Holds;
import dk.bygpartnerskaber.register.core.Partnerships;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Activities in bulk changes. */
@Component(service = BulkActivities.class)
public final class BulkActivities extends BulkType<ActivityDetails> {
    private static final Map<BulkField, BulkAccess<ActivityDetails>> FIELDS =
            Map.of(BulkField.ACTIVITY_PLACE, BulkAccess.text(ActivityDetails::place, ActivityDetails::at));

    private final ActivityService service;
    private final Holds holds;

    @Activate
    public BulkActivities(@Reference ActivityService service, @Reference Holds holds) {
        super(FIELDS);
        this.service = service;
        this.holds = holds;
    }

    @Override
    List<Subject<ActivityDetails>> find(Actor actor, List<String> ids) {
        return service.findAll(actor, ids).stream()
                .map(found -> new Subject<>(found.id(), found.version(), found.title(), found.details()))
                .toList();
    }

    @Override
    void check(EntityManager entities, Actor actor, Subject<ActivityDetails> record, ActivityDetails after) {
        ActivityRules.rules(after).check();
    }

    @Override
    void checkDeletion(EntityManager entities, Subject<ActivityDetails> record) {
        holds.refuseHeld(Partnerships.TYPE, record.details().partnership());
    }

    @Override
    List<String> changedByDeletion(EntityManager entities, String id) {
        return List.of();
    }

    @Override
    void update(Actor actor, String id, long version, ActivityDetails details) {
        service.update(actor, id, version, details);
    }

    @Override
    void delete(Actor actor, String id, long version) {
        service.delete(actor, id, version);
    }
}
