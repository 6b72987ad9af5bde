package dk.bygpartnerskaber.platform.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;

/** The text of a web page, in the lines that a reader sees; what was strong, emphasised or a link with the marks of a note. */
final class HtmlText implements HtmlSanitizer.Policy {
    private static final Set<String> UNSEEN = Set.of("script", "style", "title", "template", "noframes", "object");
    private static final Set<String> LINES =
            Set.of("div", "tr", "li", "dt", "dd", "address", "section", "article", "hr");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s<>\"]+");

    private static final Pattern MARKABLE = Pattern.compile("[^*_\\n]{1,500}");

    private final StringBuilder text = new StringBuilder();
    private int unseen;
    private int preformatted;

    private final boolean marked;
    private final Deque<Optional<String>> links = new ArrayDeque<>();
    private final Deque<AtomicInteger> lists = new ArrayDeque<>();
    private final Deque<Integer> starts = new ArrayDeque<>();
    private int markedFrom;
    private int markedUntil;

    private HtmlText(boolean marked) {
        this.marked = marked;
    }

    static String of(String html) {
        return read(html, false);
    }

    /** With {@code **} around what is strong, {@code _} around what is emphasised, and the addresses of links behind them. */
    static String marked(String html) {
        return read(html, true);
    }

    private static String read(String html, boolean marked) {
        HtmlText text = new HtmlText(marked);
        HtmlSanitizer.sanitize(html, text);
        return text.text.toString().strip();
    }

    @Override
    public void openDocument() {
        // nothing comes before the text
    }

    @Override
    public void closeDocument() {
        // nor after it
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        unseen += UNSEEN.contains(element) ? 1 : 0;
        preformatted += element.equals("pre") ? 1 : 0;
        boundary(element);
        mark(element, attributes, true);
        if (element.equals("br")) {
            text.append('\n');
        } else if (element.equals("li")) {
            AtomicInteger number = lists.peek();
            text.append(marked && number != null && number.get() > 0 ? number.getAndIncrement() + ". " : "- ");
        } else if (element.equals("td") || element.equals("th")) {
            blank();
        }
    }

    @Override
    public void closeTag(String element) {
        unseen -= UNSEEN.contains(element) ? 1 : 0;
        preformatted -= element.equals("pre") ? 1 : 0;
        mark(element, List.of(), false);
        boundary(element);
    }

    private void mark(String element, List<String> attributes, boolean opens) {
        if (!marked || unseen > 0) {
            return;
        }
        switch (element) {
            case "strong", "b" -> around("**", opens);
            case "em", "i" -> around("_", opens);
            case "a" -> link(attributes, opens);
            case "ol", "ul" -> {
                if (opens) {
                    lists.push(new AtomicInteger(element.equals("ol") ? 1 : 0));
                } else {
                    lists.poll();
                }
            }
            default -> {
                // its text says enough
            }
        }
    }

    /** Only around whole words on one line, and never one in the other: all else would be shown as it stands. */
    private void around(String mark, boolean opens) {
        if (opens) {
            starts.push(text.length());
            return;
        }
        int start = starts.isEmpty() ? text.length() : Math.min(starts.pop(), text.length());
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String inside = text.substring(start, end);
        boolean whole = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        if (whole && start >= markedUntil && MARKABLE.matcher(inside).matches()) {
            text.insert(end, mark).insert(start, mark);
            markedFrom = start;
            markedUntil = end + 2 * mark.length();
        }
    }

    /** Takes the marks away that turn out to end within a word. */
    private void unmark(String next) {
        if (markedUntil > 0 && markedUntil == text.length() && Character.isLetterOrDigit(next.charAt(0))) {
            int length = text.charAt(markedFrom) == '*' ? 2 : 1;
            text.delete(markedUntil - length, markedUntil).delete(markedFrom, markedFrom + length);
            markedUntil = 0;
        }
    }

    private void link(List<String> attributes, boolean opens) {
        if (opens) {
            int at = attributes.indexOf("href");
            links.push(Optional.of(at)
                    .filter(place -> place >= 0 && place + 1 < attributes.size())
                    .map(place -> attributes.get(place + 1).strip())
                    .filter(address -> ADDRESS.matcher(address).matches())
                    .map(address -> address.replaceFirst("^(?i)mailto:", "")));
        } else if (!links.isEmpty()) {
            links.pop()
                    .filter(address -> !endsWith(address))
                    .ifPresent(address -> text.append(" (").append(address).append(')'));
        }
    }

    private void boundary(String element) {
        if (PARAGRAPHS.contains(element)) {
            breaks(2);
        } else if (LINES.contains(element)) {
            breaks(1);
        }
    }

    /** Ends the line, and leaves blank ones until there are so many breaks. */
    private void breaks(int wanted) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        int there = 0;
        while (there < wanted && there < end && text.charAt(end - 1 - there) == '\n') {
            there++;
        }
        text.append("\n".repeat(end == 0 ? 0 : wanted - there));
    }

    private void blank() {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    @Override
    public void text(String written) {
        if (unseen > 0 || written.isEmpty()) {
            return;
        }
        unmark(written);
        if (preformatted > 0) {
            text.append(written);
            return;
        }
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                blank();
            } else {
                text.append(c);
            }
        }
    }

    private boolean endsWith(String end) {
        return text.length() >= end.length()
                && text.substring(text.length() - end.length()).equals(end);
    }
}
