package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.network.api.FollowUpState;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.Ids;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What becomes of follow-ups, written with its part of the change log, within the caller's transaction. */
@Component(service = FollowUps.class)
public final class FollowUps {
    static final String TYPE = "followUp";

    private final NetworkStore store;
    private final FollowUpRows rows;

    @Activate
    public FollowUps(@Reference NetworkStore store, @Reference FollowUpRows rows) {
        this.store = store;
        this.rows = rows;
    }

    FollowUp create(Actor actor, FollowUpDetails details, boolean demo) {
        Instant now = store.now();
        FollowUp made = new FollowUp(
                Ids.next(), 1, details, FollowUpState.OPEN, Optional.empty(), Optional.empty(), demo, now, now);
        rows.insert(made);
        log(actor, Kind.CREATED, null, made);
        return made;
    }

    FollowUp update(Actor actor, FollowUp before, FollowUpDetails details) {
        return write(actor, before, details, before.state(), before.closed(), before.note());
    }

    FollowUp close(Actor actor, FollowUp before, FollowUpState state, Optional<String> note) {
        Optional<Instant> closed = state == FollowUpState.OPEN ? Optional.empty() : Optional.of(store.now());
        return write(actor, before, before.details(), state, closed, note);
    }

    private FollowUp write(
            Actor actor,
            FollowUp before,
            FollowUpDetails details,
            FollowUpState state,
            Optional<Instant> closed,
            Optional<String> note) {
        FollowUp after = new FollowUp(
                before.id(),
                before.version() + 1,
                details,
                state,
                closed,
                note,
                before.demo(),
                before.created(),
                store.now());
        rows.update(after);
        log(actor, Kind.UPDATED, before, after);
        return after;
    }

    void delete(Actor actor, FollowUp one) {
        rows.delete(one.id());
        log(actor, Kind.DELETED, one, null);
    }

    /** What there is to say about a follow-up, by the names of its fields. */
    static Map<String, Object> plain(FollowUp one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        differences(null, one).forEach(field -> fields.put(field.field(), field.after()));
        return fields;
    }

    private void log(Actor actor, Kind kind, FollowUp before, FollowUp after) {
        RecordRef record =
                new RecordRef(TYPE, Optional.ofNullable(after).orElse(before).id());
        store.log(actor, record, kind, differences(before, after));
        if (rows.isConfidential(before == null ? after : before)) {
            store.conceal(record);
        }
    }

    private static List<FieldChange> differences(FollowUp before, FollowUp after) {
        return Stream.concat(
                        FieldChange.between(
                                before == null ? null : before.details(), after == null ? null : after.details())
                                .stream(),
                        FieldChange.between(Closing.of(before), Closing.of(after)).stream())
                .toList();
    }

    /** What has become of one; public as the change log reads it. */
    public record Closing(FollowUpState state, String note) {
        static Closing of(FollowUp one) {
            return one == null
                    ? new Closing(null, null)
                    : new Closing(one.state(), one.note().orElse(null));
        }
    }
}
