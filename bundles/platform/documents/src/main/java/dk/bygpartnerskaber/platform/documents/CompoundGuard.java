package dk.bygpartnerskaber.platform.documents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;

/**
 * Looks at a compound file before it is believed: it may say that it is larger than it is, and name the same bytes a
 * thousand times.
 *
 * <p>Source: [MS-CFB].
 */
final class CompoundGuard {
    private static final int HEADER = 512;
    private static final long MAGIC = 0xE11AB1A1E011CFD0L;
    private static final int SECTOR_SHIFT = 0x1E;
    private static final int TABLES = 0x2C;
    private static final int MOST_ENTRIES = 50_000;
    private static final int DEEPEST = 20;

    private long bytes;
    private int entries;

    private CompoundGuard() {}

    static boolean isCompound(byte[] content) {
        return content.length >= 8 && header(content).getLong(0) == MAGIC;
    }

    private static ByteBuffer header(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What its tables can tell about must not be much more than there is. */
    static void checkHeader(byte[] content) {
        if (content.length < HEADER) {
            throw MailRefusal.damaged();
        }
        int shift = header(content).getShort(SECTOR_SHIFT);
        long tables = Integer.toUnsignedLong(header(content).getInt(TABLES));
        if (shift != 9 && shift != 12) {
            throw MailRefusal.damaged();
        }
        long sector = 1L << shift;
        long covered = sector / Integer.BYTES * sector;
        if (tables * covered > 2L * content.length + 2 * covered) {
            throw MailRefusal.damaged();
        }
    }

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException when its entries hold more than the file does */
    static void checkEntries(DirectoryEntry root, long size) {
        CompoundGuard guard = new CompoundGuard();
        guard.count(root, 0);
        if (guard.bytes > size || guard.entries > MOST_ENTRIES) {
            throw MailRefusal.tooComplex();
        }
    }

    private void count(DirectoryEntry directory, int depth) {
        for (Entry entry : directory) {
            entries++;
            if (entry instanceof DocumentEntry document) {
                bytes += document.getSize();
            } else if (entry instanceof DirectoryEntry inside && depth < DEEPEST) {
                count(inside, depth + 1);
            }
        }
    }
}
