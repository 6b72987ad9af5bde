package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.platform.security.UserDetails;
import dk.bygpartnerskaber.platform.security.UserService;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be said of a user. */
final class UserRules {
    // no colon: Basic authentication ends the name with it; no other script: its letters look like ours
    private static final Pattern NAME =
            Pattern.compile("[\\p{IsLatin}\\p{N}][\\p{IsLatin}\\p{N}._@-]*[\\p{IsLatin}\\p{N}]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private UserRules() {}

    /** Whether a user of that name is there already. */
    @FunctionalInterface
    interface Taken {
        boolean test(String name) throws SQLException;
    }

    static void check(UserDetails details) {
        refuse(problems(details));
    }

    static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    private static List<FieldProblem> problems(UserDetails details) {
        TextRules rules = new TextRules();
        rules.required("name", details.name());
        rules.line("name", details.name(), 100, NAME, "malformed", "mette.hansen");
        rules.line("fullName", details.fullName(), 200);
        rules.line("email", details.email(), 254, EMAIL, "malformed", "mette@bibliotek.dk");
        rules.required("roles", details.roles().isEmpty() ? null : details.roles());
        return rules.problems();
    }

    /** What is wrong with users that are made together, named by the place of the user in the list. */
    static List<FieldProblem> problems(List<UserDetails> users, Taken taken) throws SQLException {
        if (users.size() > UserService.MAX_AT_ONCE) {
            return List.of(FieldProblem.of("", "too-many", String.valueOf(UserService.MAX_AT_ONCE)));
        }
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < users.size(); i++) {
            String place = i + "/";
            List<FieldProblem> own = problems(users.get(i));
            own.forEach(p -> problems.add(new FieldProblem(place + p.field(), p.code(), p.args())));
            String name = users.get(i).name();
            if (own.isEmpty() && (!names.add(name) || taken.test(name))) {
                problems.addAll(nameTaken(place + "name").fields());
            }
        }
        return problems;
    }

    static ProblemException nameTaken(String field) {
        return ProblemException.invalid(FieldProblem.of(field, "name-taken"));
    }
}
