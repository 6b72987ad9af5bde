package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.WebRequest;

/** What the forms of the register have in common. */
final class Forms {
    private Forms() {}

    /** The version of the record that the form was made from; 0 for a new record. */
    static long version(WebRequest request) {
        try {
            return request.given("version").map(Long::parseLong).orElse(0L);
        } catch (NumberFormatException notOurs) {
            throw ProblemException.stale();
        }
    }

    /** An address of a page: people write {@code www.rockmuseum.dk}. */
    static String website(String typed) {
        return typed.isEmpty() || typed.contains(":") ? typed : "https://" + typed;
    }
}
