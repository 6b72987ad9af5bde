package dk.bygpartnerskaber.platform.documents;

import java.util.regex.Pattern;

/**
 * The text of a note, whatever program sends it: web pages' markup becomes the simple marks that notes are written with
 * ({@code **strong**}, {@code _emphasised_}, {@code - } and {@code 1. } before what is listed, blank lines between
 * paragraphs), and only what these can say is left of it. Plain text is taken as it stands.
 */
public final class NoteText {
    private static final Pattern MARKUP = Pattern.compile(
            "</(?:p|div|span|strong|b|em|i|u|ul|ol|li|a|h[1-6]|blockquote|table|script|style|body|html)\\s*>|<br\\s*/?>",
            Pattern.CASE_INSENSITIVE);
    /** No note is so long; what is kept is limited elsewhere. */
    private static final int MOST = 200_000;

    private NoteText() {}

    /** @param text {@code null} stays so */
    public static String of(String text) {
        if (text == null || text.length() > MOST || !MARKUP.matcher(text).find()) {
            return text;
        }
        return MailText.lines(HtmlText.marked(text));
    }
}
