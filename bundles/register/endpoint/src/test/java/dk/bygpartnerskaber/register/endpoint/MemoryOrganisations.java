package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Organisations in memory, as strict as the real ones where endpoints can tell. */
final class MemoryOrganisations implements OrganisationService {
    private final Map<String, Organisation> all = new ConcurrentHashMap<>();

    @Override
    public Page<Organisation> list(Actor actor, OrganisationQuery query) {
        actor.require(Permission.READ);
        Comparator<Organisation> order = Comparator.comparing(Organisation::name);
        List<Organisation> found = all.values().stream()
                .filter(o -> query.text()
                        .map(t -> o.name().toLowerCase(Locale.ROOT).contains(t.toLowerCase(Locale.ROOT)))
                        .orElse(true))
                .filter(o -> query.sector().map(s -> s == o.details().sector()).orElse(true))
                .sorted(query.descending() ? order.reversed() : order)
                .toList();
        int from = query.page().cursor().map(Integer::parseInt).orElse(0);
        int to = Math.min(from + query.page().limit(), found.size());
        return new Page<>(
                found.subList(from, to),
                to < found.size() ? Optional.of(String.valueOf(to)) : Optional.empty(),
                query.page().total() ? OptionalLong.of(found.size()) : OptionalLong.empty());
    }

    @Override
    public Optional<Organisation> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Organisation> findAll(Actor actor, List<String> ids) {
        return ids.stream().flatMap(id -> find(actor, id).stream()).toList();
    }

    @Override
    public Organisation create(Actor actor, OrganisationDetails details) {
        actor.require(Permission.EDIT);
        return put(UUID.randomUUID().toString(), 1, checked(details));
    }

    @Override
    public Organisation update(Actor actor, String id, long version, OrganisationDetails details) {
        actor.require(Permission.EDIT);
        Organisation old = checked(actor, id, version);
        return old.details().equals(details) ? old : put(id, version + 1, checked(details));
    }

    @Override
    public void delete(Actor actor, String id, long version) {
        actor.require(Permission.CURATE);
        checked(actor, id, version);
        all.remove(id);
    }

    @Override
    public List<Partnership> partnershipsOf(Actor actor, String id) {
        return List.of();
    }

    @Override
    public List<String> keywords(Actor actor) {
        return List.of();
    }

    private Organisation put(String id, long version, OrganisationDetails details) {
        Organisation organisation = new Organisation(
                id,
                version,
                details,
                false,
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2026-01-01T00:00:00Z"));
        all.put(id, organisation);
        return organisation;
    }

    private Organisation checked(Actor actor, String id, long version) {
        Organisation old = find(actor, id).orElseThrow(ProblemException::notFound);
        if (old.version() != version) {
            throw ProblemException.stale();
        }
        return old;
    }

    private static OrganisationDetails checked(OrganisationDetails details) {
        if (details.name() == null) {
            throw ProblemException.invalid(FieldProblem.of("name", "required"));
        }
        if (details.name().equals("boom")) {
            throw new IllegalStateException("select secret from table");
        }
        return details;
    }
}
