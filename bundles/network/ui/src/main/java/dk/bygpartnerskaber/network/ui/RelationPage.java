package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.AcquaintanceService;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationService;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.RelationStep;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The page of a relation, and the forms by which it moves, rests and changes hands. */
public final class RelationPage {
    private final RelationService relations;
    private final AcquaintanceService acquaintances;
    private final RecordNames names;
    private final RelationChoices choices;

    RelationPage(
            RelationService relations, AcquaintanceService acquaintances, RecordNames names, RelationChoices choices) {
        this.relations = relations;
        this.acquaintances = acquaintances;
        this.names = names;
        this.choices = choices;
    }

    /**
     * Model of the page; and of the question before deletion.
     *
     * @param onOnePerson whether all rests on one colleague
     * @param thanks a letter to write when it has ended
     */
    public record Model(
            RelationRow row, List<RelationStep> history, Form rest, boolean onOnePerson, Optional<LetterDraft> thanks) {
        public ViewContext view() {
            return row.view();
        }

        /** The stages that lead upwards, for the ladder. */
        public List<RelationStage> ladder() {
            return List.of(RelationStage.GLANCE, RelationStage.DATE, RelationStage.ENGAGEMENT, RelationStage.MARRIAGE);
        }

        public boolean isNow(RelationStage stage) {
            return row.relation().standing().stage() == stage;
        }

        /** Whether it has been at a stage, and when last. */
        public Optional<RelationStep> last(RelationStage stage) {
            return history.stream()
                    .filter(step -> step.standing().stage() == stage)
                    .findFirst();
        }

        public String every() {
            return RelationForm.every(view(), row.relation().care().wanted());
        }

        /** Colour of the tag of a step. */
        public String kind(RelationStep step) {
            return StandingWords.kind(step.standing());
        }

        public String standing(RelationStep step) {
            return StandingWords.of(view(), step.standing());
        }
    }

    /**
     * Model of the form of a step.
     *
     * @param question code of what is asked about first; blank when nothing is
     */
    public record Move(RelationRow row, Form form, long version, String question) {
        public ViewContext view() {
            return row.view();
        }

        public List<Option> standings() {
            return StandingWords.options(view());
        }
    }

    /** Model of the form of who looks after it, and how often. */
    public record Edit(RelationRow row, Form form, long version, List<Option> staff) {
        public ViewContext view() {
            return row.view();
        }

        public List<Option> intervals(String field) {
            return RelationForm.intervals(view(), form.value(field));
        }

        public String usual() {
            return RelationForm.every(view(), row.relation().care().wanted());
        }
    }

    Reply show(WebRequest request, Relation relation) {
        return Reply.page(screen(request, relation, rest(request.view())));
    }

    private static Form rest(ViewContext view) {
        return new Form(view, "relation-rest").set("until", (String) null).set("reason", (String) null);
    }

    private Screen screen(WebRequest request, Relation relation, Form rest) {
        RelationRow row = row(request, relation);
        Model model = new Model(
                row,
                relations.history(request.actor(), relation.id()),
                rest,
                isOnOnePerson(request, relation),
                thanks(row, request.param("letter")));
        return new Screen(model.row().theirs().text(), Views.render("relation", model));
    }

    /** @param code of its language */
    private Optional<LetterDraft> thanks(RelationRow row, String code) {
        Relation relation = row.relation();
        if (relation.standing().isOpen() || !row.view().may(Permission.EDIT)) {
            return Optional.empty();
        }
        Locale language = LetterDraft.language(code);
        ViewContext view = LetterDraft.in(language, row.view());
        String sender = row.owner().map(Link::text).orElse(view.actor().name());
        String matter = row.partnership().map(Link::text).orElse("");
        String key = matter.isEmpty() ? "relation-thanks.general" : "relation-thanks.matter";
        return Optional.of(new LetterDraft(
                language,
                view.text("relation-thanks.subject"),
                view.text(key, row.theirs().text(), matter, sender),
                choices.email(view.actor(), relation.details().theirs())));
    }

    private boolean isOnOnePerson(WebRequest request, Relation relation) {
        return relation.standing().isOpen()
                && !acquaintances
                        .restingOnOnePerson(
                                request.actor(), List.of(relation.details().theirs()))
                        .isEmpty();
    }

    private RelationRow row(WebRequest request, Relation relation) {
        return RelationRow.of(request.view(), names, List.of(relation)).get(0);
    }

    Reply askDelete(WebRequest request, Relation relation) {
        request.actor().require(Permission.CURATE);
        Model model = new Model(row(request, relation), List.of(), rest(request.view()), false, Optional.empty());
        String title = request.view()
                .text("relation.delete.title", model.row().theirs().text());
        return Reply.page(new Screen(title, Views.render("relation-delete", model)));
    }

    Reply askMove(WebRequest request, Relation relation) {
        request.actor().require(Permission.EDIT);
        Form form = RelationForm.step(request.view(), relation);
        request.given("to").ifPresent(code -> form.set(RelationForm.STANDING, code));
        return Reply.page(moving(request, relation, form, relation.version(), ""));
    }

    private Screen moving(WebRequest request, Relation relation, Form form, long version, String question) {
        Move model = new Move(row(request, relation), form, version, question);
        return new Screen(request.view().text("relation.move"), Views.render("relation-move", model));
    }

    Reply move(WebRequest request, Relation relation) {
        request.actor().require(Permission.EDIT);
        Form form = Form.of(request, RelationForm.SUBJECT, RelationForm.STEP);
        Standing standing = RelationForm.standing(request.view(), form);
        if (form.isRefused()) {
            return Reply.refused(moving(request, relation, form, request.version(), ""));
        }
        return saved(
                relation,
                () -> relations.move(request.actor(), relation.id(), request.version(), standing),
                problem -> problem.fields().isEmpty() && problem.kind() == ProblemException.Kind.INVALID
                        ? moving(request, relation, form, request.version(), problem.code())
                        : moving(request, relation, form.refuse(problem), relation.version(), ""));
    }

    Reply askEdit(WebRequest request, Relation relation) {
        request.actor().require(Permission.EDIT);
        Form form = RelationForm.care(request.view(), relation);
        return Reply.page(editing(request, relation, form));
    }

    private Screen editing(WebRequest request, Relation relation, Form form) {
        Edit model = new Edit(
                row(request, relation), form, relation.version(), choices.staff(request.actor(), form.value("owner")));
        return new Screen(request.view().text("relation.edit"), Views.render("relation-edit", model));
    }

    Reply edit(WebRequest request, Relation relation) {
        request.actor().require(Permission.EDIT);
        Form form = Form.of(request, RelationForm.SUBJECT, RelationForm.CARE);
        return saved(
                relation,
                () -> relations.update(
                        request.actor(),
                        relation.id(),
                        request.version(),
                        relation.details()
                                .ownedBy(form.value("owner"))
                                .every(RelationForm.interval(form, "wanted"), RelationForm.interval(form, "longest"))),
                problem -> editing(request, relation, form.refuse(problem)));
    }

    Reply rest(WebRequest request, Relation relation) {
        request.actor().require(Permission.EDIT);
        Form form = Form.of(request, "relation-rest", List.of("until", "reason"));
        LocalDate until = Dates.readDay(request.view(), form, "until").orElse(null);
        if (form.isRefused()) {
            return Reply.refused(screen(request, relation, form));
        }
        return saved(
                relation,
                () -> relations.putOff(
                        request.actor(),
                        relation.id(),
                        request.version(),
                        until,
                        request.given("reason").orElse(null)),
                problem -> screen(request, relation, form.refuse(problem)));
    }

    /** Writes; what was typed is shown again when it cannot be taken, or somebody else was first. */
    private static Reply saved(Relation relation, Runnable write, Function<ProblemException, Screen> again) {
        try {
            write.run();
            return Reply.redirect("/network/relations/" + relation.id(), "relation.saved");
        } catch (ProblemException problem) {
            return switch (problem.kind()) {
                case INVALID, STALE -> Reply.refused(again.apply(problem));
                default -> throw problem;
            };
        }
    }
}
