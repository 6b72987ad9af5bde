package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamQuery;
import dk.bygpartnerskaber.register.api.TeamService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Teams in memory. */
final class MemoryTeams implements TeamService {
    private final Map<String, Team> all = new ConcurrentHashMap<>();

    @Override
    public Page<Team> list(Actor actor, TeamQuery query) {
        return new Page<>(
                all.values().stream()
                        .filter(t ->
                                query.kind().map(k -> t.details().kind() == k).orElse(true))
                        .toList(),
                Optional.empty(),
                OptionalLong.empty());
    }

    @Override
    public Optional<Team> find(Actor actor, String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Team> findAll(Actor actor, List<String> ids) {
        return ids.stream().map(all::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Team create(Actor actor, TeamDetails details) {
        return put(UUID.randomUUID().toString(), 1, details);
    }

    @Override
    public Team update(Actor actor, String id, long version, TeamDetails details) {
        checked(id, version);
        return put(id, version + 1, details);
    }

    @Override
    public void delete(Actor actor, String id, long version) {
        checked(id, version);
        all.remove(id);
    }

    @Override
    public List<Team> teamsOf(Actor actor, String person) {
        return List.of();
    }

    private Team put(String id, long version, TeamDetails details) {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        Team team = new Team(id, version, details, false, now, now);
        all.put(id, team);
        return team;
    }

    private void checked(String id, long version) {
        Team old = Optional.ofNullable(all.get(id)).orElseThrow(ProblemException::notFound);
        if (old.version() != version) {
            throw ProblemException.stale();
        }
    }
}
