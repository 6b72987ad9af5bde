package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.FollowService;
import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who follows whom, on the module's database. */
@Component
public final class FollowServiceImpl implements FollowService {
    private static final Duration LATELY = Duration.ofDays(30);

    private final NetworkStore store;
    private final FollowRows rows;
    private final InteractionRows interactions;
    private final RelationChecks checks;
    private final Confidence confidence;
    private final StaffMembers staff;

    @Activate
    public FollowServiceImpl(
            @Reference NetworkStore store,
            @Reference FollowRows rows,
            @Reference InteractionRows interactions,
            @Reference RelationChecks checks,
            @Reference Confidence confidence,
            @Reference StaffMembers staff,
            @Reference(target = "(module=network)") SchemaReady schema) {
        this.store = store;
        this.rows = rows;
        this.interactions = interactions;
        this.checks = checks;
        this.confidence = confidence;
        this.staff = staff;
    }

    @Override
    public boolean mayFollow(Actor actor) {
        return me(actor).isPresent();
    }

    private Optional<String> me(Actor actor) {
        actor.require(Permission.READ);
        return staff.me(actor).map(Person::id);
    }

    @Override
    public boolean follows(Actor actor, RecordRef record) {
        return me(actor).filter(me -> rows.follows(me, record)).isPresent();
    }

    @Override
    public void follow(Actor actor, RecordRef record) {
        String me = me(actor)
                .orElseThrow(
                        () -> new ProblemException(ProblemException.Kind.CONFLICT, "nobody-in-register", List.of()));
        TextRules rules = new TextRules();
        checks.checkRecord(rules, actor, "record", record);
        if (!rules.problems().isEmpty()) {
            throw ProblemException.notFound();
        }
        store.write(connection -> {
            rows.insert(me, record);
            return null;
        });
    }

    @Override
    public void unfollow(Actor actor, RecordRef record) {
        me(actor).ifPresent(me -> rows.delete(me, record));
    }

    @Override
    public List<Interaction> news(Actor actor, int most) {
        return me(actor)
                .map(me ->
                        interactions.all(rows.news(me, store.now().minus(LATELY), confidence.condition(actor), most)))
                .orElse(List.of());
    }
}
