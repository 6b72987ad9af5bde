package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import dk.bygpartnerskaber.register.api.PrivacySettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

/** Settings of privacy in memory; Tove has to be looked at, and told. */
final class MemoryKeeping implements KeepingService {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private final Person tove = new Person(
            "c",
            1,
            PersonDetails.builder("Tove")
                    .source(DataSource.PUBLIC)
                    .reviewOn(TODAY)
                    .build(),
            false,
            Instant.EPOCH,
            Instant.EPOCH);
    private final PersonService people;
    private final AtomicReference<PrivacySettings> settings = new AtomicReference<>(new PrivacySettings(
            1, new PrivacyDefaults("formål", LegalBasis.PUBLIC_TASK, DataSource.PERSON, 24, null, null, null, null)));

    MemoryKeeping(PersonService people) {
        this.people = people;
    }

    @Override
    public PrivacySettings settings(Actor actor) {
        return settings.get();
    }

    @Override
    public PrivacySettings configure(Actor actor, long version, PrivacyDefaults defaults) {
        PrivacySettings before = settings.get();
        if (before.version() != version) {
            throw ProblemException.stale();
        }
        settings.set(new PrivacySettings(version + 1, defaults));
        return settings.get();
    }

    @Override
    public Page<Person> toReview(Actor actor, int limit) {
        return new Page<>(List.of(tove), Optional.empty(), OptionalLong.of(1));
    }

    @Override
    public Page<Person> toInform(Actor actor, int limit) {
        return new Page<>(List.of(tove), Optional.empty(), OptionalLong.of(7));
    }

    @Override
    public Person reviewed(Actor actor, String id, long version) {
        Person person = people.find(actor, id).orElseThrow(ProblemException::notFound);
        LocalDate next = LocalDate.of(2030, 1, 1);
        return people.update(
                actor, id, version, person.details().toBuilder().reviewOn(next).build());
    }

    @Override
    public Person informed(Actor actor, String id, long version) {
        return informed(actor, id, version, TODAY);
    }

    @Override
    public Person informed(Actor actor, String id, long version, LocalDate on) {
        if (on.isAfter(TODAY)) {
            throw ProblemException.invalid(FieldProblem.of("informedOn", "in-future"));
        }
        Person person = people.find(actor, id).orElseThrow(ProblemException::notFound);
        return people.update(
                actor, id, version, person.details().toBuilder().informedOn(on).build());
    }
}
