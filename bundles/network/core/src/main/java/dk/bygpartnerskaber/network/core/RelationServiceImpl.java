package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationQuery;
import dk.bygpartnerskaber.network.api.RelationService;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.RelationStep;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Relations on the module's database. */
@Component
public final class RelationServiceImpl implements RelationService {
    private static final int MAX_REASON = 500;

    private final NetworkStore store;
    private final RelationRows rows;
    private final Relations relations;
    private final RelationChecks checks;
    private final StaffMembers staff;

    @Activate
    public RelationServiceImpl(
            @Reference NetworkStore store,
            @Reference RelationRows rows,
            @Reference Relations relations,
            @Reference RelationChecks checks,
            @Reference StaffMembers staff,
            @Reference(target = "(module=network)") SchemaReady schema) {
        this.store = store;
        this.rows = rows;
        this.relations = relations;
        this.checks = checks;
        this.staff = staff;
    }

    @Override
    public Page<Relation> list(Actor actor, RelationQuery query) {
        actor.require(Permission.READ);
        return rows.list(query);
    }

    @Override
    public List<Relation> of(Actor actor, RecordRef record) {
        actor.require(Permission.READ);
        return Ids.isId(record.id())
                ? rows.of(record).stream()
                        .sorted(Comparator.comparing(one -> !one.standing().isOpen()))
                        .toList()
                : List.of();
    }

    @Override
    public List<Relation> needingCare(Actor actor, String owner, int most) {
        actor.require(Permission.READ);
        LocalDate today = store.today();
        return Ids.isId(owner)
                ? rows.due(owner, today).stream()
                        .sorted(Comparator.comparingDouble((Relation one) -> CareRules.pressing(one.care(), today))
                                .reversed())
                        .limit(most)
                        .toList()
                : List.of();
    }

    @Override
    public Optional<Relation> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return Ids.isId(id) ? rows.find(id) : Optional.empty();
    }

    @Override
    public List<RelationStep> history(Actor actor, String id) {
        return find(actor, id).map(one -> rows.steps(one.id())).orElse(List.of());
    }

    @Override
    public Relation create(Actor actor, RelationDetails given, Standing standing) {
        actor.require(Permission.EDIT);
        RelationDetails details = checks.withLibrary(actor, given);
        Standing first = complete(actor, standing);
        LocalDate today = store.today();
        TextRules rules = new TextRules();
        checks.checkPair(rules, actor, details);
        checks.checkStaff(rules, actor, "owner", details.owner(), today);
        checks.checkStaff(rules, actor, "decidedBy", first.decidedBy(), today);
        RelationChecks.checkIntervals(rules, details);
        StageRules.checkPossible(rules, first, LocalDate.MIN, today);
        StageRules.checkComplete(rules, first, isGoalKnown(actor, details));
        rules.check();
        return store.write(connection -> {
            rows.findPair(details).ifPresent(other -> {
                TextRules taken = new TextRules();
                taken.add("theirs", "relation-exists", other.id());
                taken.check();
            });
            return relations.create(actor, details, checks.library(actor, details.ours()), first, false);
        });
    }

    /** With the day and the person that are meant when none is said. */
    private Standing complete(Actor actor, Standing standing) {
        PartialDate since = standing.since() == null
                ? PartialDate.parse(store.today().toString()).orElseThrow()
                : standing.since();
        String decidedBy = standing.decidedBy() == null
                ? staff.me(actor).map(me -> me.id()).orElse(null)
                : standing.decidedBy();
        return standing.since(since).by(decidedBy);
    }

    private boolean isGoalKnown(Actor actor, RelationDetails details) {
        return checks.partnership(actor, details)
                .filter(one -> one.details().goal() != null)
                .isPresent();
    }

    @Override
    public Relation update(Actor actor, String id, long version, RelationDetails details) {
        actor.require(Permission.EDIT);
        return store.write(connection -> {
            Relation before = current(id, version);
            TextRules rules = new TextRules();
            if (!details.isSamePairAs(before.details())) {
                rules.add("theirs", "pair-is-fixed");
            }
            if (details.owner() != null
                    && !details.owner().equals(before.details().owner())) {
                checks.checkStaff(rules, actor, "owner", details.owner(), store.today());
            }
            RelationChecks.checkIntervals(rules, details);
            rules.check();
            return details.equals(before.details()) ? before : relations.update(actor, before, details);
        });
    }

    @Override
    public Relation move(Actor actor, String id, long version, Standing standing) {
        actor.require(Permission.EDIT);
        return store.write(connection -> {
            Relation before = current(id, version);
            Standing after = complete(actor, standing);
            boolean stays = StageRules.isSamePlace(before.standing(), after);
            boolean usual = stays || StageRules.isUsual(before.standing(), after);
            check(actor, before, after, usual);
            if (stays) {
                return after.equals(before.standing()) ? before : relations.correct(actor, before, after);
            }
            if (StageRules.isResuming(before.standing(), after)) {
                ask(actor, "look-at-vision");
            } else if (!usual) {
                ask(actor, "unusual-step");
            }
            return relations.step(actor, before, after, !usual);
        });
    }

    private void check(Actor actor, Relation before, Standing after, boolean usual) {
        LocalDate today = store.today();
        TextRules rules = new TextRules();
        StageRules.checkPossible(rules, after, notBefore(before, after), today);
        StageRules.checkComplete(rules, after, isGoalKnown(actor, before.details()));
        if (!usual && after.stage() != RelationStage.DIVORCE) {
            rules.required("reason", after.reason());
        }
        if (after.decidedBy() != null
                && !after.decidedBy().equals(before.standing().decidedBy())) {
            checks.checkStaff(rules, actor, "decidedBy", after.decidedBy(), today);
        }
        rules.check();
    }

    /** The day on which the step before began, which a new one, or the last one corrected, cannot precede. */
    private LocalDate notBefore(Relation before, Standing after) {
        boolean corrected = StageRules.isSamePlace(before.standing(), after);
        return rows.steps(before.id()).stream()
                .skip(corrected ? 1 : 0)
                .findFirst()
                .map(step -> step.standing().since().earliest())
                .orElse(LocalDate.MIN);
    }

    private static void ask(Actor actor, String problem) {
        if (!actor.confirms(problem)) {
            throw new ProblemException(ProblemException.Kind.INVALID, problem, List.of());
        }
    }

    @Override
    public Relation putOff(Actor actor, String id, long version, LocalDate until, String reason) {
        actor.require(Permission.EDIT);
        TextRules rules = new TextRules();
        rules.required("until", until);
        if (until != null && !until.isAfter(store.today())) {
            rules.add("until", "in-past");
        }
        rules.required("reason", reason);
        rules.line("reason", reason, MAX_REASON);
        rules.check();
        return store.write(connection -> relations.putOff(actor, current(id, version), until, reason));
    }

    @Override
    public void delete(Actor actor, String id, long version) {
        actor.require(Permission.CURATE);
        store.write(connection -> {
            relations.delete(actor, current(id, version));
            return null;
        });
    }

    private Relation current(String id, long version) {
        Relation relation =
                Optional.of(id).filter(Ids::isId).flatMap(rows::find).orElseThrow(ProblemException::notFound);
        if (relation.version() != version) {
            throw ProblemException.stale();
        }
        return relation;
    }
}
