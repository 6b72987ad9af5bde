package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.api.RetentionPreview;
import dk.bygpartnerskaber.register.api.RetentionRule;
import dk.bygpartnerskaber.register.api.RetentionRun;
import dk.bygpartnerskaber.register.api.RetentionService;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Rules of retention in memory, each applying to two people, one of whom is held; they run once. */
final class MemoryRetention implements RetentionService {
    private final Map<RetentionKind, RetentionRule> rules = new ConcurrentHashMap<>();
    private final Map<RetentionKind, Job> jobs = new ConcurrentHashMap<>();

    @Override
    public List<RetentionRule> rules(Actor actor) {
        return Arrays.stream(RetentionKind.values()).map(this::rule).toList();
    }

    private RetentionRule rule(RetentionKind kind) {
        return rules.getOrDefault(kind, new RetentionRule(kind, 1, 24, false));
    }

    private void check(RetentionKind kind, long version) {
        if (rule(kind).version() != version) {
            throw ProblemException.stale();
        }
    }

    @Override
    public RetentionRule configure(Actor actor, RetentionKind kind, long version, int months, boolean nightly) {
        check(kind, version);
        rules.put(kind, new RetentionRule(kind, version + 1, months, nightly));
        return rule(kind);
    }

    @Override
    public RetentionPreview preview(Actor actor, RetentionKind kind, int limit) {
        return new RetentionPreview(rule(kind), 2, List.of(person("a", "Tove")), List.of(person("b", "Ove")));
    }

    private static Person person(String id, String name) {
        PersonDetails details = PersonDetails.builder(name).build();
        return new Person(id, 1, details, false, Instant.EPOCH, Instant.EPOCH);
    }

    @Override
    public Job run(Actor actor, RetentionKind kind, long version, List<String> people) {
        check(kind, version);
        if (!people.equals(List.of("a"))) {
            throw ProblemException.invalid(FieldProblem.of("people", "required"));
        }
        Job job = new Job(
                "j-" + kind.code(),
                JOB,
                new RecordRef("retention-rule", kind.code()),
                Job.State.QUEUED,
                false,
                "u",
                "Lis",
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                Optional.empty());
        if (jobs.putIfAbsent(kind, job) != null) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "retention-running", List.of());
        }
        return job;
    }

    @Override
    public List<RetentionRun> log(Actor actor, int limit) {
        return Stream.of(new RetentionRun(Instant.EPOCH, RetentionKind.FORMER_PEOPLE, 24, true, 3, 1))
                .limit(limit)
                .toList();
    }
}
