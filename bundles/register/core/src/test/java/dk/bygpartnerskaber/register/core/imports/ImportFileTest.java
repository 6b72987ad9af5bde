package dk.bygpartnerskaber.register.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.documents.TableFile;
import dk.bygpartnerskaber.platform.documents.TableRow;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists within the limits of an import; what they are read from, platform.documents knows. */
public class ImportFileTest {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CARD =
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Skov\r\nN:Skov;Ida;;;\r\nORG:Ærø Museum\r\nTITLE:leder\r\n"
                    + "EMAIL:ida@example.dk\r\nTEL:62522950\r\nURL:https://example.dk\r\nNOTE:Ring\r\nEND:VCARD\r\n";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook with two sheets of one name each. */
    public static byte[] workbook(String first, String second) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r='r'><sheets><sheet name='A' r:id='a'/><sheet name='B' r:id='b'/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='a' Type='" + TYPES + "worksheet' Target='a.xml'/>"
                            + "<Relationship Id='b' Type='" + TYPES + "worksheet' Target='b.xml'/></Relationships>");
            put(zip, "xl/a.xml", sheet(first));
            put(zip, "xl/b.xml", sheet(second));
        }
        return out.toByteArray();
    }

    private static String sheet(String name) {
        return "<worksheet><sheetData><row><c t='str'><v>navn</v></c></row><row><c t='str'><v>" + name
                + "</v></c></row></sheetData></worksheet>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(text));
        zip.closeEntry();
    }

    @Test
    void isWhatTheFileHasWhateverItsFormat() throws IOException {
        assertThat(TableFile.open(utf8("navn;by\nTeatret;Ribe\n")).rows())
                .extracting(TableRow::cells)
                .containsExactly(List.of("Teatret", "Ribe"));
        assertThat(TableFile.open(workbook("Teatret", "Museet")).rows())
                .extracting(TableRow::cells)
                .containsExactly(List.of("Teatret"));
        assertThat(TableFile.open(utf8(CARD)).rows().findFirst().orElseThrow().cells())
                .contains("Ida Skov", "Ærø Museum");
    }

    @Test
    void theColumnsOfContactsGoWhereTheyBelong() {
        TableFile file = TableFile.open(utf8(CARD));

        assertThat(new ImportTargets(ImportKind.ORGANISATIONS).suggest(file.headers()))
                .contains(
                        "name",
                        "email",
                        "phones",
                        "addresses.street",
                        "addresses.postalCode",
                        "addresses.city",
                        "addresses.country",
                        "website",
                        "notes");
        assertThat(file.headers()
                        .get(new ImportTargets(ImportKind.ORGANISATIONS)
                                .suggest(file.headers())
                                .indexOf("name")))
                .isEqualTo("Organisation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Firma,E-mail-adresse,Telefon (arbejde),Gade (arbejde),Postnr. (arbejde),By (arbejde),Webside",
                "Company,E-mail Address,Business Phone,Business Street,Business Postal Code,Business City,Web Page",
                "Organization Name,E-mail 1 - Value,Phone 1 - Value,Address 1 - Street,Address 1 - Postal Code,"
                        + "Address 1 - City,Website 1 - Value"
            })
    void theColumnsOfOutlookAndGoogleGoWhereTheyBelong(String headers) {
        assertThat(new ImportTargets(ImportKind.ORGANISATIONS).suggest(List.of(headers.split(","))))
                .containsExactly(
                        "name",
                        "email",
                        "phones",
                        "addresses.street",
                        "addresses.postalCode",
                        "addresses.city",
                        "website");
    }

    @Test
    void whatImportsPromiseIsWhatIsRead() {
        assertThat(ImportService.MAX_BYTES).isEqualTo(TableFile.MAX_BYTES);
        assertThat(ImportService.MAX_ROWS).isEqualTo(TableFile.MAX_ROWS);
        assertThat(ImportService.MAX_COLUMNS).isEqualTo(TableFile.MAX_COLUMNS);
    }

    @Test
    void aTextIsFoundInAnyCellOfAnySheet() throws IOException {
        assertThat(ImportFile.anyText(workbook("Teatret", "Ida Skov"), "Ida Skov"::equals))
                .isTrue();
        assertThat(ImportFile.anyText(workbook("Teatret", "Museet"), "Ida Skov"::equals))
                .isFalse();
        assertThat(ImportFile.anyText(utf8(CARD), "Ida Skov"::equals)).isTrue();
        assertThat(ImportFile.anyText(new byte[0], "Ida Skov"::equals)).isFalse();
        // what cannot be looked through may have it
        assertThat(ImportFile.anyText(new byte[] {'P', 'K', 3, 4}, "Ida Skov"::equals))
                .isTrue();
    }
}
