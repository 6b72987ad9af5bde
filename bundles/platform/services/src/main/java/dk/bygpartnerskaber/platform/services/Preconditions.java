package dk.bygpartnerskaber.platform.services;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conditional requests: strong entity tags {@code "<version>"}, {@code If-Match} and {@code If-None-Match}. */
public final class Preconditions {
    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"\\s*(?:,|$)");
    private static final Pattern VERSION = Pattern.compile("0|[1-9]\\d{0,17}");

    private Preconditions() {}

    /** The strong entity tag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that a change refers to. {@code *} and lists of tags are compared with the current version; a single tag
     * is not, for the service that changes the record compares it within its transaction.
     *
     * @param ifMatch the header; {@code null} when absent
     * @param current reads the current version; may throw {@code not-found}
     * @throws ProblemException {@code precondition-required} without the header, {@code stale} when no tag can match,
     *     {@code malformed} when it is none
     */
    public static long version(String ifMatch, LongSupplier current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemException.Kind.PRECONDITION_REQUIRED, "precondition-required", List.of());
        }
        if (ifMatch.strip().equals("*")) {
            return current.getAsLong();
        }
        List<Tag> tags = parse("If-Match", ifMatch);
        if (tags.size() == 1 && tags.get(0).isVersion()) {
            return Long.parseLong(tags.get(0).opaque);
        }
        long version = current.getAsLong();
        if (tags.stream().noneMatch(t -> !t.weak && t.opaque.equals(Long.toString(version)))) {
            throw ProblemException.stale();
        }
        return version;
    }

    /**
     * Whether the caller has this version already.
     *
     * @param ifNoneMatch the header; {@code null} when absent
     */
    public static boolean unchanged(String ifNoneMatch, long version) {
        if (ifNoneMatch == null || ifNoneMatch.isBlank()) {
            return false;
        }
        return ifNoneMatch.strip().equals("*")
                || parse("If-None-Match", ifNoneMatch).stream().anyMatch(t -> t.opaque.equals(Long.toString(version)));
    }

    private static List<Tag> parse(String header, String value) {
        List<Tag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(value);
        int end = 0;
        while (end < value.length() && tag.find() && tag.start() == end) {
            tags.add(new Tag(tag.group(1) != null, tag.group(2)));
            end = tag.end();
        }
        if (end < value.length()) {
            throw new ProblemException(
                    ProblemException.Kind.MALFORMED,
                    "malformed",
                    List.of(FieldProblem.of(header, "malformed", "\"7\"")),
                    header);
        }
        return tags;
    }

    private record Tag(boolean weak, String opaque) {
        boolean isVersion() {
            return !weak && VERSION.matcher(opaque).matches();
        }
    }
}
