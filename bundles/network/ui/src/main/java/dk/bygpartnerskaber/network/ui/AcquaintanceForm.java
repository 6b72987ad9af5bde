package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.AcquaintanceDetails;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;

/** The fields of an acquaintance, and what stands in them. */
final class AcquaintanceForm {
    static final String SUBJECT = "acquaintance";
    static final String STAFF = "staff";
    static final String THEIRS = "theirs";
    static final List<String> FIELDS =
            List.of(STAFF, THEIRS, THEIRS + PartyPicker.CHOSEN, THEIRS + PartyPicker.CREATE, "topic", "since");

    private AcquaintanceForm() {}

    static Form blank(ViewContext view) {
        Form form = new Form(view, SUBJECT);
        FIELDS.forEach(field -> form.set(field, (String) null));
        return form;
    }

    static Form of(ViewContext view, AcquaintanceDetails details) {
        return blank(view)
                .set(STAFF, details.staff())
                .set("topic", details.topic())
                .set("since", Dates.format(view, details.since()));
    }

    /** What was typed, with another on the other side; the form says what cannot be read. */
    static AcquaintanceDetails details(ViewContext view, Form form, RecordRef theirs) {
        return new AcquaintanceDetails(
                form.value(STAFF),
                theirs,
                form.value("topic"),
                Dates.read(view, form, "since").orElse(null));
    }
}
