package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Anchoring;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.WorkGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A partnership's details as a form, and back. */
final class PartnershipFields {
    static final String SUBJECT = "partnership";

    private static final List<String> FIELDS = List.of(
            "title",
            "library",
            "partners",
            "kind",
            "form",
            "purposes",
            "ownPurposes",
            "newPurposes",
            "start",
            "end",
            "status",
            "description",
            "goal",
            "targetGroups",
            "newTargetGroups",
            "ageGroups",
            "newAgeGroups",
            "anchoring",
            "originatesFrom",
            "projectGroup",
            "projectGroup/text",
            "steeringGroup",
            "steeringGroup/text");

    /** Fields that few need: those that fold. */
    private static final List<String> RARE = List.of(
            "form",
            "ownPurposes",
            "newPurposes",
            "ageGroups",
            "newAgeGroups",
            "anchoring",
            "originatesFrom",
            "projectGroup",
            "steeringGroup",
            "projectGroup/members/0/person",
            "steeringGroup/members/0/person",
            "links/0/label",
            "links/0/address",
            "links/0/caseNumber");

    private PartnershipFields() {}

    /** What was typed. */
    static Form read(WebRequest request) {
        Form form = Form.of(request, SUBJECT, FIELDS);
        PartnershipLinks.read(request, form);
        PeopleRows.ALL.forEach(rows -> rows.read(request, form));
        return form;
    }

    /** Whether a field that folds has something in it, or something is wrong with it. */
    static boolean hasRare(Form form) {
        boolean fault = form.faults().stream()
                .anyMatch(f -> f.field().contains("/") && !f.field().startsWith(PeopleRows.RESPONSIBLE.field())
                        || RARE.contains(f.field())
                        || f.field().equals("kind"));
        boolean otherKind = !form.isEmpty("kind") && !form.has("kind", PartnershipKind.PARTNERSHIP.code());
        return fault || otherKind || RARE.stream().anyMatch(field -> !form.isEmpty(field));
    }

    /**
     * The details as a form.
     *
     * @param origin title of the partnership that it grew out of; blank for none
     * @param person finds the name of a person by their id
     */
    static Form of(ViewContext view, PartnershipDetails details, String origin, UnaryOperator<String> person) {
        Form form = new Form(view, SUBJECT)
                .set("title", details.title())
                .set("library", details.library())
                .set("partners", details.partners())
                .set("kind", details.kind().code())
                .set("form", details.form() == null ? null : details.form().code())
                .set("purposes", details.purposes().stream().map(Purpose::code).toList())
                .set("ownPurposes", details.ownPurposes())
                .set("newPurposes", List.of())
                .set("start", Dates.format(view, details.start()))
                .set("end", Dates.format(view, details.end()))
                .set("status", details.status().code())
                .set("description", details.description())
                .set("goal", details.goal())
                .set("targetGroups", details.targetGroups())
                .set("ageGroups", details.ageGroups())
                .set(
                        "anchoring",
                        details.anchoring() == null ? null : details.anchoring().code())
                .set("originatesFrom", origin);
        set(form, "projectGroup", details.projectGroup(), PeopleRows.PROJECT_GROUP, person);
        set(form, "steeringGroup", details.steeringGroup(), PeopleRows.STEERING_GROUP, person);
        PeopleRows.RESPONSIBLE.setResponsible(form, details.responsible(), person);
        PartnershipLinks.set(form, details.links());
        return form;
    }

    private static void set(
            Form form, String field, WorkGroup group, PeopleRows members, UnaryOperator<String> person) {
        form.set(field, group == null ? null : "true").set(field + "/text", group == null ? null : group.text());
        members.setMembers(form, group == null ? List.of() : group.members(), person);
    }

    /** A text or a member says that there is a group even where nobody ticked it; one that was there goes with its tick. */
    private static WorkGroup group(Form form, String field, PeopleRows rows, WorkGroup before) {
        WorkGroup group = new WorkGroup(form.value(field + "/text"), rows.members(form));
        boolean blank = group.text() == null && group.members().isEmpty();
        return form.isEmpty(field) && (blank || before != null) ? null : group;
    }

    /**
     * The details; the form says which dates cannot be read, and they are left out.
     *
     * @param before has the fields that the form does not
     * @param origin id of the partnership that it grew out of; {@code null} for none
     */
    static PartnershipDetails details(ViewContext view, Form form, PartnershipDetails before, String origin) {
        Optional<PartialDate> start = Dates.read(view, form, "start");
        Optional<PartialDate> end = Dates.read(view, form, "end");
        return before.toBuilder()
                .title(form.value("title"))
                .library(form.value("library"))
                .partners(form.values("partners"))
                .kind(Coded.parse(PartnershipKind.class, form.value("kind")).orElse(null))
                .form(Coded.parse(PartnershipForm.class, form.value("form")).orElse(null))
                .purposes(form.values("purposes").stream()
                        .flatMap(code -> Coded.parse(Purpose.class, code).stream())
                        .collect(Collectors.toSet()))
                .ownPurposes(
                        Stream.concat(form.values("ownPurposes").stream(), form.lines("newPurposes", false).stream())
                                .toList())
                .start(start.orElse(null))
                .end(end.orElse(null))
                .status(Coded.parse(PartnershipStatus.class, form.value("status"))
                        .orElse(null))
                .description(form.value("description"))
                .goal(form.value("goal"))
                .targetGroups(Stream.concat(
                                form.values("targetGroups").stream(), form.lines("newTargetGroups", true).stream())
                        .toList())
                .ageGroups(Stream.concat(form.values("ageGroups").stream(), form.lines("newAgeGroups", true).stream())
                        .toList())
                .anchoring(Coded.parse(Anchoring.class, form.value("anchoring")).orElse(null))
                .originatesFrom(origin)
                .projectGroup(group(form, "projectGroup", PeopleRows.PROJECT_GROUP, before.projectGroup()))
                .steeringGroup(group(form, "steeringGroup", PeopleRows.STEERING_GROUP, before.steeringGroup()))
                .responsible(PeopleRows.RESPONSIBLE.responsible(form))
                .links(PartnershipLinks.links(form))
                .build();
    }

    /**
     * The details as texts under their labels, for telling two versions apart.
     *
     * @param name finds the name of an organisation by its id
     * @param origin title of the partnership that it grew out of
     * @param person finds the name of a person by their id
     * @param team finds the name of a team by its id
     */
    static Map<String, String> texts(
            ViewContext view,
            PartnershipDetails details,
            UnaryOperator<String> name,
            String origin,
            UnaryOperator<String> person,
            UnaryOperator<String> team) {
        Form form = of(view, details, origin, person);
        Map<String, String> texts = new LinkedHashMap<>();
        FIELDS.forEach(field -> texts.put(form.label(field), form.value(field)));
        PeopleRows.ALL.forEach(rows -> texts.put(form.label(rows.field()), rows.text(form, team)));
        texts.put(form.label("projectGroup"), yes(view, details.projectGroup()));
        texts.put(form.label("steeringGroup"), yes(view, details.steeringGroup()));
        texts.put(form.label("anchoring"), Labels.of(view, details.anchoring()));
        texts.put(
                form.label("links"),
                details.links().stream()
                        .map(link -> Stream.of(link.label(), link.address(), link.caseNumber())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" · ")))
                        .collect(Collectors.joining("\n")));
        texts.put(form.label("library"), details.library() == null ? "" : name.apply(details.library()));
        texts.put(form.label("partners"), details.partners().stream().map(name).collect(Collectors.joining("\n")));
        texts.put(form.label("ownPurposes"), String.join("\n", details.ownPurposes()));
        texts.put(form.label("targetGroups"), String.join("\n", details.targetGroups()));
        texts.put(form.label("ageGroups"), String.join("\n", details.ageGroups()));
        texts.put(form.label("kind"), Labels.of(view, details.kind()));
        texts.put(form.label("form"), Labels.of(view, details.form()));
        texts.put(form.label("status"), Labels.of(view, details.status()));
        texts.put(
                form.label("purposes"),
                details.purposes().stream().map(p -> Labels.of(view, p)).collect(Collectors.joining("\n")));
        return texts;
    }

    private static String yes(ViewContext view, WorkGroup group) {
        return group == null ? "" : view.text("register.yes");
    }
}
