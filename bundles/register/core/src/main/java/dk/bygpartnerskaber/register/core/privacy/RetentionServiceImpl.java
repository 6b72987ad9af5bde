package dk.bygpartnerskaber.register.core.privacy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.api.RetentionPreview;
import dk.bygpartnerskaber.register.api.RetentionRule;
import dk.bygpartnerskaber.register.api.RetentionRun;
import dk.bygpartnerskaber.register.api.RetentionService;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rules of retention on the register's database. */
@Component
public final class RetentionServiceImpl implements RetentionService {
    static final String TYPE = "retention-rule";

    private static final int MOST_MONTHS = 240;

    private final RegisterStore store;
    private final Retention retention;
    private final RetentionTables tables;
    private final RetentionQueue queue;

    @Activate
    public RetentionServiceImpl(@Reference RegisterStore store, @Reference Retention retention, @Reference Jobs jobs) {
        this.store = store;
        this.retention = retention;
        queue = new RetentionQueue(jobs);
        tables = new RetentionTables(store);
    }

    /** What the change log says of a rule. */
    public record Entry(int months, boolean nightly) {}

    @Override
    public List<RetentionRule> rules(Actor actor) {
        actor.require(Permission.PROTECT);
        return tables.rules();
    }

    @Override
    public RetentionRule configure(Actor actor, RetentionKind kind, long version, int months, boolean nightly) {
        actor.require(Permission.PROTECT);
        TextRules rules = new TextRules();
        if (months < 1 || months > MOST_MONTHS) {
            rules.add("months", "number-range", "1", String.valueOf(MOST_MONTHS));
        }
        rules.check();
        return store.write(entities -> {
            RetentionRule before = tables.rule(kind);
            if (before.version() != version) {
                throw ProblemException.stale();
            }
            Entry was = new Entry(before.months(), before.nightly());
            Entry is = new Entry(months, nightly);
            if (was.equals(is)) {
                return before;
            }
            if (!tables.update(before, months, nightly)) {
                throw ProblemException.stale();
            }
            store.log(actor, TYPE, kind.code(), Kind.UPDATED, was, is);
            return new RetentionRule(kind, version + 1, months, nightly);
        });
    }

    @Override
    public RetentionPreview preview(Actor actor, RetentionKind kind, int limit) {
        actor.require(Permission.PROTECT);
        return store.read(entities -> {
            RetentionRule rule = tables.rule(kind);
            Map<Boolean, List<Person>> people = retention.people(entities, rule, limit).stream()
                    .collect(Collectors.partitioningBy(person -> retention.isFree(actor, person)));
            return new RetentionPreview(rule, retention.count(entities, rule), people.get(true), people.get(false));
        });
    }

    @Override
    public Job run(Actor actor, RetentionKind kind, long version, List<String> people) {
        actor.require(Permission.PROTECT);
        if (people.isEmpty()) {
            throw ProblemException.invalid(FieldProblem.of("people", "required"));
        }
        return store.write(entities -> {
            if (!tables.hold(kind, version)) {
                throw ProblemException.stale();
            }
            if (queue.has(kind)) {
                throw new ProblemException(ProblemException.Kind.CONFLICT, "retention-running", List.of());
            }
            tables.choose(
                    kind,
                    retention.ids(tables.rule(kind)).stream()
                            .filter(new HashSet<>(people)::contains)
                            .toList());
            return queue.submit(actor, kind);
        });
    }

    @Override
    public List<RetentionRun> log(Actor actor, int limit) {
        actor.require(Permission.PROTECT);
        return tables.log(limit);
    }
}
