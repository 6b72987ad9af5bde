package dk.bygpartnerskaber.register.core.bulk;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.TeamService;
import dk.bygpartnerskaber.register.core.Holds;
import dk.bygpartnerskaber.register.core.Teams;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Teams in bulk changes. */
@Component(service = BulkTeams.class)
public final class BulkTeams extends BulkType<TeamDetails> {
    private static final Map<BulkField, BulkAccess<TeamDetails>> FIELDS = Map.of(
            BulkField.TEAM_KIND,
            BulkAccess.choice(TeamKind.class, TeamDetails::kind, TeamDetails::of),
            BulkField.TEAM_LIBRARY,
            BulkAccess.text(TeamDetails::library, TeamDetails::in));

    private final TeamService service;
    private final Teams teams;
    private final Holds holds;

    @Activate
    public BulkTeams(@Reference TeamService service, @Reference Teams teams, @Reference Holds holds) {
        super(FIELDS);
        this.service = service;
        this.teams = teams;
        this.holds = holds;
    }

    @Override
    List<Subject<TeamDetails>> find(Actor actor, List<String> ids) {
        return service.findAll(actor, ids).stream()
                .map(found -> new Subject<>(found.id(), found.version(), found.name(), found.details()))
                .toList();
    }

    @Override
    void check(EntityManager entities, Actor actor, Subject<TeamDetails> record, TeamDetails after) {
        teams.checked(entities, after);
    }

    @Override
    void checkDeletion(EntityManager entities, Subject<TeamDetails> record) {
        holds.refuseDeletion(Teams.TYPE, record.id());
    }

    @Override
    List<String> changedByDeletion(EntityManager entities, String id) {
        return List.of();
    }

    @Override
    void update(Actor actor, String id, long version, TeamDetails details) {
        service.update(actor, id, version, details);
    }

    @Override
    void delete(Actor actor, String id, long version) {
        service.delete(actor, id, version);
    }
}
