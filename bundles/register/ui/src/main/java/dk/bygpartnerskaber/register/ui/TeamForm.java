package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.TeamMember;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A team's details as a form, and back. Members are rows, such as {@code members/0/person}. */
final class TeamForm {
    static final String SUBJECT = "team";

    private static final List<String> FIELDS = List.of("name", "library", "kind", "description", "members");
    private static final List<String> MEMBER = List.of("person", "role", "lead");
    private static final int MAX_MEMBERS = 200;

    private TeamForm() {}

    /** What was typed. Rows without a person are dropped, so that the others count as the service counts them. */
    static Form read(WebRequest request) {
        Form form = Form.of(request, SUBJECT, FIELDS);
        int row = 0;
        for (int i = 0; i < MAX_MEMBERS; i++) {
            String typed = "members/" + i + "/";
            if (request.given(typed + "person").isPresent()) {
                for (String part : MEMBER) {
                    form.set("members/" + row + "/" + part, request.param(typed + part));
                }
                row++;
            }
        }
        return form;
    }

    static Form of(ViewContext view, TeamDetails details) {
        Form form = new Form(view, SUBJECT)
                .set("name", details.name())
                .set("library", details.library())
                .set("kind", details.kind().code())
                .set("description", details.description())
                .set("members", List.of());
        for (int i = 0; i < details.members().size(); i++) {
            TeamMember member = details.members().get(i);
            String at = "members/" + i + "/";
            form.set(at + "person", member.person())
                    .set(at + "role", member.role())
                    .set(at + "lead", member.lead() ? "true" : null);
        }
        return form;
    }

    /** The people of the form, in order. */
    static List<String> members(Form form) {
        return IntStream.range(0, MAX_MEMBERS)
                .mapToObj(i -> form.value("members/" + i + "/person"))
                .takeWhile(person -> !person.isEmpty())
                .toList();
    }

    static TeamDetails details(Form form) {
        List<TeamMember> members = IntStream.range(0, members(form).size())
                .mapToObj(i -> "members/" + i + "/")
                .map(at -> new TeamMember(
                        form.value(at + "person"), form.value(at + "role"), form.has(at + "lead", "true")))
                .toList();
        return new TeamDetails(
                form.value("name"),
                form.value("library"),
                Coded.parse(TeamKind.class, form.value("kind")).orElse(null),
                form.value("description"),
                members);
    }

    /**
     * The details as texts under their labels, for telling two versions apart.
     *
     * @param library finds the name of an organisation by its id
     * @param person finds the name of a person by their id
     */
    static Map<String, String> texts(
            ViewContext view, TeamDetails details, UnaryOperator<String> library, UnaryOperator<String> person) {
        Form form = of(view, details);
        Map<String, String> texts = new LinkedHashMap<>();
        FIELDS.forEach(field -> texts.put(form.label(field), form.value(field)));
        texts.put(form.label("library"), details.library() == null ? "" : library.apply(details.library()));
        texts.put(form.label("kind"), Labels.of(view, details.kind()));
        texts.put(
                form.label("members"),
                details.members().stream()
                        .map(member -> line(view, member, person))
                        .collect(Collectors.joining("\n")));
        return texts;
    }

    private static String line(ViewContext view, TeamMember member, UnaryOperator<String> person) {
        String role = member.role() == null ? "" : ", " + member.role();
        String lead = member.lead() ? ", " + view.text("team.leads") : "";
        return person.apply(member.person()) + role + lead;
    }
}
