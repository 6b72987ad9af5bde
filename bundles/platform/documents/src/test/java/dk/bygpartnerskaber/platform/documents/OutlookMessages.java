package dk.bygpartnerskaber.platform.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Builds messages as Outlook saves them. */
final class OutlookMessages {
    private static final Instant FIRST_DAY = Instant.parse("1601-01-01T00:00:00Z");

    final POIFSFileSystem file = new POIFSFileSystem();
    private int recipients;
    private int attachments;

    OutlookMessages() {
        properties(file.getRoot(), 32, new long[0][]);
    }

    /** With the moment that it was sent at. */
    OutlookMessages(Instant sent) {
        Duration since = Duration.between(FIRST_DAY, sent);
        properties(file.getRoot(), 32, new long[] {0x0040, 0x0039, since.toSeconds() * 10_000_000L});
    }

    OutlookMessages text(int id, String text) {
        text(file.getRoot(), id, text);
        return this;
    }

    OutlookMessages bytes(int id, int type, byte[] bytes) {
        entry(file.getRoot(), id, type, bytes);
        return this;
    }

    OutlookMessages recipient(String name, String address, int type) {
        DirectoryEntry recipient = directory("__recip_version1.0_#%08X".formatted(recipients++));
        text(recipient, 0x3001, name);
        text(recipient, 0x39FE, address);
        properties(recipient, 8, new long[] {0x0003, 0x0C15, type});
        return this;
    }

    OutlookMessages attachment(String name, byte[] content) {
        DirectoryEntry attachment = directory("__attach_version1.0_#%08X".formatted(attachments++));
        text(attachment, 0x3707, name);
        entry(attachment, 0x3701, 0x0102, content);
        return this;
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DirectoryEntry directory(String name) {
        try {
            return file.getRoot().createDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(DirectoryEntry directory, int id, String text) {
        entry(directory, id, 0x001F, text.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void entry(DirectoryEntry directory, int id, int type, byte[] bytes) {
        document(directory, "__substg1.0_%04X%04X".formatted(id, type), bytes);
    }

    private static void properties(DirectoryEntry directory, int header, long[]... properties) {
        ByteBuffer bytes = ByteBuffer.allocate(header + 16 * properties.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(header);
        for (long[] property : properties) {
            bytes.putShort((short) property[0])
                    .putShort((short) property[1])
                    .putInt(6)
                    .putLong(property[2]);
        }
        document(directory, "__properties_version1.0", bytes.array());
    }

    private static void document(DirectoryEntry directory, String name, byte[] bytes) {
        try {
            directory.createDocument(name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
