package dk.bygpartnerskaber.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows a text of several lines as people write it anyway: blank lines part paragraphs, lines that begin with {@code - }
 * or {@code 1. } are lists, {@code **this**} is strong and {@code _this_} emphasised, web and mail addresses are links.
 * All else is shown as it stands: no markup that somebody typed is ever sent.
 */
public final class RichText {
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern BULLET = Pattern.compile("[-•*] +(?<item>.+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)] +(?<item>.+)");
    private static final Pattern INLINE = Pattern.compile("(?<web>\\bhttps?://[^\\s<>\"]{1,2000})"
            + "|(?<mail>\\b[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,190}\\.\\p{L}{2,20}\\b)"
            + "|(?<![\\p{L}\\p{N}*])\\*\\*(?<strong>[^\\s*](?:[^*]{0,500}[^\\s*])?)\\*\\*(?![\\p{L}\\p{N}*])"
            + "|(?<![\\p{L}\\p{N}_])_(?<em>[^\\s_](?:[^_]{0,500}[^\\s_])?)_(?![\\p{L}\\p{N}_])");
    // they end the sentence, not the address
    private static final Pattern BEHIND_ADDRESS = Pattern.compile("[.,;:!?)\\]'’*_]+$");

    private RichText() {}

    /** @param text {@code null} for none */
    public static Html html(String text) {
        if (text == null || text.isBlank()) {
            return Html.EMPTY;
        }
        return new Html(
                BLANK_LINES.splitAsStream(text.strip()).map(RichText::block).collect(Collectors.joining("\n")));
    }

    /** Lines without a blank one between them; lists may begin and end in the middle. */
    private static String block(String block) {
        StringBuilder html = new StringBuilder();
        List<String> run = new ArrayList<>();
        Kind kind = Kind.PARAGRAPH;
        for (String line : block.split("\\n")) {
            Kind next = Kind.of(line);
            if (next != kind) {
                html.append(kind.html(run));
                run.clear();
                kind = next;
            }
            run.add(inline(next.content(line)));
        }
        return html.append(kind.html(run)).toString();
    }

    private enum Kind {
        PARAGRAPH,
        BULLETS,
        NUMBERS;

        static Kind of(String line) {
            if (BULLET.matcher(line.strip()).matches()) {
                return BULLETS;
            }
            return NUMBER.matcher(line.strip()).matches() ? NUMBERS : PARAGRAPH;
        }

        String content(String line) {
            Matcher item = (this == NUMBERS ? NUMBER : BULLET).matcher(line.strip());
            return this != PARAGRAPH && item.matches() ? item.group("item") : line.stripTrailing();
        }

        String html(List<String> lines) {
            if (lines.isEmpty()) {
                return "";
            }
            String items = "<li>" + String.join("</li><li>", lines) + "</li>";
            return switch (this) {
                case PARAGRAPH -> "<p>" + String.join("<br>", lines) + "</p>";
                case BULLETS -> "<ul class=\"bullets\">" + items + "</ul>";
                case NUMBERS -> "<ol class=\"bullets\">" + items + "</ol>";
            };
        }
    }

    private static String inline(String text) {
        StringBuilder html = new StringBuilder();
        Matcher found = INLINE.matcher(text);
        int end = 0;
        while (found.find()) {
            html.append(escaped(text.substring(end, found.start())));
            html.append(inline(found));
            end = found.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }

    private static String inline(Matcher found) {
        if (found.group("web") != null) {
            String address = BEHIND_ADDRESS.matcher(found.group()).replaceFirst("");
            return link(address, address) + escaped(found.group().substring(address.length()));
        }
        if (found.group("mail") != null) {
            return link("mailto:" + found.group(), found.group());
        }
        return found.group("strong") != null
                ? "<strong>" + escaped(found.group("strong")) + "</strong>"
                : "<em>" + escaped(found.group("em")) + "</em>";
    }

    private static String link(String address, String text) {
        return "<a href=\"" + escaped(address) + "\" rel=\"noopener nofollow\">" + escaped(text) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
