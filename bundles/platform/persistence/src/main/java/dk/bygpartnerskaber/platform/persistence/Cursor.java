package dk.bygpartnerskaber.platform.persistence;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a page of a list ends: the sort value and the id of its last row. Opaque to callers.
 *
 * @param order what the list is sorted by; a cursor is of use in that order only
 */
public record Cursor(String order, String value, String id) {
    private static final String SEPARATOR = "\n";

    public String encode() {
        String text = String.join(SEPARATOR, order, id, value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that a caller sent back.
     *
     * @throws ProblemException when it is none of ours or belongs to another order
     */
    public static Cursor decode(String text, String order) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, 3);
            if (parts.length == 3 && parts[0].equals(order) && Ids.isId(parts[1]) && parts[2].indexOf('\0') < 0) {
                return new Cursor(order, parts[2], parts[1]);
            }
        } catch (IllegalArgumentException notOurs) {
            // answered below like any other foreign text
        }
        throw ProblemException.invalid(FieldProblem.of("cursor", "not-a-cursor"));
    }
}
