package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.UserDetails;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one enters about a user, between form and record. */
final class UserForm {
    private static final List<String> FIELDS = List.of("name", "fullName", "email", "roles");

    private UserForm() {}

    static Form empty(ViewContext view) {
        Form form = new Form(view, "user");
        FIELDS.forEach(field -> form.set(field, List.of()));
        return form.set("roles", Role.CONTRIBUTOR.code());
    }

    static Form of(ViewContext view, UserDetails details) {
        return new Form(view, "user")
                .set("name", details.name())
                .set("fullName", details.fullName())
                .set("email", details.email())
                .set("roles", details.roles().stream().map(Role::code).toList());
    }

    static Form of(WebRequest request) {
        return Form.of(request, "user", FIELDS);
    }

    static UserDetails details(Form form, boolean enabled) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> form.has("roles", role.code()))
                .forEach(roles::add);
        return new UserDetails(form.value("name"), form.value("fullName"), form.value("email"), roles, enabled);
    }
}
