package dk.bygpartnerskaber.platform.documents;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The content of a text file and the encoding that its bytes are in.
 *
 * @param start where the text begins, behind the mark that some programs write
 */
record TextContent(byte[] content, Charset charset, int start) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    /** Nothing when the content is no text. */
    static Optional<TextContent> of(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextContent(content, StandardCharsets.UTF_8, 3));
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return Optional.of(new TextContent(content, StandardCharsets.UTF_16LE, 2));
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return Optional.of(new TextContent(content, StandardCharsets.UTF_16BE, 2));
        }
        int zeros = zeros(content, 0, content.length, 1);
        if (zeros > 0) {
            return sixteenBits(content).map(charset -> new TextContent(content, charset, 0));
        }
        // text that is not proper UTF-8 comes from a program that writes as Windows does in western Europe
        return Optional.of(new TextContent(content, isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS, 0));
    }

    private static boolean startsWith(byte[] content, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= content.length || content[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Of text in UTF-16 nearly every other byte is zero, as most letters, digits and delimiters are those of ASCII. */
    private static Optional<Charset> sixteenBits(byte[] content) {
        int length = Math.min(content.length, SAMPLE) / 2 * 2;
        int first = zeros(content, 0, length, 2);
        int second = zeros(content, 1, length, 2);
        int characters = length / 2;
        if (second * 10 > characters * 6 && first * 20 <= characters) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first * 10 > characters * 6 && second * 20 <= characters
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static int zeros(byte[] content, int from, int to, int step) {
        int zeros = 0;
        for (int i = from; i < to; i += step) {
            if (content[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    static boolean isUtf8(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer chars = CharBuffer.allocate(SAMPLE);
        CoderResult result;
        do {
            chars.clear();
            result = decoder.decode(bytes, chars, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    /** The text from its beginning; reading takes no more memory than a buffer. */
    BufferedReader reader() {
        return new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(content, start, content.length - start), charset));
    }
}
