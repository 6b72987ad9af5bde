package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.PartnershipService;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * An activity of a partnership lifts its relations from mere contact to <i>Enkelt aktivitet</i>; where none is about the
 * partnership, those with its partners in general. Reads of activities in the change log, so that it misses none that came while
 * the module was not there.
 */
@Component(service = ActivitySteps.class)
public final class ActivitySteps {
    private static final Actor FOLLOWER =
            new Actor("system:network", "system:network", Set.of(Permission.READ, Permission.EDIT, Permission.HISTORY));

    private final NetworkStore store;
    private final RelationRows rows;
    private final Relations relations;
    private final ChangeHistory history;
    private final ActivityService activities;
    private final PartnershipService partnerships;

    @Activate
    public ActivitySteps(
            @Reference NetworkStore store,
            @Reference RelationRows rows,
            @Reference Relations relations,
            @Reference ChangeHistory history,
            @Reference ActivityService activities,
            @Reference PartnershipService partnerships,
            @Reference(target = "(module=network)") SchemaReady schema) {
        this.store = store;
        this.rows = rows;
        this.relations = relations;
        this.history = history;
        this.activities = activities;
        this.partnerships = partnerships;
    }

    /** Takes the steps that changes since the last call ask for; one node at a time, each change once. */
    void follow() {
        boolean more = true;
        while (more) {
            more = store.write(connection -> {
                // the row is locked until the end, so that another node waits and then finds nothing left
                long position = Sql.one(
                                connection,
                                "SELECT position FROM net_follower WHERE id = 1 FOR UPDATE",
                                row -> row.getLong(1))
                        .orElseThrow();
                List<Change> changes = history.after(FOLLOWER, position, ChangeHistory.MAX_LIMIT);
                if (changes.isEmpty()) {
                    return false;
                }
                changes.stream()
                        .filter(ActivitySteps::isActivity)
                        .map(change -> change.record().id())
                        .distinct()
                        .flatMap(id -> activities.find(FOLLOWER, id).stream())
                        .forEach(this::lift);
                long last = changes.get(changes.size() - 1).position().orElseThrow();
                Sql.update(connection, "UPDATE net_follower SET position = ? WHERE id = 1", last);
                return changes.size() == ChangeHistory.MAX_LIMIT;
            });
        }
    }

    private static boolean isActivity(Change change) {
        return change.record().type().equals("activity") && !change.kind().equals("deleted");
    }

    private void lift(Activity activity) {
        String partnership = activity.details().partnership();
        List<Relation> about = rows.read("r.matter = ?", partnership);
        Set<String> known =
                about.stream().map(relation -> relation.details().theirs().id()).collect(Collectors.toSet());
        List<String> others = partnerships.find(FOLLOWER, partnership).stream()
                .flatMap(one -> one.details().partners().stream())
                .filter(partner -> !known.contains(partner))
                .toList();
        Stream<Relation> inGeneral = rows.withAny(others).stream()
                .filter(relation -> Objects.isNull(relation.details().partnership()));
        Stream.concat(about.stream(), inGeneral)
                .filter(relation -> StageRules.isLiftedByActivity(relation.standing()))
                .forEach(relation -> since(activity, relation.standing())
                        .ifPresent(day -> relations.step(
                                FOLLOWER,
                                relation,
                                Standing.of(RelationStage.DATE, day)
                                        .because("Aktivitet: "
                                                + activity.details().title()),
                                false)));
    }

    /** From when; never, where people have said later than the activity where the relation stands. */
    private Optional<PartialDate> since(Activity activity, Standing standing) {
        LocalDate today = store.today();
        PartialDate start = activity.details().start();
        if (start == null || start.earliest().isAfter(today)) {
            return PartialDate.parse(today.toString());
        }
        return start.latest().isBefore(standing.since().earliest()) ? Optional.empty() : Optional.of(start);
    }
}
