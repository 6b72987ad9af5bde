package dk.bygpartnerskaber.platform.documents;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Texts in whatever encoding a program wrote them: UTF-8, UTF-16, or as Windows does in western Europe. */
public final class PlainText {
    private PlainText() {}

    /** The text, without the mark at its beginning; nothing when the content is no text. */
    public static Optional<String> of(byte[] content) {
        return TextContent.of(content).map(text -> text.charset()
                .decode(ByteBuffer.wrap(content, text.start(), content.length - text.start()))
                .toString());
    }
}
