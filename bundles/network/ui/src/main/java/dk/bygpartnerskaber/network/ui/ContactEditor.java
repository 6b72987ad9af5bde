package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.network.api.InteractionService;
import dk.bygpartnerskaber.network.api.MailService;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.LocalPath;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form that notes a contact, and the one that puts it right. */
public final class ContactEditor {
    static final String NEW = ContactsPage.PATH + "/new";

    private final InteractionService contacts;
    private final RecordNames names;
    private final RelationChoices choices;
    private final PartyPicker picker;
    private final ContactParties parties;
    private final MailFields mailFields;

    ContactEditor(
            InteractionService contacts,
            RecordNames names,
            RelationChoices choices,
            PartyPicker picker,
            MailService mails) {
        this.contacts = contacts;
        this.names = names;
        this.choices = choices;
        this.picker = picker;
        parties = new ContactParties(picker, names);
        mailFields = new MailFields(mails, picker);
    }

    /**
     * Model of the form.
     *
     * @param row the contact that is changed; empty for a new one
     * @param with the field of whom one was in contact with
     * @param another the field of somebody else who took part
     * @param theirs those on the other side to tick, but for the one in the field
     * @param ours the staff to tick
     * @param version of the contact that the form was made from
     */
    public record Model(
            ViewContext view,
            Form form,
            Optional<ContactRow> row,
            Party with,
            Party another,
            List<Option> theirs,
            List<Option> ours,
            List<Option> staff,
            List<Option> partnerships,
            long version) {
        public List<Option> kinds() {
            return Labels.options(view, InteractionKind.class);
        }

        public String action() {
            return row.map(one -> one.url()).orElseGet(() -> view.url(NEW));
        }

        public boolean isOpen() {
            return row.isPresent() || ContactForm.isOpen(form) || mail().isRead();
        }

        /** What a mail has brought. */
        public MailFields.Shown mail() {
            return new MailFields.Shown(view, form);
        }
    }

    /**
     * What a field for a party offers.
     *
     * @param candidates who may be meant by a name that several have, or nobody quite
     */
    public record Party(List<String> suggestions, List<Option> candidates) {}

    Reply blank(WebRequest request) {
        request.actor().require(Permission.EDIT);
        ViewContext view = request.view();
        Form form = ContactForm.blank(view);
        Optional<String> me = choices.me(view.actor()).map(Person::id);
        form.set(ContactParties.OURS, me.orElse(null)).set(ContactForm.THEN_OWNER, me.orElse(null));
        Stream.of("organisation", "person")
                .flatMap(type -> request.given(type).map(id -> new RecordRef(type, id)).stream())
                .findFirst()
                .ifPresent(theirs -> {
                    form.set(ContactForm.WITH, picker.name(request.actor(), theirs));
                    form.set(ContactForm.WITH + PartyPicker.CHOSEN, theirs.type() + ":" + theirs.id());
                });
        // the names complete what is typed
        Stream.of("partnership", ContactForm.WITH, ContactParties.NAME)
                .forEach(field -> request.given(field).ifPresent(value -> form.set(field, value)));
        return Reply.page(screen(request, form, Optional.empty(), 0));
    }

    Reply show(WebRequest request, Interaction contact) {
        Form form = ContactForm.of(request.view(), contact.details());
        request.given(ContactParties.NAME).ifPresent(typed -> form.set(ContactParties.NAME, typed));
        return Reply.page(screen(request, form, Optional.of(contact), contact.version()));
    }

    private Screen screen(WebRequest request, Form form, Optional<Interaction> contact, long version) {
        ViewContext view = request.view();
        Optional<InteractionDetails> before = contact.map(Interaction::details);
        Model model = new Model(
                view,
                form,
                contact.map(one -> ContactRow.of(view, names, List.of(one)).get(0)),
                party(view, form, ContactForm.WITH),
                party(view, form, ContactParties.NAME),
                parties.theirs(
                        view, form, before.map(InteractionDetails::theirs).orElse(List.of())),
                parties.ours(
                        view,
                        form,
                        before.map(InteractionDetails::ours)
                                .orElseGet(() -> choices.me(view.actor()).map(Person::id).stream()
                                        .toList())),
                choices.staff(view.actor(), form.value(ContactForm.THEN_OWNER)),
                choices.partnerships(view.actor(), form.value("partnership")),
                version);
        String title = contact.isPresent() ? form.value("subject") : view.text("contact.new");
        return new Screen(title, Views.render("contact-form", model));
    }

    private Party party(ViewContext view, Form form, String field) {
        return new Party(
                picker.suggestions(view.actor(), form.value(field)), picker.candidates(view.actor(), form, field));
    }

    Reply log(WebRequest request) {
        request.actor().require(Permission.EDIT);
        ViewContext view = request.view();
        Form form = Form.of(request, ContactForm.SUBJECT, ContactForm.FIELDS);
        if (MailFields.isSent(request)) {
            return readMail(request);
        }
        if (isAdding(request)) {
            parties.add(view, form);
            return Reply.page(screen(request, form, Optional.empty(), 0));
        }
        InteractionDetails typed = ContactForm.details(view, form, List.of(), Optional.empty());
        Optional<FollowUpDetails> then = ContactForm.then(view, form);
        requireSubject(view, form);
        // on the page of a record nobody has to type who it was
        Optional<RecordRef> first = request.given("record")
                .map(RelationChoices::ref)
                .or(() -> picker.resolve(view, form, ContactForm.WITH, MailFields.email(form)));
        parties.add(view, form);
        if (form.isRefused()) {
            return Reply.refused(screen(request, form, Optional.empty(), 0));
        }
        InteractionDetails details = typed.with(Stream.concat(first.stream(), ContactParties.theirs(form).stream())
                        .toList())
                .by(form.values(ContactParties.OURS));
        try {
            contacts.log(request.actor(), details, then);
            String there = request.given("back")
                    .map(wish -> LocalPath.of(wish, view.url("")))
                    .orElseGet(() -> names.path(details.theirs().get(0)) + "/contacts");
            return Reply.redirect(there, "contact.saved", details.subject());
        } catch (ProblemException problem) {
            if (problem.kind() != ProblemException.Kind.INVALID) {
                throw problem;
            }
            return Reply.refused(screen(request, form.refuse(problem), Optional.empty(), 0));
        }
    }

    /** Shows the form filled in from the mail that was sent with it. */
    Reply readMail(WebRequest request) {
        request.actor().require(Permission.EDIT);
        Form form = Form.of(request, ContactForm.SUBJECT, ContactForm.FIELDS);
        mailFields.fill(request, form);
        Screen screen = screen(request, form, Optional.empty(), 0);
        return form.isRefused() ? Reply.refused(screen) : Reply.page(screen);
    }

    private static boolean isAdding(WebRequest request) {
        return request.param("action").equals("add");
    }

    /** Said here too, so that nobody is created for a contact that is about nothing. */
    private static void requireSubject(ViewContext view, Form form) {
        if (form.isEmpty("subject")) {
            form.refuse("subject", view.text("problem.field.required"));
        }
    }

    Reply change(WebRequest request, Interaction contact) {
        ViewContext view = request.view();
        Form form = Form.of(request, ContactForm.SUBJECT, ContactForm.FIELDS);
        if (isAdding(request)) {
            parties.add(view, form);
            return Reply.page(screen(request, form, Optional.of(contact), request.version()));
        }
        InteractionDetails typed = ContactForm.details(
                view, form, List.of(), Optional.of(contact.details().at()));
        requireSubject(view, form);
        parties.add(view, form);
        if (form.isEmpty(ContactParties.MORE)) {
            form.refuse(ContactParties.MORE, view.text("problem.field.required"));
        }
        if (form.isRefused()) {
            return Reply.refused(screen(request, form, Optional.of(contact), request.version()));
        }
        InteractionDetails details = typed.with(ContactParties.theirs(form)).by(form.values(ContactParties.OURS));
        try {
            contacts.update(request.actor(), contact.id(), request.version(), details);
            return Reply.redirect(ContactsPage.PATH, "contact.saved", details.subject());
        } catch (ProblemException problem) {
            return switch (problem.kind()) {
                case INVALID, STALE ->
                    Reply.refused(screen(request, form.refuse(problem), Optional.of(contact), contact.version()));
                default -> throw problem;
            };
        }
    }
}
