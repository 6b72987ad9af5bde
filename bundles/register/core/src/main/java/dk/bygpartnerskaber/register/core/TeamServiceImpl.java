package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamQuery;
import dk.bygpartnerskaber.register.api.TeamService;
import dk.bygpartnerskaber.register.api.TeamSort;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Teams on the register's database. */
@Component
public final class TeamServiceImpl implements TeamService {
    private static final String TEXT = "(e.searchText LIKE :text ESCAPE '\\' OR e.id IN (SELECT m.team"
            + " FROM TeamMemberEntity m WHERE m.person IN (SELECT p.id FROM PersonEntity p"
            + " WHERE p.searchText LIKE :text ESCAPE '\\')))";

    private final RegisterStore store;
    private final Teams teams;
    private final Holds holds;

    @Activate
    public TeamServiceImpl(@Reference RegisterStore store, @Reference Teams teams, @Reference Holds holds) {
        this.store = store;
        this.teams = teams;
        this.holds = holds;
    }

    @Override
    public Page<Team> list(Actor actor, TeamQuery query) {
        actor.require(Permission.READ);
        return store.read(entities -> {
            Page<TeamEntity> page = page(entities, query);
            return new Page<>(teams.records(entities, page.items()), page.next(), page.total());
        });
    }

    private static Page<TeamEntity> page(EntityManager entities, TeamQuery query) {
        return new KeysetQuery<>(entities, TeamEntity.class)
                .where(TEXT, "text", query.text().map(SearchText::containing))
                .where("e.kind = :kind", "kind", query.kind())
                .where("e.library = :library", "library", query.library())
                .where(
                        "e.id IN (SELECT m.team FROM TeamMemberEntity m WHERE m.person = :person)",
                        "person",
                        query.person())
                .where("e.changed >= :since", "since", query.changedSince().map(i -> i.atOffset(ZoneOffset.UTC)))
                .page(
                        query.page(),
                        query.descending(),
                        query.sort() == TeamSort.NAME ? "e.nameSort" : "e.changed",
                        query.sort().name(),
                        parser(query.sort()),
                        e -> e.sortValue(query.sort()),
                        TeamEntity::id);
    }

    private static Function<String, Object> parser(TeamSort sort) {
        return sort == TeamSort.NAME
                ? text -> text
                : text -> Instant.parse(text).atOffset(ZoneOffset.UTC);
    }

    @Override
    public Optional<Team> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return store.read(entities -> row(entities, id)
                .map(row -> teams.records(entities, List.of(row)).get(0)));
    }

    @Override
    public List<Team> findAll(Actor actor, List<String> ids) {
        actor.require(Permission.READ);
        return store.read(entities -> teams.records(
                entities,
                InList.query(
                        entities,
                        "SELECT e FROM TeamEntity e WHERE e.id IN :values",
                        TeamEntity.class,
                        ids.stream().filter(Ids::isId).distinct().toList())));
    }

    @Override
    public List<Team> teamsOf(Actor actor, String person) {
        actor.require(Permission.READ);
        return Ids.isId(person)
                ? store.read(entities -> teams.records(entities, teams.of(entities, person)))
                : List.of();
    }

    @Override
    public Team create(Actor actor, TeamDetails details) {
        actor.require(Permission.EDIT);
        return store.write(entities -> teams.create(entities, actor, details, false));
    }

    @Override
    public Team update(Actor actor, String id, long version, TeamDetails details) {
        actor.require(Permission.EDIT);
        return store.write(entities -> teams.update(entities, actor, current(entities, id, version), details));
    }

    @Override
    public void delete(Actor actor, String id, long version) {
        actor.require(Permission.CURATE);
        store.write(entities -> {
            TeamEntity team = current(entities, id, version);
            holds.refuseDeletion(Teams.TYPE, id);
            teams.delete(entities, actor, team);
            return null;
        });
    }

    private static Optional<TeamEntity> row(EntityManager entities, String id) {
        return Ids.isId(id) ? Optional.ofNullable(entities.find(TeamEntity.class, id)) : Optional.empty();
    }

    private static TeamEntity current(EntityManager entities, String id, long version) {
        TeamEntity team = row(entities, id).orElseThrow(ProblemException::notFound);
        if (team.version() != version) {
            throw ProblemException.stale();
        }
        return team;
    }
}
