package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import dk.bygpartnerskaber.register.api.PrivacySettings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Why people are kept, in memory: everybody has to be looked at and told. */
final class FakeKeeping implements KeepingService {
    private final FakeRegister register;
    PrivacySettings settings = new PrivacySettings(
            1,
            new PrivacyDefaults(
                    "at samarbejde", LegalBasis.PUBLIC_TASK, DataSource.ORGANISATION, 24, null, null, null, null));

    FakeKeeping(FakeRegister register) {
        this.register = register;
    }

    @Override
    public PrivacySettings settings(Actor actor) {
        return settings;
    }

    @Override
    public PrivacySettings configure(Actor actor, long version, PrivacyDefaults defaults) {
        if (version != settings.version()) {
            throw ProblemException.stale();
        }
        if (defaults.purpose() == null) {
            throw ProblemException.invalid(FieldProblem.of("purpose", "required"));
        }
        settings = new PrivacySettings(version + 1, defaults);
        return settings;
    }

    @Override
    public Page<Person> toReview(Actor actor, int limit) {
        return all(limit);
    }

    @Override
    public Page<Person> toInform(Actor actor, int limit) {
        return all(limit);
    }

    private Page<Person> all(int limit) {
        List<Person> people = List.copyOf(register.people.values());
        return new Page<>(people.stream().limit(limit).toList(), Optional.empty(), OptionalLong.of(people.size()));
    }

    @Override
    public Person informed(Actor actor, String id, long version) {
        return informed(actor, id, version, LocalDate.of(2026, 1, 1));
    }

    @Override
    public Person reviewed(Actor actor, String id, long version) {
        PersonDetails details = register.people.get(id).details();
        return register.personService.update(
                actor,
                id,
                version,
                details.toBuilder().reviewOn(LocalDate.of(2030, 1, 1)).build());
    }

    @Override
    public Person informed(Actor actor, String id, long version, LocalDate on) {
        if (on == null) {
            throw ProblemException.invalid(FieldProblem.of("informedOn", "required"));
        }
        if (on.isAfter(LocalDate.ofInstant(FakeRegister.NOW, ZoneOffset.UTC))) {
            throw ProblemException.invalid(FieldProblem.of("informedOn", "in-future"));
        }
        PersonDetails details = register.people.get(id).details();
        return register.personService.update(
                actor, id, version, details.toBuilder().informedOn(on).build());
    }
}
