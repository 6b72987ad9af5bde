package dk.bygpartnerskaber.platform.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The files in a workbook's archive, by name; names are those of OPC: without regard to case. All of them are unpacked
 * once at the beginning, to count how much that is; what they are used for they are then unpacked anew, in streams.
 *
 * <p>The JDK reads archives from disk, or in their order, where it refuses the sizes that Excel's own library and ours
 * write behind the content; so the archive's directory is read here.
 */
final class WorkbookParts {
    /** How much a workbook may be when it is unpacked, in bytes. */
    static final long MAX_UNPACKED = 400L * 1024 * 1024;

    /** How many files there may be in it. */
    static final int MAX_FILES = 10_000;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] content;
    private final Map<String, ZipDirectory.Entry> files = new LinkedHashMap<>();

    private WorkbookParts(byte[] content) {
        this.content = content;
    }

    static WorkbookParts of(byte[] content) {
        WorkbookParts parts = new WorkbookParts(content);
        for (ZipDirectory.Entry entry : ZipDirectory.of(content)) {
            if (parts.files.put(normal(entry.name()), entry) != null) {
                // programs differ in which of two files of one name they see
                throw damaged();
            }
        }
        parts.count();
        return parts;
    }

    private void count() {
        long unpacked = 0;
        byte[] buffer = new byte[8192];
        for (String name : files.keySet()) {
            try (InputStream file = open(name)) {
                int length;
                while ((length = file.read(buffer)) >= 0) {
                    unpacked += length;
                    if (unpacked > MAX_UNPACKED) {
                        throw Refusal.because("import-workbook-too-large");
                    }
                }
            } catch (IOException e) {
                throw damaged();
            }
        }
    }

    private static String normal(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    boolean has(String name) {
        return files.containsKey(normal(name));
    }

    /** The unpacked content of a file. */
    InputStream open(String name) {
        ZipDirectory.Entry entry = files.get(normal(name));
        if (entry == null) {
            throw damaged();
        }
        if (entry.start() > content.length - entry.length() || entry.length() < 0) {
            throw damaged();
        }
        InputStream packed = new ByteArrayInputStream(content, entry.start(), entry.length());
        return switch (entry.method()) {
            case STORED -> packed;
            case DEFLATED -> new Unpacking(packed);
            default -> throw damaged();
        };
    }

    private static RuntimeException damaged() {
        return Refusal.because("import-workbook-damaged");
    }

    /** Gives back at the end what unpacking takes outside the heap. */
    private static final class Unpacking extends InflaterInputStream {
        Unpacking(InputStream packed) {
            super(packed, new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
