package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What the forms of the register have in common. */
final class Forms {
    private Forms() {}

    /** A value for the query of an address. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

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
