package dk.bygpartnerskaber.platform.documents;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells from its first bytes what a file is. */
final class Opening {
    private static final int HEAD = 4096;
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] EMPTY_ZIP = {'P', 'K', 5, 6};
    // what Excel wrote until 2003, and what it wraps a workbook with a password in
    private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Opening() {}

    static TableFile open(byte[] content, Optional<String> sheet) {
        if (content.length > TableFile.MAX_BYTES) {
            throw Refusal.tooLarge();
        }
        if (startsWith(content, ZIP) || startsWith(content, EMPTY_ZIP)) {
            return WorkbookTable.open(content, sheet);
        }
        if (startsWith(content, COMPOUND)) {
            throw Refusal.because(contains(content, ENCRYPTED) ? "import-encrypted" : "import-old-excel");
        }
        TextContent text = TextContent.of(content).orElseThrow(() -> Refusal.because("import-binary"));
        if (isCards(text)) {
            return CardTable.open(text);
        }
        refuseOtherTexts(head(text));
        return DelimitedTable.open(text);
    }

    static boolean isCards(TextContent text) {
        return head(text).startsWith("begin:vcard");
    }

    private static void refuseOtherTexts(String head) {
        if (head.startsWith("%pdf")) {
            throw Refusal.because("import-binary");
        }
        if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<table")) {
            throw Refusal.because("import-web-page");
        }
        if (head.startsWith("<?xml") || head.startsWith("<workbook") || head.startsWith("{\\rtf")) {
            throw Refusal.because("import-other-format");
        }
    }

    /** How the text begins, in lower case. */
    private static String head(TextContent text) {
        char[] head = new char[HEAD];
        try (Reader reader = text.reader()) {
            int length = reader.read(head);
            return new String(head, 0, Math.max(0, length)).stripLeading().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static boolean contains(byte[] content, byte[] part) {
        for (int i = 0; i <= content.length - part.length; i++) {
            int same = 0;
            while (same < part.length && content[i + same] == part[same]) {
                same++;
            }
            if (same == part.length) {
                return true;
            }
        }
        return false;
    }
}
