package dk.bygpartnerskaber.platform.documents;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts a file of contacts into its contacts, one at a time, and leaves out what is not read: photos, sounds, keys and
 * the contacts of assistants. Holds one contact at most, and no more of it than a contact may be. Not thread-safe.
 */
final class CardLines {
    /** The most lines of one contact, without what is left out. */
    static final int MAX_LINES = 2_000;

    /** The most characters of one contact, without what is left out. */
    static final int MAX_CHARACTERS = 400_000;

    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";
    private static final Pattern PROPERTY = Pattern.compile("([A-Za-z0-9_-]+\\.)?[A-Za-z0-9_-]+[:;]");
    private static final Pattern LEFT_OUT = Pattern.compile(
            "([A-Z0-9_-]+\\.)?(PHOTO|LOGO|SOUND|KEY|AGENT|X-MS-CARDPICTURE)[:;]", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED_PRINTABLE = Pattern.compile("[^:]*QUOTED-PRINTABLE", Pattern.CASE_INSENSITIVE);

    private final Reader reader;
    private final char[] buffer = new char[8192];
    private int filled;
    private int position;
    private int number;
    private String ahead;

    CardLines(Reader reader) {
        this.reader = reader;
    }

    /**
     * A contact.
     *
     * @param line the one it begins on
     * @param text as it stands in the file
     * @param damage why it cannot be read
     */
    record Card(int line, String text, Optional<FieldProblem> damage) {}

    Optional<Card> next() {
        String line = ahead == null ? read() : ahead;
        ahead = null;
        while (line != null && !is(line, BEGIN)) {
            line = read();
        }
        return line == null ? Optional.empty() : Optional.of(card());
    }

    private static boolean is(String line, String word) {
        return line.strip().equalsIgnoreCase(word);
    }

    private Card card() {
        Collected card = new Collected(number);
        String line;
        while ((line = read()) != null) {
            boolean property = card.isProperty(line);
            if (property && is(line, END)) {
                return card.end();
            }
            if (property && is(line, BEGIN)) {
                if (!card.leftOut) {
                    ahead = line;
                    break;
                }
                skipAssistant();
            } else {
                card.add(line, property);
            }
        }
        return damaged(card.first, "import-card-open");
    }

    /** What has been read of a contact. */
    private static final class Collected {
        private final StringBuilder text = new StringBuilder(BEGIN).append("\r\n");
        private final int first;
        private int lines;
        private boolean leftOut;
        private boolean continued;

        Collected(int first) {
            this.first = first;
        }

        /** Whether the line begins a property, or goes on with none. */
        boolean isProperty(String line) {
            return !continued && PROPERTY.matcher(line).lookingAt();
        }

        void add(String line, boolean property) {
            if (property) {
                leftOut = LEFT_OUT.matcher(line).lookingAt();
                continued = QUOTED_PRINTABLE.matcher(line).lookingAt();
            }
            // of quoted-printable text a line goes on behind an equals sign, whatever follows
            continued = continued && line.endsWith("=");
            lines++;
            if (!leftOut && lines <= MAX_LINES && text.length() <= MAX_CHARACTERS) {
                text.append(line).append("\r\n");
            }
        }

        Card end() {
            text.append(END).append("\r\n");
            return lines > MAX_LINES || text.length() > MAX_CHARACTERS
                    ? damaged(first, "import-card-too-long")
                    : new Card(first, text.toString(), Optional.empty());
        }
    }

    private static Card damaged(int line, String code) {
        return new Card(line, "", Optional.of(FieldProblem.of("", code)));
    }

    /** A contact inside a contact, and those inside it. */
    private void skipAssistant() {
        int depth = 1;
        String line;
        while (depth > 0 && (line = read()) != null) {
            depth += is(line, BEGIN) ? 1 : is(line, END) ? -1 : 0;
        }
    }

    /** The next line; of a very long one its beginning. */
    private String read() {
        int c = character();
        if (c < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() <= MAX_CHARACTERS) {
                line.append((char) c);
            }
            c = character();
        }
        if (c == '\r' && character() != '\n') {
            position = Math.max(0, position - 1);
        }
        number++;
        return line.toString();
    }

    private int character() {
        if (position == filled) {
            fill();
        }
        return filled < 0 ? -1 : buffer[position++];
    }

    private void fill() {
        try {
            filled = reader.read(buffer);
            position = Math.min(0, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
