package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryAnswer;
import dk.bygpartnerskaber.network.api.EnquiryDetails;
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

/** What becomes of enquiries, written with its part of the change log, within the caller's transaction. */
@Component(service = Enquiries.class)
public final class Enquiries {
    static final String TYPE = "enquiry";

    private final NetworkStore store;
    private final EnquiryRows rows;

    @Activate
    public Enquiries(@Reference NetworkStore store, @Reference EnquiryRows rows) {
        this.store = store;
        this.rows = rows;
    }

    Enquiry create(Actor actor, EnquiryDetails details, boolean demo) {
        Instant now = store.now();
        Enquiry made = new Enquiry(Ids.next(), 1, details, EnquiryAnswer.NONE, Optional.empty(), demo, now, now);
        rows.insert(made);
        log(actor, Kind.CREATED, null, made);
        return made;
    }

    Enquiry update(
            Actor actor, Enquiry before, EnquiryDetails details, EnquiryAnswer answer, Optional<String> interaction) {
        Enquiry after = new Enquiry(
                before.id(),
                before.version() + 1,
                details,
                answer,
                interaction,
                before.demo(),
                before.created(),
                store.now());
        rows.update(after);
        log(actor, Kind.UPDATED, before, after);
        return after;
    }

    void delete(Actor actor, Enquiry one) {
        rows.delete(one.id());
        log(actor, Kind.DELETED, one, null);
    }

    /** What there is to say about an enquiry, by the names of its fields. */
    static Map<String, Object> plain(Enquiry one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        differences(null, one).forEach(field -> fields.put(field.field(), field.after()));
        return fields;
    }

    private void log(Actor actor, Kind kind, Enquiry before, Enquiry after) {
        RecordRef record =
                new RecordRef(TYPE, Optional.ofNullable(after).orElse(before).id());
        store.log(actor, record, kind, differences(before, after));
    }

    private static List<FieldChange> differences(Enquiry before, Enquiry after) {
        return Stream.of(
                        FieldChange.between(
                                before == null ? null : before.details(), after == null ? null : after.details()),
                        FieldChange.between(
                                before == null ? null : before.answer(), after == null ? null : after.answer()),
                        FieldChange.between(Noted.of(before), Noted.of(after)))
                .flatMap(List::stream)
                .toList();
    }

    /** The contact that was noted with the answer; public as the change log reads it. */
    public record Noted(String interaction) {
        static Noted of(Enquiry one) {
            return new Noted(one == null ? null : one.interaction().orElse(null));
        }
    }
}
