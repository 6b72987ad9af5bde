package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryDetails;
import dk.bygpartnerskaber.network.api.EnquiryService;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The forms that note and change an enquiry. */
public final class EnquiryEditor {
    private final EnquiryService enquiries;
    private final RecordNames names;
    private final RelationChoices choices;
    private final PartyPicker picker;

    EnquiryEditor(EnquiryService enquiries, RecordNames names, RelationChoices choices, PartyPicker picker) {
        this.enquiries = enquiries;
        this.names = names;
        this.choices = choices;
        this.picker = picker;
    }

    /**
     * Model of the form.
     *
     * @param row the enquiry that is changed; empty for a new one
     * @param candidates who may be meant by a name that several have, or nobody quite
     * @param version of the enquiry that the form was made from
     */
    public record Model(
            ViewContext view,
            Form form,
            Optional<EnquiryRow> row,
            List<String> suggestions,
            List<Option> candidates,
            List<Option> staff,
            long version) {
        public List<Option> kinds() {
            return Labels.options(view, InteractionKind.class);
        }

        public String action() {
            return row.map(one -> one.url() + "/edit").orElseGet(() -> view.url("/network/enquiries/new"));
        }

        public String back() {
            return row.map(EnquiryRow::url).orElseGet(() -> view.url("/network/enquiries"));
        }
    }

    Reply blank(WebRequest request) {
        request.actor().require(Permission.EDIT);
        ViewContext view = request.view();
        Form form =
                EnquiryForm.blank(view, choices.me(view.actor()).map(Person::id).orElse(null));
        Stream.of("organisation", "person")
                .flatMap(type -> request.given(type).map(id -> new RecordRef(type, id)).stream())
                .findFirst()
                .ifPresent(theirs -> {
                    form.set(EnquiryForm.WITH, picker.name(view.actor(), theirs));
                    form.set(EnquiryForm.WITH + PartyPicker.CHOSEN, theirs.type() + ":" + theirs.id());
                });
        // completes what is typed
        request.given(EnquiryForm.WITH).ifPresent(typed -> form.set(EnquiryForm.WITH, typed));
        return Reply.page(screen(view, form, Optional.empty(), 0));
    }

    Reply create(WebRequest request) {
        request.actor().require(Permission.EDIT);
        ViewContext view = request.view();
        Form form = Form.of(request, EnquiryForm.SUBJECT, EnquiryForm.FIELDS);
        EnquiryDetails typed = EnquiryForm.details(view, form, null);
        if (form.isEmpty("subject")) {
            form.refuse("subject", view.text("problem.field.required"));
        }
        // last, as it may create somebody
        EnquiryDetails details =
                typed.askedBy(picker.resolve(view, form, EnquiryForm.WITH).orElse(null));
        return saved(
                form,
                () -> enquiries.create(view.actor(), details),
                refused -> screen(view, refused, Optional.empty(), 0));
    }

    Reply edit(WebRequest request, Enquiry enquiry) {
        request.actor().require(Permission.EDIT);
        Form form = EnquiryForm.of(request.view(), enquiry.details());
        return Reply.page(screen(request.view(), form, Optional.of(enquiry), enquiry.version()));
    }

    Reply update(WebRequest request, Enquiry enquiry) {
        request.actor().require(Permission.EDIT);
        ViewContext view = request.view();
        Form form = Form.of(request, EnquiryForm.SUBJECT, EnquiryForm.FIELDS);
        EnquiryDetails details =
                EnquiryForm.details(view, form, enquiry.details().from());
        return saved(
                form,
                () -> enquiries.update(view.actor(), enquiry.id(), request.version(), details),
                refused -> screen(view, refused, Optional.of(enquiry), enquiry.version()));
    }

    /** Writes a change of an enquiry. */
    interface Write {
        Enquiry run();
    }

    /** Writes; what was typed is shown again when it cannot be taken, or somebody else was first. */
    static Reply saved(Form form, Write write, Function<Form, Screen> again) {
        if (form.isRefused()) {
            return Reply.refused(again.apply(form));
        }
        try {
            Enquiry saved = write.run();
            return Reply.redirect(
                    "/network/enquiries/" + saved.id(),
                    "enquiry.saved",
                    saved.details().subject());
        } catch (ProblemException problem) {
            return switch (problem.kind()) {
                case INVALID, STALE -> Reply.refused(again.apply(EnquiryForm.refuse(form, problem)));
                default -> throw problem;
            };
        }
    }

    private Screen screen(ViewContext view, Form form, Optional<Enquiry> enquiry, long version) {
        Optional<EnquiryRow> row =
                enquiry.map(one -> EnquiryRow.of(view, names, List.of(one)).get(0));
        Model model = new Model(
                view,
                form,
                row,
                picker.suggestions(view.actor(), form.value(EnquiryForm.WITH)),
                picker.candidates(view.actor(), form, EnquiryForm.WITH),
                choices.staff(view.actor(), form.value("owner")),
                version);
        return new Screen(
                view.text(row.isPresent() ? "enquiry.edit" : "enquiry.new"), Views.render("enquiry-form", model));
    }
}
