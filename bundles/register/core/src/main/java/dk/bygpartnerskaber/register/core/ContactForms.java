package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.persistence.TextRules;
import java.util.regex.Pattern;

/** The forms of the ways to reach people and organisations. */
final class ContactForms {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");
    private static final Pattern WEBSITE =
            Pattern.compile("https?://[^\\s/?#<>\"]+\\.[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

    private ContactForms() {}

    static void email(TextRules rules, String field, String email) {
        rules.line(field, email, 254, EMAIL, "malformed", "navn@bibliotek.dk");
    }

    static void website(TextRules rules, String field, String website) {
        rules.line(field, website, 500, WEBSITE, "malformed", "https://www.rockmuseum.dk");
    }
}
