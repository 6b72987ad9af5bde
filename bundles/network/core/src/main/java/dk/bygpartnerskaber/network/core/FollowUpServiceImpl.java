package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.network.api.FollowUpQuery;
import dk.bygpartnerskaber.network.api.FollowUpService;
import dk.bygpartnerskaber.network.api.FollowUpState;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.Texts;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.Person;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Follow-ups on the module's database. */
@Component
public final class FollowUpServiceImpl implements FollowUpService {
    private final NetworkStore store;
    private final FollowUpRows rows;
    private final FollowUps followUps;
    private final InteractionRows interactions;
    private final FollowUpChecks checks;
    private final Confidence confidence;
    private final StaffMembers staff;

    @Activate
    public FollowUpServiceImpl(
            @Reference NetworkStore store,
            @Reference FollowUpRows rows,
            @Reference FollowUps followUps,
            @Reference InteractionRows interactions,
            @Reference FollowUpChecks checks,
            @Reference Confidence confidence,
            @Reference StaffMembers staff,
            @Reference(target = "(module=network)") SchemaReady schema) {
        this.store = store;
        this.rows = rows;
        this.followUps = followUps;
        this.interactions = interactions;
        this.checks = checks;
        this.confidence = confidence;
        this.staff = staff;
    }

    @Override
    public Page<FollowUp> list(Actor actor, FollowUpQuery query) {
        actor.require(Permission.READ);
        return rows.list(query, confidence.condition(actor), me(actor).orElse(""));
    }

    private Optional<String> me(Actor actor) {
        return staff.me(actor).map(Person::id);
    }

    @Override
    public List<FollowUp> waitingFor(Actor actor, String person) {
        actor.require(Permission.READ);
        return Ids.isId(person)
                ? rows.waitingFor(person).stream()
                        .filter(one -> maySee(actor, one))
                        .toList()
                : List.of();
    }

    @Override
    public Optional<FollowUp> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return Ids.isId(id) ? rows.find(id).filter(one -> maySee(actor, one)) : Optional.empty();
    }

    private boolean maySee(Actor actor, FollowUp one) {
        return Optional.ofNullable(one.details().interaction())
                        .flatMap(interactions::find)
                        .filter(contact -> !confidence.maySee(actor, contact))
                        .isEmpty()
                || me(actor).filter(me -> me.equals(one.details().owner())).isPresent();
    }

    @Override
    public FollowUp create(Actor actor, FollowUpDetails given) {
        actor.require(Permission.EDIT);
        FollowUpDetails details = checks.complete(actor, given);
        checks.rules(actor, null, details).check();
        return store.write(connection -> followUps.create(actor, details, false));
    }

    @Override
    public FollowUp update(Actor actor, String id, long version, FollowUpDetails given) {
        actor.require(Permission.EDIT);
        return store.write(connection -> {
            FollowUp before = current(actor, id, version);
            FollowUpDetails details = checks.complete(actor, given);
            if (details.equals(before.details())) {
                return before;
            }
            checks.rules(actor, before.details().owner(), details).check();
            return followUps.update(actor, before, details);
        });
    }

    @Override
    public FollowUp close(Actor actor, String id, long version, FollowUpState state, String note) {
        actor.require(Permission.EDIT);
        String said = Texts.line(note);
        TextRules rules = new TextRules();
        rules.required("state", state);
        rules.line("note", said, 500);
        if (state == FollowUpState.DROPPED) {
            rules.required("note", said);
        }
        rules.check();
        return store.write(connection -> {
            FollowUp before = current(actor, id, version);
            return before.state() == state ? before : followUps.close(actor, before, state, Optional.ofNullable(said));
        });
    }

    private FollowUp current(Actor actor, String id, long version) {
        FollowUp one = find(actor, id).orElseThrow(ProblemException::notFound);
        if (one.version() != version) {
            throw ProblemException.stale();
        }
        return one;
    }
}
