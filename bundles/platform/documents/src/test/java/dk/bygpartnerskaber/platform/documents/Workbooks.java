package dk.bygpartnerskaber.platform.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks by hand, also such as no program writes. */
final class Workbooks {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    /** What writes a part, so that large ones are never held. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    Workbooks() {
        with(
                "_rels/.rels",
                relations("<Relationship Id='r1' Type='" + TYPES + "officeDocument' Target='xl/workbook.xml'/>"));
        with(
                "xl/workbook.xml",
                "<workbook xmlns:r='" + TYPES + "'><sheets><sheet name='Ark1' r:id='r1'/></sheets></workbook>");
        with(
                "xl/_rels/workbook.xml.rels",
                relations("<Relationship Id='r1' Type='" + TYPES + "worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Type='" + TYPES + "sharedStrings' Target='sharedStrings.xml'/>"
                        + "<Relationship Id='r3' Type='" + TYPES + "styles' Target='styles.xml'/>"));
    }

    private static String relations(String all) {
        return "<Relationships>" + all + "</Relationships>";
    }

    /** The sheet's rows as XML. */
    static byte[] of(String rows) {
        return new Workbooks().sheet(rows).bytes();
    }

    Workbooks sheet(String rows) {
        return with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    Workbooks with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Workbooks with(String name, byte[] content) {
        return with(name, out -> out.write(content));
    }

    Workbooks with(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    /** A part with a text so many times in its middle. */
    Workbooks with(String name, String before, String repeated, int times, String after) {
        byte[] middle = repeated.getBytes(StandardCharsets.UTF_8);
        return with(name, out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                out.write(middle);
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** A sheet with something so many times in it. */
    Workbooks sheet(String before, String repeated, int times, String after) {
        return with(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + before,
                repeated,
                times,
                after + "</sheetData></worksheet>");
    }

    static String cell(String address, String text) {
        return "<c r='" + address + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    static String row(int number, String... cells) {
        return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
