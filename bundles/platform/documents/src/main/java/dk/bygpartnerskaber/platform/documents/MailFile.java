package dk.bygpartnerskaber.platform.documents;

import dk.bygpartnerskaber.platform.api.ProblemException;

/**
 * A mail in a file, as people drag it out of their mail program: an internet message ({@code .eml}), or a message of
 * Outlook ({@code .msg}). What a file is, its content tells, never its name. Anybody may have made it: whatever it claims,
 * reading is bounded in time and memory.
 */
public final class MailFile {
    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 25 * 1024 * 1024;

    /** The most characters of the text; a longer one is cut there. */
    public static final int MAX_TEXT = 100_000;

    /** The most characters of a subject, a name or the name of a file; longer ones are cut there. */
    public static final int MAX_LINE = 500;

    /** The most addresses of one header; the others are left out. */
    public static final int MAX_ADDRESSES = 200;

    /** The most parts, files among them; the others are left out. */
    public static final int MAX_PARTS = 500;

    /** Code of the problem of a file that is no mail, or a damaged one; its one field, {@code mail}, says why. */
    public static final String UNREADABLE = "mail-unreadable";

    private MailFile() {}

    /** @throws ProblemException {@value #UNREADABLE} with the reason, {@code too-large} */
    public static MailMessage read(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw MailRefusal.tooLarge();
        }
        return OutlookMail.isOne(content) ? OutlookMail.read(content) : InternetMail.read(content);
    }
}
