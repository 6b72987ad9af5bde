package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks the texts of one input and collects what is wrong with them. Not thread-safe; made for one call. */
final class TextRules {
    // control characters, and those that turn the direction of the text around them
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\u202A-\u202E\u2066-\u2069]");
    private static final Pattern CONTROL_BUT_BREAKS = Pattern.compile("[\\p{Cc}\u202A-\u202E\u2066-\u2069&&[^\n\t]]");

    private final List<FieldProblem> problems = new ArrayList<>();

    void required(String field, Object value) {
        if (value == null) {
            add(field, "required");
        }
    }

    /** A text on one line. */
    void line(String field, String text, int longest) {
        text(field, text, longest, CONTROL);
    }

    /** A text of several lines. */
    void lines(String field, String text, int longest) {
        text(field, text, longest, CONTROL_BUT_BREAKS);
    }

    /** A list of texts on one line each. */
    void list(String field, List<String> texts, int most, int longest) {
        if (texts.size() > most) {
            add(field, "too-many", String.valueOf(most));
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            line(field + "/" + i, texts.get(i), longest);
        }
    }

    /** A text of a form. */
    void form(String field, String text, Pattern form, String code, String... args) {
        if (text != null && !form.matcher(text).matches()) {
            add(field, code, args);
        }
    }

    void add(String field, String code, String... args) {
        problems.add(FieldProblem.of(field, code, args));
    }

    /** @throws ProblemException when something is wrong */
    void check() {
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    private void text(String field, String text, int longest, Pattern refused) {
        if (text == null) {
            return;
        }
        if (text.length() > longest) {
            add(field, "too-long", String.valueOf(longest));
        } else if (refused.matcher(text).find()) {
            add(field, "control-character");
        }
    }
}
