package dk.bygpartnerskaber.platform.documents;

/**
 * Looks through an internet message before it is parsed: the parser keeps an object for each part and each line of a head,
 * so a file of nothing else would take a hundred times its size.
 */
final class MailGuard {
    private static final int MOST_BOUNDARIES = 4 * MailFile.MAX_PARTS;
    private static final int MOST_IN_HEADS = 2 * 1024 * 1024;

    private final byte[] content;
    private int boundaries;
    private int inHeads;

    private MailGuard(byte[] content) {
        this.content = content;
    }

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException when it has more parts or larger heads than a mail has */
    static void check(byte[] content) {
        MailGuard guard = new MailGuard(content);
        guard.count();
        if (guard.boundaries > MOST_BOUNDARIES || guard.inHeads > MOST_IN_HEADS) {
            throw MailRefusal.tooComplex();
        }
    }

    /** Takes every line that may part a mail for one that does; behind it a head goes until a blank line. */
    private void count() {
        boolean head = true;
        boolean lineStarts = true;
        boolean blank = true;
        for (int i = 0; i < content.length; i++) {
            byte at = content[i];
            if (lineStarts && at == '-' && i + 1 < content.length && content[i + 1] == '-') {
                boundaries++;
                head = true;
            }
            inHeads += head ? 1 : 0;
            if (at == '\n') {
                head &= !blank;
                blank = true;
            } else if (at != '\r') {
                blank = false;
            }
            lineStarts = at == '\n' || at == '\r';
        }
    }
}
