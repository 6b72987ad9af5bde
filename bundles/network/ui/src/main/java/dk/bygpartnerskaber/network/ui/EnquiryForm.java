package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryAnswer;
import dk.bygpartnerskaber.network.api.EnquiryDetails;
import dk.bygpartnerskaber.network.api.EnquiryState;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.time.LocalDate;
import java.util.List;

/** The fields of an enquiry and of its answer, and what stands in them. */
final class EnquiryForm {
    static final String SUBJECT = "enquiry";
    static final String WITH = "theirs";
    static final List<String> FIELDS = List.of(
            WITH,
            WITH + PartyPicker.CHOSEN,
            WITH + PartyPicker.CREATE,
            "kind",
            "subject",
            "wish",
            "received",
            "promised",
            "owner");
    static final List<String> ANSWER = List.of("state", "reason", "again", "decided", "decidedBy", "partnership");

    private static final int DAYS_TO_ANSWER = 14;

    private EnquiryForm() {}

    /** An e-mail of today, to be answered within two weeks. */
    static Form blank(ViewContext view, String owner) {
        Form form = new Form(view, SUBJECT);
        FIELDS.forEach(field -> form.set(field, (String) null));
        return form.set("kind", InteractionKind.EMAIL.code())
                .set("received", view.date(view.today()))
                .set("promised", view.date(view.today().plusDays(DAYS_TO_ANSWER)))
                .set("owner", owner);
    }

    static Form of(ViewContext view, EnquiryDetails details) {
        return new Form(view, SUBJECT)
                .set("kind", details.kind().code())
                .set("subject", details.subject())
                .set("wish", details.wish())
                .set("received", view.date(details.received()))
                .set("promised", date(view, details.promised()))
                .set("owner", details.owner());
    }

    private static String date(ViewContext view, LocalDate day) {
        return day == null ? null : view.date(day);
    }

    /** What was typed; the form says what cannot be read. */
    static EnquiryDetails details(ViewContext view, Form form, RecordRef from) {
        return new EnquiryDetails(
                from,
                form.value("subject"),
                form.value("wish"),
                Coded.parse(InteractionKind.class, form.value("kind")).orElse(InteractionKind.OTHER),
                Dates.readDay(view, form, "received").orElse(view.today()),
                Dates.readDay(view, form, "promised").orElse(null),
                form.value("owner"));
    }

    /** Who it came from is typed into a field of another name. */
    static Form refuse(Form form, ProblemException problem) {
        if (problem.fields().isEmpty()) {
            return form.refuse(problem);
        }
        return form.refuse(ProblemException.invalid(problem.fields().stream()
                .map(fault -> fault.field().equals("from") ? new FieldProblem(WITH, fault.code(), fault.args()) : fault)
                .toList()));
    }

    /**
     * The answer that there is when it is to be put right, else a new one of today.
     *
     * @param decider id of the person that the reader is; {@code null} when nobody has said so
     */
    static Form answer(ViewContext view, Enquiry enquiry, EnquiryState state, String decider) {
        EnquiryAnswer answer = enquiry.answer();
        boolean same = answer.state() == state;
        return new Form(view, SUBJECT)
                .set("state", state.code())
                .set("reason", same ? answer.reason() : null)
                .set("again", date(view, answer.again()))
                .set("decided", view.date(same && answer.decided() != null ? answer.decided() : view.today()))
                .set("decidedBy", same ? answer.decidedBy() : decider)
                .set("partnership", answer.partnership());
    }

    /** What was typed; the form says what cannot be read. */
    static EnquiryAnswer answer(ViewContext view, Form form) {
        return new EnquiryAnswer(
                state(form.value("state")),
                Dates.readDay(view, form, "decided").orElse(null),
                form.value("reason"),
                Dates.readDay(view, form, "again").orElse(null),
                form.value("decidedBy"),
                form.value("partnership"));
    }

    /** The answer of a code; yes for another text. */
    static EnquiryState state(String code) {
        return Coded.parse(EnquiryState.class, code).orElse(EnquiryState.YES);
    }
}
