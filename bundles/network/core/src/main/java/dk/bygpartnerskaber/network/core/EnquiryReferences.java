package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryAnswer;
import dk.bygpartnerskaber.network.api.EnquiryDetails;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps enquiries true to what becomes of those who ask, who see to them and who decide, and of what came of them. */
@Component(service = EnquiryReferences.class)
public final class EnquiryReferences implements PartReferences {
    private final EnquiryRows rows;
    private final Enquiries enquiries;

    @Activate
    public EnquiryReferences(@Reference EnquiryRows rows, @Reference Enquiries enquiries) {
        this.rows = rows;
        this.enquiries = enquiries;
    }

    /** What a record of the register can be in an enquiry. */
    private enum Part {
        FROM,
        OWNER,
        DECIDED_BY,
        PARTNERSHIP;

        boolean isPlayed(Enquiry one, RecordRef record) {
            return switch (this) {
                case FROM -> record.equals(one.details().from());
                case OWNER -> is(record, "person", one.details().owner());
                case DECIDED_BY -> is(record, "person", one.answer().decidedBy());
                case PARTNERSHIP -> is(record, "partnership", one.answer().partnership());
            };
        }

        private static boolean is(RecordRef record, String type, String id) {
            return record.type().equals(type) && record.id().equals(id);
        }

        static Set<Part> of(Enquiry one, RecordRef record) {
            return EnumSet.allOf(Part.class).stream()
                    .filter(part -> part.isPlayed(one, record))
                    .collect(Collectors.toSet());
        }
    }

    @Override
    public String name() {
        return "enquiry";
    }

    /** Entries are a part and an id. */
    @Override
    public List<String> repoint(Actor actor, RecordRef from, RecordRef into) {
        return rows.of(from).stream()
                .flatMap(one -> {
                    Set<Part> parts = Part.of(one, from);
                    replace(actor, one, parts, into);
                    return parts.stream().map(part -> part + " " + one.id());
                })
                .toList();
    }

    @Override
    public void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved) {
        for (String entry : moved) {
            String[] parts = entry.split(" ");
            Part part = Part.valueOf(parts[0]);
            rows.find(parts[1])
                    .filter(one -> part.isPlayed(one, into))
                    .ifPresent(one -> replace(actor, one, Set.of(part), from));
        }
    }

    /** An enquiry that nobody has made goes. */
    @Override
    public void remove(Actor actor, RecordRef record) {
        for (Enquiry one : rows.of(record)) {
            Set<Part> parts = Part.of(one, record);
            if (parts.contains(Part.FROM)) {
                enquiries.delete(actor, one);
            } else {
                replace(actor, one, parts, null);
            }
        }
    }

    /** @param by {@code null} for nobody */
    private void replace(Actor actor, Enquiry one, Set<Part> parts, RecordRef by) {
        EnquiryDetails details = one.details();
        EnquiryAnswer answer = one.answer();
        String id = by == null ? null : by.id();
        if (parts.contains(Part.FROM)) {
            details = details.askedBy(by);
        }
        if (parts.contains(Part.OWNER)) {
            details = details.by(id);
        }
        if (parts.contains(Part.DECIDED_BY)) {
            answer = answer.by(id);
        }
        if (parts.contains(Part.PARTNERSHIP)) {
            answer = answer.leadingTo(id);
        }
        enquiries.update(actor, one, details, answer, one.interaction());
    }

    @Override
    public List<Map<String, Object>> export(RecordRef record) {
        return rows.of(record).stream().map(Enquiries::plain).toList();
    }
}
