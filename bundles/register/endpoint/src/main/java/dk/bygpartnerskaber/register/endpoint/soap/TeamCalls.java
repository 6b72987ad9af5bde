package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.TeamService;

/** The operations of teams behind the register's port. */
final class TeamCalls {
    private final TeamService teams;

    TeamCalls(TeamService teams) {
        this.teams = teams;
    }

    TeamPage find(Actor actor, TeamCriteria criteria) {
        return TeamPage.of(teams.list(actor, criteria.query()));
    }

    TeamBean get(Actor actor, String id) {
        return teams.find(actor, id).map(TeamBean::of).orElseThrow(ProblemException::notFound);
    }

    TeamBean create(Actor actor, TeamDataBean team) {
        return TeamBean.of(teams.create(actor, team.details()));
    }

    TeamBean update(Actor actor, String id, long version, TeamDataBean team) {
        return TeamBean.of(teams.update(actor, id, version, team.details()));
    }

    void delete(Actor actor, String id, long version) {
        teams.delete(actor, id, version);
    }
}
