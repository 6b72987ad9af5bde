package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.ImportService;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of an uploaded file, or the reason why it has none. */
final class CsvText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvText() {}

    /** @throws ProblemException when the content is too large, or is no text */
    static String decode(byte[] content) {
        if (content.length > ImportService.MAX_BYTES) {
            throw new ProblemException(
                    ProblemException.Kind.TOO_LARGE,
                    "too-large",
                    List.of(),
                    ImportService.MAX_BYTES / (1024 * 1024) + " MB");
        }
        refuseOtherFormats(content);
        String text = text(content);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void refuseOtherFormats(byte[] content) {
        if (startsWith(content, 'P', 'K', 3, 4) || startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw unreadable("import-spreadsheet");
        }
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            throw unreadable("import-utf-16");
        }
        if (startsWith(content, '%', 'P', 'D', 'F') || hasNul(content)) {
            throw unreadable("import-binary");
        }
    }

    private static boolean startsWith(byte[] content, int... start) {
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (content[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNul(byte[] content) {
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Text that is not proper UTF-8 comes from a program that writes as Windows does in western Europe. */
    static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

    /** The file as a whole cannot be taken; the code says why. */
    static ProblemException unreadable(String code, String... args) {
        return new ProblemException(
                ProblemException.Kind.INVALID, "import-unreadable", List.of(FieldProblem.of("file", code, args)));
    }
}
