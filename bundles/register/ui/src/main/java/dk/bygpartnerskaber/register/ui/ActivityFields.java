package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import java.util.List;

/** An activity's details as a form, and back. */
final class ActivityFields {
    static final String SUBJECT = "activity";

    private static final List<String> RARE =
            List.of("end", "place", "participants", "hours", "money", "result", "gain");
    private static final List<String> FIELDS =
            List.of("title", "start", "end", "place", "participants", "hours", "money", "result", "gain");

    private ActivityFields() {}

    static Form read(WebRequest request) {
        return Form.of(request, SUBJECT, FIELDS);
    }

    static Form of(ViewContext view, ActivityDetails details) {
        return new Form(view, SUBJECT)
                .set("title", details.title())
                .set("start", Dates.format(view, details.start()))
                .set("end", Dates.format(view, details.end()))
                .set("place", details.place())
                .set("participants", text(details.participants()))
                .set("hours", text(details.hours()))
                .set("money", text(details.money()))
                .set("result", details.result())
                .set("gain", details.gain());
    }

    static Form blank(ViewContext view) {
        return of(view, ActivityDetails.titled(null, null, null));
    }

    private static String text(Integer number) {
        return number == null ? null : number.toString();
    }

    /** Whether one of the fields that fold has something in it, or something is wrong with it. */
    static boolean hasRare(Form form) {
        return RARE.stream().anyMatch(field -> !form.isEmpty(field) || form.isFaulty(field));
    }

    /** The details; the form says which dates and numbers cannot be read, and they are left out. */
    static ActivityDetails details(ViewContext view, Form form, String partnership) {
        return new ActivityDetails(
                partnership,
                form.value("title"),
                Dates.read(view, form, "start").orElse(null),
                Dates.read(view, form, "end").orElse(null),
                form.value("place"),
                number(view, form, "participants"),
                number(view, form, "hours"),
                number(view, form, "money"),
                form.value("result"),
                form.value("gain"));
    }

    /** A whole number, also with dots or blanks between thousands. */
    private static Integer number(ViewContext view, Form form, String field) {
        String digits = form.value(field).replaceAll("[.\\s\\u00a0]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,9}")) {
            form.refuse(field, view.text("activity.number.unreadable", form.value(field)));
            return null;
        }
        return Integer.valueOf(digits);
    }
}
