package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a contact, and what stands in them. */
final class ContactForm {
    static final String SUBJECT = "interaction";
    static final String WITH = "theirs";
    static final String THEN = "followUp/what";
    static final String THEN_DUE = "followUp/due";
    static final String THEN_OWNER = "followUp/owner";
    static final List<String> FIELDS = Stream.concat(
                    Stream.of(
                            WITH,
                            WITH + PartyPicker.CHOSEN,
                            WITH + PartyPicker.CREATE,
                            "kind",
                            "subject",
                            "day",
                            "note",
                            "confidential",
                            "partnership",
                            THEN,
                            THEN_DUE,
                            THEN_OWNER),
                    Stream.concat(ContactParties.FIELDS.stream(), MailFields.FIELDS.stream()))
            .toList();

    /** Fields that are folded away. */
    private static final List<String> RARE = List.of(
            "day",
            "note",
            "partnership",
            THEN,
            THEN_DUE,
            THEN_OWNER,
            ContactParties.MORE,
            ContactParties.NAME,
            ContactParties.OURS);

    private ContactForm() {}

    /** A meeting today. */
    static Form blank(ViewContext view) {
        Form form = new Form(view, SUBJECT);
        FIELDS.forEach(field -> form.set(field, (String) null));
        return form.set("kind", InteractionKind.MEETING.code()).set("day", view.date(view.today()));
    }

    static Form of(ViewContext view, InteractionDetails details) {
        Form form = blank(view)
                .set("kind", details.kind().code())
                .set("subject", details.subject())
                .set("day", view.date(day(details.at())))
                .set("note", details.note())
                .set("confidential", details.confidential() ? "true" : null)
                .set("partnership", details.partnership());
        ContactParties.set(form, details);
        return form;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ViewContext.ZONE).toLocalDate();
    }

    /** What was typed, with those on the other side; the form says what cannot be read. */
    static InteractionDetails details(ViewContext view, Form form, List<RecordRef> theirs, Optional<Instant> before) {
        LocalDate day = Dates.readDay(view, form, "day").orElse(view.today());
        return new InteractionDetails(
                moment(view, day, before),
                theirs,
                Coded.parse(InteractionKind.class, form.value("kind")).orElse(InteractionKind.OTHER),
                form.value("subject"),
                form.values(ContactParties.OURS),
                form.value("partnership"),
                form.value("note"),
                form.has("confidential", "true"));
    }

    /** Now for today, as before when the day stays, else noon: people remember the day. */
    private static Instant moment(ViewContext view, LocalDate day, Optional<Instant> before) {
        if (before.isPresent() && day(before.get()).equals(day)) {
            return before.get();
        }
        return day.equals(view.today())
                ? view.clock().instant()
                : day.atTime(12, 0).atZone(ViewContext.ZONE).toInstant();
    }

    /** What is to be done afterwards, when anything is said about it. */
    static Optional<FollowUpDetails> then(ViewContext view, Form form) {
        Optional<LocalDate> due = Dates.readDay(view, form, THEN_DUE);
        return form.isEmpty(THEN) && due.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FollowUpDetails(form.value(THEN), due.orElse(null), form.value(THEN_OWNER), null, null));
    }

    /** Whether something is wrong, or about to be added, in what is folded away. */
    static boolean isOpen(Form form) {
        return RARE.stream().anyMatch(form::isFaulty)
                || !form.values(ContactParties.MORE).isEmpty();
    }
}
