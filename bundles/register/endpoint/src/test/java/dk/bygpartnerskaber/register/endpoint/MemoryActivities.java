package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ActivityFigures;
import dk.bygpartnerskaber.register.api.ActivityQuery;
import dk.bygpartnerskaber.register.api.ActivityService;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Activities in memory. */
final class MemoryActivities implements ActivityService {
    private final Map<String, Activity> all = new LinkedHashMap<>();

    @Override
    public Page<Activity> list(Actor actor, ActivityQuery query) {
        return new Page<>(
                all.values().stream()
                        .filter(a -> query.partnership()
                                .map(p -> p.equals(a.details().partnership()))
                                .orElse(true))
                        .toList(),
                Optional.empty(),
                OptionalLong.empty());
    }

    @Override
    public Optional<Activity> find(Actor actor, String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Activity> findAll(Actor actor, List<String> ids) {
        return ids.stream().map(all::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Activity> awaitingGain(Actor actor, int most) {
        return List.of();
    }

    @Override
    public Map<String, ActivityFigures> figures(Actor actor, List<String> partnerships) {
        return Map.of();
    }

    @Override
    public Activity create(Actor actor, ActivityDetails details) {
        return put(UUID.randomUUID().toString(), 1, details);
    }

    @Override
    public Activity update(Actor actor, String id, long version, ActivityDetails details) {
        checked(id, version);
        return put(id, version + 1, details);
    }

    @Override
    public void delete(Actor actor, String id, long version) {
        checked(id, version);
        all.remove(id);
    }

    private Activity put(String id, long version, ActivityDetails details) {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        all.put(id, new Activity(id, version, details, false, now, now));
        return all.get(id);
    }

    private void checked(String id, long version) {
        Activity old = Optional.ofNullable(all.get(id)).orElseThrow(ProblemException::notFound);
        if (old.version() != version) {
            throw ProblemException.stale();
        }
    }
}
