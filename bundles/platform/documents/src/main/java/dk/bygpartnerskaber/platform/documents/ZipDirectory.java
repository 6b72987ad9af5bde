package dk.bygpartnerskaber.platform.documents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a zip archive.
 *
 * <p>Source: PKWARE's APPNOTE 6.3, 4.3.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LONG_LOCATOR = 0x07064b50;
    private static final int LONG_LOCATOR_LENGTH = 20;
    private static final int LONG_END = 0x06064b50;
    private static final int FILE = 0x02014b50;
    private static final int FILE_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONG_VALUES = 1;
    private static final long IN_LONG_VALUES = 0xFFFFFFFFL;

    private final ByteBuffer bytes;

    private ZipDirectory(byte[] content) {
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A file of the archive.
     *
     * @param method how it is packed
     * @param start where its packed bytes begin
     * @param length how many there are
     */
    record Entry(String name, int method, int start, int length) {}

    static List<Entry> of(byte[] content) {
        try {
            return new ZipDirectory(content).entries();
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw Refusal.because("import-workbook-damaged");
        }
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        int at = start();
        while (at + FILE_LENGTH <= bytes.limit() && bytes.getInt(at) == FILE) {
            entries.add(entry(at));
            if (entries.size() > WorkbookParts.MAX_FILES) {
                throw Refusal.because("import-workbook-too-large");
            }
            at += FILE_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        return entries;
    }

    /** Where the directory begins. */
    private int start() {
        int end = bytes.limit() - END_LENGTH;
        int first = Math.max(0, end - LONGEST_COMMENT);
        while (end >= first && bytes.getInt(end) != END) {
            end--;
        }
        if (end < first) {
            throw Refusal.because("import-workbook-damaged");
        }
        long start = unsignedLong(end + 16);
        if (start == IN_LONG_VALUES) {
            int locator = end - LONG_LOCATOR_LENGTH;
            if (bytes.getInt(locator) != LONG_LOCATOR) {
                throw Refusal.because("import-workbook-damaged");
            }
            int longEnd = Math.toIntExact(bytes.getLong(locator + 8));
            if (bytes.getInt(longEnd) != LONG_END) {
                throw Refusal.because("import-workbook-damaged");
            }
            start = bytes.getLong(longEnd + 48);
        }
        return Math.toIntExact(start);
    }

    private Entry entry(int at) {
        if ((unsigned(at + 8) & 1) != 0) {
            throw Refusal.because("import-encrypted");
        }
        int nameLength = unsigned(at + 28);
        byte[] name = new byte[nameLength];
        bytes.get(at + FILE_LENGTH, name);
        long length = unsignedLong(at + 20);
        long local = unsignedLong(at + 42);
        int more = at + FILE_LENGTH + nameLength;
        int end = more + unsigned(at + 30);
        while (more + 4 <= end) {
            if (unsigned(more) == LONG_VALUES) {
                // there are only those that have no room elsewhere, in this order
                int value = more + 4 + (unsignedLong(at + 24) == IN_LONG_VALUES ? 8 : 0);
                if (length == IN_LONG_VALUES) {
                    length = bytes.getLong(value);
                    value += 8;
                }
                local = local == IN_LONG_VALUES ? bytes.getLong(value) : local;
            }
            more += 4 + unsigned(more + 2);
        }
        return new Entry(
                new String(name, StandardCharsets.UTF_8),
                unsigned(at + 10),
                dataStart(Math.toIntExact(local)),
                Math.toIntExact(length));
    }

    private int dataStart(int local) {
        if (bytes.getInt(local) != LOCAL) {
            throw Refusal.because("import-workbook-damaged");
        }
        return local + LOCAL_LENGTH + unsigned(local + 26) + unsigned(local + 28);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private long unsignedLong(int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
