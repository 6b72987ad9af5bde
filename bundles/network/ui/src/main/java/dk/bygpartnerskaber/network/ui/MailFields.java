package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.network.api.MailDraft;
import dk.bygpartnerskaber.network.api.MailDraft.Stranger;
import dk.bygpartnerskaber.network.api.MailService;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.List;
import java.util.Optional;

/** The part of a contact's form that takes a mail, and fills the others in from it. Nothing is kept until they are sent. */
public final class MailFields {
    /** The file. */
    static final String MAIL = "mail";

    /** The name of somebody who is not in the register, and their address: to create them with. */
    private static final String STRANGER = "stranger";

    private static final String STRANGER_EMAIL = "strangerEmail";

    /** What the mail brought, said once. */
    private static final String FILES = "files";

    private static final String OTHERS = "others";
    private static final String READ = "mailRead";

    static final List<String> FIELDS = List.of(MAIL, STRANGER, STRANGER_EMAIL);

    private final MailService mails;
    private final PartyPicker picker;

    MailFields(MailService mails, PartyPicker picker) {
        this.mails = mails;
        this.picker = picker;
    }

    /** What the form shows of a mail. */
    public record Shown(ViewContext view, Form form) {
        public boolean isRead() {
            return form.has(READ, "true");
        }

        /** The files that came with it; blank when there were none. */
        public String files() {
            return String.join(", ", form.values(FILES));
        }

        /** Those whom the register does not know, but for the one who is asked about; blank when it knows all. */
        public String others() {
            return String.join(", ", form.values(OTHERS));
        }
    }

    /** The address of somebody new, as long as they are still called as in their mail. */
    static Optional<String> email(Form form) {
        return Optional.of(form.value(STRANGER_EMAIL))
                .filter(email -> !email.isEmpty()
                        && form.value(STRANGER)
                                .equals(form.value(ContactForm.WITH).strip()));
    }

    static boolean isSent(WebRequest request) {
        return request.upload(MAIL).isPresent();
    }

    /** Fills in what the mail says; what was typed stays. The form says why when the mail cannot be read. */
    void fill(WebRequest request, Form form) {
        Optional<WebRequest.Upload> file = request.upload(MAIL);
        if (file.isEmpty()) {
            form.refuse(MAIL, request.view().text("mail.missing"));
            return;
        }
        try {
            fill(request.view(), form, mails.read(request.actor(), file.get().content()));
        } catch (ProblemException refused) {
            if (refused.kind() == ProblemException.Kind.FORBIDDEN) {
                throw refused;
            }
            form.refuse(refused);
        }
    }

    private void fill(ViewContext view, Form form, MailDraft draft) {
        form.set("kind", InteractionKind.EMAIL.code()).set(READ, "true").set(FILES, draft.files());
        draft.at()
                .ifPresent(at ->
                        form.set("day", view.date(at.atZone(ViewContext.ZONE).toLocalDate())));
        if (form.isEmpty("subject")) {
            form.set("subject", draft.subject());
        }
        form.set("note", form.isEmpty("note") ? draft.text() : form.value("note") + "\n\n" + draft.text());
        draft.ours().forEach(one -> ContactParties.tick(form, ContactParties.OURS, one));
        fillTheirs(view, form, draft);
    }

    private void fillTheirs(ViewContext view, Form form, MailDraft draft) {
        List<RecordRef> known = draft.theirs();
        List<Stranger> strangers = draft.strangers();
        if (form.isEmpty(ContactForm.WITH) && !known.isEmpty()) {
            RecordRef first = known.get(0);
            form.set(ContactForm.WITH, picker.name(view.actor(), first));
            form.set(ContactForm.WITH + PartyPicker.CHOSEN, first.type() + ":" + first.id());
            known = known.subList(1, known.size());
        } else if (form.isEmpty(ContactForm.WITH) && !strangers.isEmpty()) {
            Stranger first = strangers.get(0);
            form.set(ContactForm.WITH, first.name());
            form.set(STRANGER, first.name()).set(STRANGER_EMAIL, first.email());
            form.refuse(ContactForm.WITH, view.text("party.unknown", first.name()));
            strangers = strangers.subList(1, strangers.size());
        }
        known.forEach(one -> ContactParties.tick(form, ContactParties.MORE, ContactParties.text(one)));
        form.set(OTHERS, strangers.stream().map(Stranger::name).toList());
    }
}
