package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A kind letter to somebody outside, for the staff to put right and send themselves. What they have noted for each other has no
 * part in it.
 *
 * @param email where to; blank when nobody knows
 */
public record LetterDraft(Locale language, String subject, String text, String email) {

    /** The language of a code: Danish unless it is English. */
    static Locale language(String code) {
        return code.equals("en") ? Messages.ENGLISH : Messages.DANISH;
    }

    /** The reader's page in the language of a letter. */
    static ViewContext in(Locale language, ViewContext reader) {
        return new ViewContext(
                reader.actor(),
                language,
                reader.csrf(),
                reader.basePath(),
                reader.path(),
                reader.messages(),
                reader.clock());
    }

    public boolean isDanish() {
        return language.equals(Messages.DANISH);
    }

    /** Opens the draft in the reader's mail program. */
    public String mailUrl() {
        return "mailto:" + encoded(email).replace("%40", "@") + "?subject=" + encoded(subject) + "&body="
                + encoded(text.replace("\n", "\r\n"));
    }

    /** As RFC 6068 wants it: a plus is a plus there. */
    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
