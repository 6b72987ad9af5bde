package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import dk.bygpartnerskaber.register.api.PrivacySettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

/** Settings of privacy in memory; nobody has to be looked at or told. */
final class MemoryKeeping implements KeepingService {
    private final AtomicReference<PrivacySettings> settings = new AtomicReference<>(new PrivacySettings(
            1, new PrivacyDefaults("formål", LegalBasis.PUBLIC_TASK, DataSource.PERSON, 24, null, null, null, null)));

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
        return new Page<>(List.of(), Optional.empty(), OptionalLong.of(0));
    }

    @Override
    public Page<Person> toInform(Actor actor, int limit) {
        return toReview(actor, limit);
    }

    @Override
    public Person reviewed(Actor actor, String id, long version) {
        throw ProblemException.notFound();
    }

    @Override
    public Person informed(Actor actor, String id, long version, LocalDate on) {
        throw ProblemException.notFound();
    }
}
