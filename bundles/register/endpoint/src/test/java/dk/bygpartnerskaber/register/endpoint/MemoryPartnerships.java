package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Partnerships in memory. */
final class MemoryPartnerships implements PartnershipService {
    private final Map<String, Partnership> all = new ConcurrentHashMap<>();

    @Override
    public Page<Partnership> list(Actor actor, PartnershipQuery query) {
        return new Page<>(
                all.values().stream()
                        .filter(p -> query.purpose()
                                .map(w -> p.details().purposes().contains(w))
                                .orElse(true))
                        .toList(),
                Optional.empty(),
                OptionalLong.empty());
    }

    @Override
    public Optional<Partnership> find(Actor actor, String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Partnership> findAll(Actor actor, List<String> ids) {
        return ids.stream().map(all::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Partnership> originatingFrom(Actor actor, String id) {
        return List.of();
    }

    @Override
    public List<String> responsiblePeople(Actor actor) {
        return List.of();
    }

    @Override
    public void check(Actor actor, PartnershipDetails details) {
        // nothing to refuse
    }

    @Override
    public Partnership create(Actor actor, PartnershipDetails details) {
        return put(UUID.randomUUID().toString(), 1, details);
    }

    @Override
    public Partnership update(Actor actor, String id, long version, PartnershipDetails details) {
        checked(id, version);
        return put(id, version + 1, details);
    }

    @Override
    public void delete(Actor actor, String id, long version) {
        checked(id, version);
        all.remove(id);
    }

    private Partnership put(String id, long version, PartnershipDetails details) {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        Partnership partnership = new Partnership(id, version, details, false, now, now);
        all.put(id, partnership);
        return partnership;
    }

    private void checked(String id, long version) {
        Partnership old = Optional.ofNullable(all.get(id)).orElseThrow(ProblemException::notFound);
        if (old.version() != version) {
            throw ProblemException.stale();
        }
    }
}
