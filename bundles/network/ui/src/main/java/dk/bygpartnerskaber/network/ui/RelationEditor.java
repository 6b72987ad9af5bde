package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationService;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of a new relation. */
public final class RelationEditor {
    private static final List<String> FIELDS = Stream.of(RelationForm.PAIR, RelationForm.STEP, List.of("owner"))
            .flatMap(List::stream)
            .toList();

    private final RelationService relations;
    private final RelationChoices choices;
    private final PartyPicker picker;

    RelationEditor(RelationService relations, RelationChoices choices, PartyPicker picker) {
        this.relations = relations;
        this.choices = choices;
        this.picker = picker;
    }

    /**
     * Model of the form.
     *
     * @param candidates who may be meant by a name that several have, or nobody quite
     * @param existing id of the relation that the two have already; blank when they have none
     */
    public record Model(
            ViewContext view,
            Form form,
            List<String> suggestions,
            List<Option> candidates,
            List<Option> ours,
            List<Option> matters,
            List<Option> staff,
            String existing) {
        public List<Option> standings() {
            return StandingWords.options(view);
        }
    }

    Reply blank(WebRequest request) {
        request.actor().require(Permission.EDIT);
        ViewContext view = request.view();
        Form form = new Form(view, RelationForm.SUBJECT);
        FIELDS.forEach(field -> form.set(field, (String) null));
        form.set("since", view.date(view.today()));
        form.set("owner", choices.me(view.actor()).map(me -> me.id()).orElse(null));
        Stream.of("organisation", "person")
                .flatMap(type -> request.given(type).map(id -> new RecordRef(type, id)).stream())
                .findFirst()
                .ifPresent(theirs -> setTheirs(view, form, theirs));
        request.given("partnership")
                .flatMap(id -> choices.partnership(view.actor(), id))
                .ifPresent(matter -> {
                    form.set("partnership", matter.id());
                    form.set("ours", "organisation:" + matter.details().library());
                    if (form.isEmpty("theirs") && matter.details().partners().size() == 1) {
                        RecordRef partner = new RecordRef(
                                "organisation", matter.details().partners().get(0));
                        setTheirs(view, form, partner);
                    }
                });
        return Reply.page(screen(view, form, ""));
    }

    private void setTheirs(ViewContext view, Form form, RecordRef theirs) {
        String name = picker.name(view.actor(), theirs);
        if (!name.isEmpty()) {
            form.set("theirs", name);
            form.set("theirs" + PartyPicker.CHOSEN, theirs.type() + ":" + theirs.id());
        }
    }

    Reply save(WebRequest request) {
        request.actor().require(Permission.EDIT);
        ViewContext view = request.view();
        Form form = Form.of(request, RelationForm.SUBJECT, FIELDS);
        Standing standing = RelationForm.standing(view, form);
        RecordRef theirs = picker.resolve(view, form, "theirs").orElse(null);
        if (form.isRefused()) {
            return Reply.refused(screen(view, form, ""));
        }
        RelationDetails details = new RelationDetails(
                RelationChoices.ref(form.value("ours")),
                theirs,
                form.value("partnership"),
                form.value("owner"),
                null,
                null);
        try {
            Relation made = relations.create(request.actor(), details, standing);
            return Reply.redirect("/network/relations/" + made.id(), "relation.saved");
        } catch (ProblemException problem) {
            if (problem.kind() != ProblemException.Kind.INVALID) {
                throw problem;
            }
            return Reply.refused(screen(view, form.refuse(problem), existing(problem)));
        }
    }

    private static String existing(ProblemException problem) {
        return problem.fields().stream()
                .filter(field -> field.code().equals("relation-exists"))
                .map(field -> field.args().get(0))
                .findFirst()
                .orElse("");
    }

    private Screen screen(ViewContext view, Form form, String existing) {
        List<Option> ours = choices.ours(view);
        if (form.isEmpty("ours") && !ours.isEmpty()) {
            form.set("ours", ours.get(0).value());
        }
        Optional<RecordRef> theirs =
                Optional.ofNullable(RelationChoices.ref(form.value("theirs" + PartyPicker.CHOSEN)));
        Model model = new Model(
                view,
                form,
                picker.suggestions(view.actor(), form.value("theirs")),
                picker.candidates(view.actor(), form, "theirs"),
                ours,
                choices.matters(view.actor(), theirs),
                choices.staff(view.actor(), form.value("owner")),
                existing);
        return new Screen(view.text("relation.new"), Views.render("relation-form", model));
    }
}
