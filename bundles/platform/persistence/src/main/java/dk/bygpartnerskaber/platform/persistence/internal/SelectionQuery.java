package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.persistence.TextRules;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What follows the question mark in the address of a list. */
final class SelectionQuery {
    private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final char NO_LETTER = '\uFFFD';

    private SelectionQuery() {}

    /** Whether a page could be asked for with it: all of it is UTF-8 that may be looked for. */
    static boolean isReadable(String query) {
        String text = decoded(query);
        return !NO_ESCAPE.matcher(query).find() && text.indexOf(NO_LETTER) < 0 && TextRules.canBeStored(text);
    }

    /** Those of its names and values that a page could be asked for with. */
    static String readable(String query) {
        return Arrays.stream(query.split("&"))
                .filter(SelectionQuery::isReadable)
                .collect(Collectors.joining("&"));
    }

    /** With another value in the place of this one of a filter. */
    static String replaced(String query, String filter, String value, String by) {
        String renamed = filter + "=" + URLEncoder.encode(by, StandardCharsets.UTF_8);
        return Arrays.stream(query.split("&"))
                .map(part -> decoded(part).equals(filter + "=" + value) ? renamed : part)
                .collect(Collectors.joining("&"));
    }

    /** What it says; what is no proper escape stays as it is. */
    static String decoded(String query) {
        return URLDecoder.decode(NO_ESCAPE.matcher(query).replaceAll("%25"), StandardCharsets.UTF_8);
    }
}
