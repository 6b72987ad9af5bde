package dk.bygpartnerskaber.platform.persistence;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks the texts of one input and collects what is wrong with them: how long they are, their form, and that every
 * database and every format can carry them. {@code null} passes all but {@link #required}. Not thread-safe; made for one
 * call.
 */
public final class TextRules {
    // control characters, those that turn the direction of the text around them, and what is half a character or none:
    // PostgreSQL, JSON or XML could not carry them
    public static final String REFUSED = "[\\p{Cc}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}]";
    private static final Pattern CONTROL = Pattern.compile(REFUSED);
    private static final Pattern CONTROL_BUT_BREAKS = Pattern.compile("[" + REFUSED + "&&[^\n\t]]");

    private final List<FieldProblem> problems = new ArrayList<>();

    public void required(String field, Object value) {
        if (value == null) {
            add(field, "required");
        }
    }

    /** A text on one line; whether it is one. */
    public boolean line(String field, String text, int longest) {
        return text(field, text, longest, CONTROL);
    }

    /** A text on one line, of a form; the form of a text that is too long is not looked at. */
    public void line(String field, String text, int longest, Pattern form, String code, String... args) {
        if (line(field, text, longest)) {
            form(field, text, form, code, args);
        }
    }

    /** A text of several lines. */
    public void lines(String field, String text, int longest) {
        text(field, text, longest, CONTROL_BUT_BREAKS);
    }

    /** A list of texts on one line each. */
    public void list(String field, List<String> texts, int most, int longest) {
        if (texts.size() > most) {
            add(field, "too-many", String.valueOf(most));
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            line(field + "/" + i, texts.get(i), longest);
        }
    }

    /** A text of a form. */
    public void form(String field, String text, Pattern form, String code, String... args) {
        if (text != null && !form.matcher(text).matches()) {
            add(field, code, args);
        }
    }

    public void add(String field, String code, String... args) {
        problems.add(FieldProblem.of(field, code, args));
    }

    /** Adds what is wrong with a part of the input. */
    public void addAll(String part, TextRules others) {
        others.problems.forEach(
                one -> problems.add(new FieldProblem(part + "/" + one.field(), one.code(), one.args())));
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    /** @throws ProblemException when something is wrong */
    public void check() {
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    private boolean text(String field, String text, int longest, Pattern refused) {
        if (text == null) {
            return true;
        }
        if (text.length() > longest) {
            add(field, "too-long", String.valueOf(longest));
            return false;
        }
        if (refused.matcher(text).find()) {
            add(field, "control-character");
            return false;
        }
        return true;
    }

    /** Whether a text that is looked for can stand in the database at all; one that cannot must not be asked for. */
    public static boolean canBeStored(String text) {
        return !CONTROL_BUT_BREAKS.matcher(text).find();
    }
}
