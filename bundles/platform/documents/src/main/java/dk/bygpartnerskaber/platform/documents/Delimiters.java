package dk.bygpartnerskaber.platform.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/**
 * How a delimited text is to be read.
 *
 * @param delimiter {@link #NONE} where the header line has none: the file has one column, whatever stands in it
 * @param announced whether its first line says nothing but which delimiter it has, as Excel understands it:
 *     {@code sep=;}
 * @param openQuote whether there is a quotation mark without its counterpart
 */
record Delimiters(char delimiter, boolean announced, boolean openQuote) {
    /** No text has it. */
    static final char NONE = '\u001F';

    private static final String KNOWN = ",;\t";
    private static final int LONGEST_HEADER = 1024 * 1024;

    static Delimiters of(TextContent text) throws IOException {
        boolean openQuote = hasOpenQuote(text);
        try (BufferedReader reader = text.reader()) {
            String first = header(reader);
            String plain = first.replace("\"", "").strip();
            if (plain.length() <= 5 && plain.startsWith("sep=")) {
                // a tab behind it has been stripped
                return new Delimiters(plain.length() == 5 ? plain.charAt(4) : '\t', true, openQuote);
            }
            char most = mostOf(first);
            return new Delimiters(most == NONE ? mostOf(belowTitle(text)) : most, false, openQuote);
        }
    }

    /** Where a blank line follows what may be a title, the next one with something in it. */
    private static String belowTitle(TextContent text) throws IOException {
        try (BufferedReader reader = text.reader()) {
            String title = nextFilled(reader);
            String below = reader.readLine();
            return title != null && below != null && below.isBlank()
                    ? Optional.ofNullable(nextFilled(reader)).orElse("")
                    : "";
        }
    }

    private static String nextFilled(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        while (line != null && line.isBlank()) {
            line = reader.readLine();
        }
        return line;
    }

    /** The first line with something in it, breaks inside quotation marks included. */
    private static String header(BufferedReader reader) throws IOException {
        StringBuilder header = new StringBuilder();
        boolean quoted = false;
        int c;
        while ((c = reader.read()) >= 0 && header.length() < LONGEST_HEADER) {
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                if (!header.toString().isBlank()) {
                    break;
                }
                header.setLength(0);
            } else {
                header.append((char) c);
            }
        }
        return header.toString();
    }

    /** The delimiter that the header line has most of, outside quotes. */
    private static char mostOf(String header) {
        int[] counts = new int[KNOWN.length()];
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            quoted ^= c == '"';
            int delimiter = KNOWN.indexOf(c);
            if (!quoted && delimiter >= 0) {
                counts[delimiter]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return counts[best] == 0 ? NONE : KNOWN.charAt(best);
    }

    private static boolean hasOpenQuote(TextContent text) throws IOException {
        boolean open = false;
        char[] buffer = new char[8192];
        try (BufferedReader reader = text.reader()) {
            int length;
            while ((length = reader.read(buffer)) > 0) {
                for (int i = 0; i < length; i++) {
                    open ^= buffer[i] == '"';
                }
            }
        }
        return open;
    }
}
