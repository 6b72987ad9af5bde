package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.testing.FakeJobs;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.api.RetentionPreview;
import dk.bygpartnerskaber.register.api.RetentionRule;
import dk.bygpartnerskaber.register.api.RetentionRun;
import dk.bygpartnerskaber.register.api.RetentionService;
import java.util.List;
import java.util.stream.Stream;

/** One rule of retention in memory, which remembers what it was told. */
final class FakeRetention implements RetentionService {
    RetentionRule rule = new RetentionRule(RetentionKind.FORMER_PEOPLE, 3, 24, false);
    List<Person> goes = List.of();
    List<Person> stays = List.of();
    boolean ran;
    List<String> erased = List.of();

    static List<Person> people(String... names) {
        return Stream.of(names)
                .map(name -> new Person(name, 1, PersonDetails.named(name), false, FakeRegister.NOW, FakeRegister.NOW))
                .toList();
    }

    @Override
    public List<RetentionRule> rules(Actor actor) {
        return List.of(rule);
    }

    @Override
    public RetentionRule configure(Actor actor, RetentionKind kind, long version, int months, boolean nightly) {
        if (months == 0) {
            throw ProblemException.invalid(FieldProblem.of("months", "required"));
        }
        rule = new RetentionRule(kind, version + 1, months, nightly);
        return rule;
    }

    @Override
    public RetentionPreview preview(Actor actor, RetentionKind kind, int limit) {
        return new RetentionPreview(rule, goes.size() + stays.size(), goes, stays);
    }

    @Override
    public Job run(Actor actor, RetentionKind kind, long version, List<String> people) {
        if (version != rule.version()) {
            throw ProblemException.stale();
        }
        if (ran) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "retention-running", List.of());
        }
        ran = true;
        erased = people;
        return new FakeJobs().add("j9", JOB, Job.State.QUEUED);
    }

    @Override
    public List<RetentionRun> log(Actor actor, int limit) {
        return List.of();
    }
}
