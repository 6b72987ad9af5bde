package dk.bygpartnerskaber.platform.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses XML with a text, a tag or a comment that is so long that no program has written it: parsers hold each of them
 * whole. Between two angle brackets there are at most {@value #LONGEST} bytes; a comment and its like count as one,
 * whatever brackets stand in them.
 */
final class MarkupGuard extends FilterInputStream {
    /** Room for a cell's most characters, each as a numeric reference, and more. */
    static final int LONGEST = 1024 * 1024;

    private int length;
    private boolean afterOpening;
    private boolean special;
    private int last;
    private int lastButOne;

    MarkupGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int most) throws IOException {
        int read = super.read(buffer, offset, most);
        for (int i = offset; i < offset + read; i++) {
            look(buffer[i]);
        }
        return read;
    }

    private void look(int c) {
        if (c == 0) {
            // every other byte of UTF-16
            return;
        }
        length++;
        if (special) {
            special = !(c == '>' && ends());
        } else if (afterOpening && (c == '!' || c == '?')) {
            special = true;
        }
        if (!special && (c == '<' || c == '>')) {
            length = 0;
        }
        if (length > LONGEST) {
            throw Refusal.because("import-workbook-too-large");
        }
        afterOpening = c == '<';
        lastButOne = last;
        last = c;
    }

    /** Whether a {@code >} here ends a comment, CDATA or an instruction. */
    private boolean ends() {
        return last == '?' || (last == lastButOne && (last == '-' || last == ']'));
    }
}
