package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionDetails;
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

/** What becomes of contacts, written with its part of the change log, within the caller's transaction. */
@Component(service = Interactions.class)
public final class Interactions {
    static final String TYPE = "interaction";

    private final NetworkStore store;
    private final InteractionRows rows;
    private final Relations relations;

    @Activate
    public Interactions(
            @Reference NetworkStore store, @Reference InteractionRows rows, @Reference Relations relations) {
        this.store = store;
        this.rows = rows;
        this.relations = relations;
    }

    /** @param implied ids of organisations that nobody named, where one of theirs has a role */
    Interaction create(Actor actor, InteractionDetails details, List<String> implied, boolean demo) {
        Instant now = store.now();
        Interaction made = new Interaction(Ids.next(), 1, details, actor.id(), demo, now, now);
        Parties parties = parties(details, implied);
        rows.insert(made, parties);
        log(actor, Kind.CREATED, null, made);
        relations.contacted(others(parties), details.at());
        return made;
    }

    Interaction update(Actor actor, Interaction before, InteractionDetails details, List<String> implied) {
        Interaction after = new Interaction(
                before.id(),
                before.version() + 1,
                details,
                before.notedBy(),
                before.demo(),
                before.created(),
                store.now());
        Parties parties = parties(details, implied);
        List<String> concerned = Stream.of(parties(before), parties)
                .flatMap(each -> others(each).stream())
                .distinct()
                .toList();
        rows.update(after, parties);
        log(actor, Kind.UPDATED, before, after);
        relations.recount(concerned);
        return after;
    }

    /**
     * Those who took part are others than before. Where nobody is left on the other side the organisation stands there that
     * was meant; a contact without any is none.
     */
    void changed(Actor actor, Interaction before) {
        rows.nameImplied(before.id());
        Interaction now = rows.find(before.id()).orElseThrow();
        if (now.details().theirs().isEmpty()) {
            rows.leaveWhatFollowed(now.id());
            rows.delete(now.id());
            log(actor, Kind.DELETED, before, null);
        } else if (!now.details().equals(before.details())) {
            rows.touch(now.id(), store.now());
            log(actor, Kind.UPDATED, before, now);
        }
    }

    /** What there is to say about a contact, by the names of its fields. */
    static Map<String, Object> plain(Interaction interaction) {
        Map<String, Object> fields = new LinkedHashMap<>();
        FieldChange.between(null, interaction.details()).forEach(field -> fields.put(field.field(), field.after()));
        return fields;
    }

    /** What was to be done after it is still to be done. */
    void delete(Actor actor, Interaction interaction) {
        Parties parties = parties(interaction);
        rows.leaveWhatFollowed(interaction.id());
        rows.delete(interaction.id());
        log(actor, Kind.DELETED, interaction, null);
        relations.recount(others(parties));
    }

    private Parties parties(Interaction one) {
        return rows.parties(List.of(one.id())).get(one.id());
    }

    private static Parties parties(InteractionDetails details, List<String> implied) {
        List<String> unnamed = implied.stream()
                .filter(id ->
                        details.theirs().stream().noneMatch(one -> one.id().equals(id)))
                .distinct()
                .toList();
        return new Parties(details.ours(), details.theirs(), unnamed);
    }

    private static List<String> others(Parties parties) {
        return Stream.concat(parties.theirs().stream().map(RecordRef::id), parties.implied().stream())
                .toList();
    }

    private void log(Actor actor, Kind kind, Interaction before, Interaction after) {
        RecordRef record =
                new RecordRef(TYPE, Optional.ofNullable(after).orElse(before).id());
        store.log(
                actor,
                record,
                kind,
                FieldChange.between(before == null ? null : before.details(), after == null ? null : after.details()));
        if (isConfidential(before) || isConfidential(after)) {
            store.conceal(record);
            rows.followUps(record.id()).forEach(id -> store.conceal(new RecordRef(FollowUps.TYPE, id)));
        }
    }

    private static boolean isConfidential(Interaction one) {
        return one != null && one.details().confidential();
    }
}
