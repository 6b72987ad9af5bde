package dk.bygpartnerskaber.platform.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files in a workbook's archive, by name. All of them are unpacked once at the beginning, to count how much that is;
 * what they are used for they are then unpacked anew, in streams. Names are those of OPC: without regard to case.
 */
final class WorkbookParts {
    /** How much a workbook may be when it is unpacked, in bytes. */
    static final long MAX_UNPACKED = 400L * 1024 * 1024;

    /** How many files there may be in it. */
    static final int MAX_FILES = 10_000;

    private final byte[] content;
    private final Set<String> names = new HashSet<>();

    private WorkbookParts(byte[] content) {
        this.content = content;
    }

    static WorkbookParts of(byte[] content) {
        WorkbookParts parts = new WorkbookParts(content);
        try (ZipInputStream zip = parts.zip()) {
            parts.look(zip);
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw Refusal.because(encrypted ? "import-encrypted" : "import-workbook-damaged");
        } catch (IOException | IllegalArgumentException e) {
            // the latter: a name that is no UTF-8
            throw Refusal.because("import-workbook-damaged");
        }
        return parts;
    }

    private ZipInputStream zip() {
        return new ZipInputStream(new ByteArrayInputStream(content));
    }

    private void look(ZipInputStream zip) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[8192];
        ZipEntry entry;
        while ((entry = zip.getNextEntry()) != null) {
            if (!names.add(normal(entry.getName()))) {
                // programs differ in which of two files of one name they see
                throw Refusal.because("import-workbook-damaged");
            }
            int length;
            while ((length = zip.read(buffer)) >= 0) {
                unpacked += length;
                if (unpacked > MAX_UNPACKED) {
                    throw Refusal.because("import-workbook-too-large");
                }
            }
            if (names.size() > MAX_FILES) {
                throw Refusal.because("import-workbook-too-large");
            }
        }
    }

    private static String normal(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    boolean has(String name) {
        return names.contains(normal(name));
    }

    /** The unpacked content of a file. */
    InputStream open(String name) {
        String wanted = normal(name);
        try {
            ZipInputStream zip = zip();
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                if (normal(entry.getName()).equals(wanted)) {
                    return zip;
                }
            }
        } catch (IOException e) {
            throw Refusal.because("import-workbook-damaged");
        }
        throw Refusal.because("import-workbook-damaged");
    }
}
