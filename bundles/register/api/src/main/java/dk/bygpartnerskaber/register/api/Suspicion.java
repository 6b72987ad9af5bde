package dk.bygpartnerskaber.register.api;

import java.util.List;

/**
 * A record of the register that may be the same as another.
 *
 * @param id of the organisation or person
 * @param about what tells it from others of that name, in one line: organisations and roles, CVR number, town, e-mail
 *     addresses, telephone numbers; blank when nothing is known
 * @param score 0 to 100: from {@value #SUSPECTED} on worth a look, from {@value #LIKELY} on very probably the same
 * @param reasons what was found, for and against
 * @param demo whether it is an example, which cannot become one with a real record
 */
public record Suspicion(String id, String name, String about, int score, List<DuplicateReason> reasons, boolean demo) {
    public static final int SUSPECTED = 50;
    public static final int LIKELY = 80;

    public Suspicion {
        reasons = List.copyOf(reasons);
    }

    /** One of which no more is told. */
    public Suspicion(String id, String name, int score, List<DuplicateReason> reasons, boolean demo) {
        this(id, name, "", score, reasons, demo);
    }

    /** The same with what tells it from others. */
    public Suspicion told(String line) {
        return new Suspicion(id, name, line, score, reasons, demo);
    }
}
