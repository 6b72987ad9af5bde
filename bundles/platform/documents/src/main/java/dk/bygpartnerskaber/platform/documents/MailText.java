package dk.bygpartnerskaber.platform.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.mail.internet.MimeUtility;

/** Makes the texts of a mail fit to be shown and kept. */
final class MailText {
    // what turns the direction of the text around it, half characters, and none
    private static final String HARMFUL = "\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern REFUSED = Pattern.compile("[" + HARMFUL + "[\\p{Cc}&&[^\\n\\t]]]");
    private static final Pattern REFUSED_IN_LINE = Pattern.compile("[" + HARMFUL + "\\p{Cc}]+");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\x{A0}]++");
    private static final Pattern BLANKS_BEFORE_BREAK = Pattern.compile("[ \\t\\x{A0}]++\\n");
    private static final Pattern BREAKS = Pattern.compile("\\n{3,}+");

    private MailText() {}

    /** Several lines, with one blank one at most between two. */
    static String lines(String text) {
        // white space that goes may stand in a text as well
        String broken = cut(text, 4 * MailFile.MAX_TEXT).replace("\r\n", "\n").replace('\r', '\n');
        String clean = REFUSED.matcher(broken).replaceAll("");
        String trimmed = BLANKS_BEFORE_BREAK.matcher(clean).replaceAll("\n");
        return cut(BREAKS.matcher(trimmed).replaceAll("\n\n").strip(), MailFile.MAX_TEXT);
    }

    /** One line. */
    static String line(String text) {
        String clean = REFUSED_IN_LINE.matcher(cut(text, 4 * MailFile.MAX_LINE)).replaceAll(" ");
        return cut(BLANKS.matcher(clean).replaceAll(" ").strip(), MailFile.MAX_LINE);
    }

    /** Never in the middle of a character. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** @param charset what a mail says that the text is in; where that is wrong, the text itself tells */
    static String decode(byte[] bytes, Optional<String> charset) {
        return charset.flatMap(MailText::known)
                .flatMap(known -> decode(bytes, known))
                .or(() -> PlainText.of(bytes))
                .or(() -> decode(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, WINDOWS));
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(MimeUtility.javaCharset(name.strip())));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }

    /** A header whose bytes were read as characters, as old programs write them that know nothing of encoding words. */
    static String repaired(String header) {
        boolean bytes = header.chars().allMatch(c -> c < 256) && header.chars().anyMatch(c -> c > 127);
        return bytes ? decode(header.getBytes(StandardCharsets.ISO_8859_1), Optional.empty()) : header;
    }
}
