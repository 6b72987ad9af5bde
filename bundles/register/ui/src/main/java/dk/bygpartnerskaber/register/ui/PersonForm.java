package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's details as a form, and back. Roles are rows, such as {@code roles/0/role}. */
final class PersonForm {
    static final String SUBJECT = "person";

    /** Field of a role's organisation, in which people type its name. */
    static final String PLACE = "place";

    private static final List<String> FIELDS = List.of(
            "name",
            "title",
            "emails",
            "phones",
            "website",
            "preferredContact",
            "language",
            "busyPeriods",
            "notes",
            "userName",
            "purpose",
            "legalBasis",
            "source",
            "sourceNote",
            "reviewOn",
            "informedOn",
            "roles");
    private static final List<String> ROLE =
            List.of(PLACE, "organisation", "role", "department", "from", "to", "note", "successor");
    private static final List<String> TYPED = List.of(PLACE, "role", "department", "from", "to", "note");
    static final int MAX_ROLES = 50;

    private PersonForm() {}

    /** What was typed. Roles left blank are dropped, so that the others count as the service counts them. */
    static Form read(WebRequest request) {
        Form form = Form.of(request, SUBJECT, FIELDS);
        int row = 0;
        for (int i = 0; i < MAX_ROLES; i++) {
            String typed = "roles/" + i + "/";
            if (TYPED.stream().anyMatch(part -> request.given(typed + part).isPresent())) {
                for (String part : ROLE) {
                    form.set("roles/" + row + "/" + part, request.param(typed + part));
                }
                row++;
            }
        }
        return form;
    }

    /**
     * The form of a person.
     *
     * @param name finds the name of an organisation by its id
     * @param userName the name that the person's user logs in with; {@code null} when unknown
     */
    static Form of(ViewContext view, PersonDetails details, UnaryOperator<String> name, String userName) {
        Form form = new Form(view, SUBJECT)
                .set("name", details.name())
                .set("title", details.title())
                .set("emails", String.join("\n", details.emails()))
                .set("phones", String.join("\n", details.phones()))
                .set("website", details.website())
                .set(
                        "preferredContact",
                        details.preferredContact() == null
                                ? null
                                : details.preferredContact().code())
                .set("language", details.language())
                .set("busyPeriods", details.busyPeriods())
                .set("notes", details.notes())
                .set("userName", userName)
                .set("roles", List.of());
        KeepingFields.show(view, form, details);
        for (int i = 0; i < details.roles().size(); i++) {
            PersonRole role = details.roles().get(i);
            String at = "roles/" + i + "/";
            form.set(at + PLACE, name.apply(role.organisation()))
                    .set(at + "organisation", role.organisation())
                    .set(at + "role", role.role())
                    .set(at + "department", role.department())
                    .set(at + "from", Dates.format(view, role.from()))
                    .set(at + "to", Dates.format(view, role.to()))
                    .set(at + "note", role.note())
                    .set(at + "successor", role.successor());
        }
        return form;
    }

    /** How many roles the form holds; they stand without gaps. */
    static int roles(Form form) {
        int rows = 0;
        while (rows < MAX_ROLES && hasRole(form, rows)) {
            rows++;
        }
        return rows;
    }

    private static boolean hasRole(Form form, int row) {
        return TYPED.stream().anyMatch(part -> !form.isEmpty("roles/" + row + "/" + part));
    }

    /**
     * The details; the form says which dates cannot be read, and they are left out.
     *
     * @param user id of the user that the person is
     */
    static PersonDetails details(ViewContext view, Form form, String user) {
        List<PersonRole> roles = new ArrayList<>();
        for (int i = 0; i < roles(form); i++) {
            roles.add(role(view, form, "roles/" + i + "/"));
        }
        PersonDetails.Builder details = PersonDetails.builder(form.value("name"))
                .title(form.value("title"))
                .emails(form.lines("emails", true))
                .phones(form.lines("phones", false))
                .website(Forms.website(form.value("website").strip()))
                .preferredContact(Coded.parse(ContactWay.class, form.value("preferredContact"))
                        .orElse(null))
                .language(form.value("language"))
                .busyPeriods(form.value("busyPeriods"))
                .notes(form.value("notes"))
                .user(user)
                .roles(roles);
        KeepingFields.read(view, form, details);
        return details.build();
    }

    private static PersonRole role(ViewContext view, Form form, String at) {
        return new PersonRole(
                form.value(at + "organisation"),
                form.value(at + "role"),
                form.value(at + "department"),
                Dates.read(view, form, at + "from").orElse(null),
                Dates.read(view, form, at + "to").orElse(null),
                form.value(at + "note"),
                form.value(at + "successor"));
    }

    /** The details as texts under their labels, for telling two versions apart. */
    static Map<String, String> texts(ViewContext view, PersonDetails details, UnaryOperator<String> name) {
        Form form = of(view, details, name, null);
        Map<String, String> texts = new LinkedHashMap<>();
        FIELDS.stream()
                .filter(field -> !field.equals("userName"))
                .forEach(field -> texts.put(form.label(field), form.value(field)));
        texts.put(form.label("preferredContact"), Labels.of(view, details.preferredContact()));
        KeepingFields.words(view, form, details, texts);
        texts.put(
                form.label("roles"),
                details.roles().stream().map(role -> line(view, role, name)).collect(Collectors.joining("\n")));
        return texts;
    }

    private static String line(ViewContext view, PersonRole role, UnaryOperator<String> name) {
        return Stream.of(
                        role.role(),
                        role.department(),
                        role.organisation() == null ? null : name.apply(role.organisation()),
                        Dates.period(view, role.from(), role.to()),
                        role.note())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
