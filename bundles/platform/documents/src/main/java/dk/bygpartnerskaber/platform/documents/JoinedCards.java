package dk.bygpartnerskaber.platform.documents;

import dk.bygpartnerskaber.platform.api.ProblemException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Several files of contacts as one: many programs write a file for each contact. */
public final class JoinedCards {
    // the mark: whatever the files hold, the whole is read as UTF-8
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    // a property of no contact, behind a blank line: what the file before has left open ends there
    private static final byte[] BETWEEN = "\r\n\r\nX-BYG-NEXT:\r\n".getBytes(StandardCharsets.UTF_8);

    private JoinedCards() {}

    /** Whether a file holds contacts, whatever its name says. */
    public static boolean areIn(byte[] content) {
        return TextContent.of(content).filter(Opening::isCards).isPresent();
    }

    /**
     * The contacts of all files in their order. Each file is read in its own encoding; a contact without an end does not
     * run into the next file.
     *
     * @param files contacts, as {@link #areIn} finds them
     * @throws ProblemException {@code too-large} when they are larger together than one file may be
     */
    public static byte[] of(List<byte[]> files) {
        if (files.stream().mapToLong(file -> file.length).sum() > TableFile.MAX_BYTES) {
            throw Refusal.tooLarge();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(MARK);
        for (byte[] file : files) {
            PlainText.of(file).ifPresent(text -> all.writeBytes(text.getBytes(StandardCharsets.UTF_8)));
            all.writeBytes(BETWEEN);
        }
        return all.toByteArray();
    }
}
