package dk.bygpartnerskaber.register.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What the forms of the register have in common. */
final class Forms {
    private Forms() {}

    /** A value for the query of an address. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** An address of a page: people write {@code www.rockmuseum.dk}. */
    static String website(String typed) {
        return typed.isEmpty() || typed.contains(":") ? typed : "https://" + typed;
    }
}
