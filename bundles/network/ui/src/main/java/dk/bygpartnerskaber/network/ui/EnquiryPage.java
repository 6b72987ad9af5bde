package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryAnswer;
import dk.bygpartnerskaber.network.api.EnquiryService;
import dk.bygpartnerskaber.network.api.EnquiryState;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PersonService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page of an enquiry with the draft of a reply, and the form that answers it. */
public final class EnquiryPage {
    /** In the order people think of them. */
    private static final List<EnquiryState> ANSWERS = List.of(EnquiryState.YES, EnquiryState.LATER, EnquiryState.NO);

    private final EnquiryService enquiries;
    private final RecordNames names;
    private final RelationChoices choices;
    private final PersonService people;

    EnquiryPage(EnquiryService enquiries, RecordNames names, RelationChoices choices, PersonService people) {
        this.enquiries = enquiries;
        this.names = names;
        this.choices = choices;
        this.people = people;
    }

    /**
     * Model of the page.
     *
     * @param reply empty while nothing has been said
     * @param newPartnership address of the form of a partnership that comes of it
     */
    public record Model(EnquiryRow row, Optional<LetterDraft> reply, String newPartnership) {
        public ViewContext view() {
            return row.view();
        }

        /** What can be said now. */
        public List<EnquiryState> answers() {
            return row.enquiry().isWaiting()
                    ? ANSWERS.stream()
                            .filter(state -> state != row.enquiry().state())
                            .toList()
                    : List.of();
        }

        public boolean mayBecomePartnership() {
            return row.enquiry().state() == EnquiryState.YES
                    && row.partnership().isEmpty()
                    && view().may(Permission.EDIT);
        }
    }

    /** Model of the form of an answer; which fields it has depends on the answer. */
    public record AnswerModel(EnquiryRow row, Form form, List<Option> staff, List<Option> partnerships, long version) {
        public ViewContext view() {
            return row.view();
        }

        public EnquiryState state() {
            return EnquiryForm.state(form.value("state"));
        }

        public String title() {
            return view().text(
                            state() == row.enquiry().state() ? "enquiry.answer.edit" : "enquiry.say." + state().code());
        }
    }

    Reply show(WebRequest request, Enquiry enquiry) {
        ViewContext view = request.view();
        EnquiryRow row = row(view, enquiry);
        Optional<LetterDraft> reply = Optional.of(enquiry)
                .filter(one -> one.state() != EnquiryState.OPEN)
                .map(one -> draft(row, request.param("letter")));
        Model model = new Model(row, reply, newPartnership(row));
        return Reply.page(new Screen(enquiry.details().subject(), Views.render("enquiry", model)));
    }

    private EnquiryRow row(ViewContext view, Enquiry enquiry) {
        return EnquiryRow.of(view, names, List.of(enquiry)).get(0);
    }

    /** @param code of its language */
    private LetterDraft draft(EnquiryRow row, String code) {
        Locale language = LetterDraft.language(code);
        ViewContext view = LetterDraft.in(language, row.view());
        Enquiry enquiry = row.enquiry();
        String about = enquiry.details().subject();
        String day = enquiry.due().map(view::date).orElse("");
        String sender = row.owner().map(Link::text).orElse(view.actor().name());
        return new LetterDraft(
                language,
                view.text("enquiry-reply.subject", about),
                view.text("enquiry-reply." + enquiry.state().code(), row.from().text(), about, day, sender),
                choices.email(view.actor(), enquiry.details().from()));
    }

    private Optional<Person> person(ViewContext view, RecordRef from) {
        return people.find(view.actor(), from.id());
    }

    /** The form of a partnership with the organisation that asked, or where the person who asked is. */
    private String newPartnership(EnquiryRow row) {
        ViewContext view = row.view();
        RecordRef from = row.enquiry().details().from();
        Optional<String> partner = from.type().equals("person")
                ? person(view, from).flatMap(one -> one.details().roles().stream()
                        .filter(role -> role.isOpen(view.today()))
                        .map(PersonRole::organisation)
                        .findFirst())
                : Optional.of(from.id());
        String title = URLEncoder.encode(row.enquiry().details().subject(), StandardCharsets.UTF_8);
        return view.url("/partnerships/new?title=" + title
                + partner.map(id -> "&partner=" + id).orElse(""));
    }

    Reply askAnswer(WebRequest request, Enquiry enquiry) {
        request.actor().require(Permission.EDIT);
        ViewContext view = request.view();
        EnquiryState now = enquiry.state() == EnquiryState.OPEN ? EnquiryState.YES : enquiry.state();
        EnquiryState state = request.given("state").map(EnquiryForm::state).orElse(now);
        Form form = EnquiryForm.answer(
                view, enquiry, state, choices.me(view.actor()).map(Person::id).orElse(null));
        return Reply.page(answering(view, enquiry, form, enquiry.version()));
    }

    Reply answer(WebRequest request, Enquiry enquiry) {
        request.actor().require(Permission.EDIT);
        ViewContext view = request.view();
        Form form = Form.of(request, EnquiryForm.SUBJECT, EnquiryForm.ANSWER);
        EnquiryAnswer answer = EnquiryForm.answer(view, form);
        return EnquiryEditor.saved(
                form,
                () -> enquiries.answer(view.actor(), enquiry.id(), request.version(), answer),
                refused -> answering(view, enquiry, refused, enquiry.version()));
    }

    private Screen answering(ViewContext view, Enquiry enquiry, Form form, long version) {
        List<Option> partnerships = EnquiryForm.state(form.value("state")) == EnquiryState.YES
                ? choices.matters(view.actor(), Optional.of(enquiry.details().from()))
                : List.of();
        AnswerModel model = new AnswerModel(
                row(view, enquiry), form, choices.staff(view.actor(), form.value("decidedBy")), partnerships, version);
        return new Screen(model.title(), Views.render("enquiry-answer", model));
    }
}
