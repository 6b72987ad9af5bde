package dk.bygpartnerskaber.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bygpartnerskaber.platform.api.ProblemException;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails made to harm: refused, or read within the bounds, whatever they claim. Surefire runs these with a small heap. */
@Timeout(60)
class HostileMailsTest {
    private static final String HEAD = "From: a@b.dk\r\nSubject: x\r\n";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Arguments file(String what, String code, Supplier<byte[]> content) {
        return Arguments.of(what, code, content);
    }

    private static byte[] message() {
        return new OutlookMessages()
                .text(0x0037, "Emne")
                .text(0x1000, "Tekst ".repeat(2000))
                .bytes();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                file("nothing", "mail-other-file", () -> new byte[0]),
                file("a list", "mail-other-file", () -> utf8("Navn;By\nIda;Ribe\n")),
                file("a text with a colon", "mail-other-file", () -> utf8("Hej: her er listen\n")),
                file("a PDF", "mail-other-file", () -> utf8("%PDF-1.7\nSubject: x\n")),
                file("a zip", "mail-other-file", () -> new byte[] {'P', 'K', 3, 4, 0, 0}),
                file("a workbook of old Excel", "mail-other-file", HostileMailsTest::workbook),
                file(
                        "5 million parts",
                        "mail-too-complex",
                        () -> utf8(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                                + "--b\n\n".repeat(5_000_000))),
                file("8 million headers", "mail-too-complex", () -> utf8(HEAD + "a:\n".repeat(8_000_000))),
                file(
                        "8 million headers of a part",
                        "mail-too-complex",
                        () -> utf8(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                                + "a:\n".repeat(8_000_000))),
                file("a header of 24 MB", "mail-too-complex", () -> utf8(HEAD + "To: " + "a,".repeat(12_000_000))),
                file("half a message", "mail-damaged", () -> Arrays.copyOf(message(), 700)),
                file("a message of a few bytes", "mail-damaged", () -> Arrays.copyOf(message(), 20)),
                file("a message that claims 2 GB", "mail-damaged", () -> {
                    byte[] message = message();
                    ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).putInt(0x2C, 32_000);
                    return message;
                }),
                file("a message whose table runs in a circle", "mail-damaged", () -> {
                    byte[] message = message();
                    int table = 512
                            * (1
                                    + ByteBuffer.wrap(message)
                                            .order(ByteOrder.LITTLE_ENDIAN)
                                            .getInt(0x4C));
                    for (int i = 0; i < 128; i++) {
                        ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).putInt(table + 4 * i, i);
                    }
                    return message;
                }));
    }

    private static byte[] workbook() {
        OutlookMessages other = new OutlookMessages();
        try {
            other.file
                    .getRoot()
                    .getEntryCaseInsensitive("__properties_version1.0")
                    .renameTo("Workbook");
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
        return other.bytes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithAReason(String what, String code, Supplier<byte[]> content) {
        byte[] bytes = content.get();
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> MailFile.read(bytes));

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(MailFile.UNREADABLE);
        assertThat(refused.fields()).singleElement().satisfies(field -> {
            assertThat(field.field()).isEqualTo("mail");
            assertThat(field.code()).isEqualTo(code);
        });
    }

    @Test
    void aMessageThatNamesTheSameBytesManyTimesIsNotUnpacked() throws Exception {
        OutlookMessages message = new OutlookMessages();
        message.bytes(0x1000, 0x001F, new byte[1_000_000]);
        byte[] bytes = message.bytes();
        // the entry of the text claims to be a hundred times as long as it is
        byte[] entry = "__substg1.0_1000001F".getBytes(StandardCharsets.UTF_16LE);
        int at = indexOf(bytes, entry);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 0x78, 100_000_000);

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> MailFile.read(bytes));
        assertThat(refused.fields().get(0).code()).isIn("mail-too-complex", "mail-damaged");
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i < bytes.length - part.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError();
    }

    @Test
    void partsInPartsWithoutEndAreReadSoFar() {
        StringBuilder mail = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b0\r\n\r\n");
        for (int i = 0; i < 900; i++) {
            mail.append("--b")
                    .append(i)
                    .append("\r\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\r\n\r\n");
            if (i == 3) {
                mail.append("--b4\r\n\r\nFjerde\r\n");
            }
        }
        mail.append("x".repeat(20_000_000));

        assertThat(MailFile.read(utf8(mail.toString())).text()).startsWith("Fjerde");
    }

    @Test
    void aMailWhosePartsAreCalledAsTheWholeIsRead() {
        MailMessage mail = MailFile.read(utf8(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHej\r\n--b--\r\n--b--\r\n"));
        assertThat(mail.text()).isEqualTo("Hej");
        assertThat(MailFile.read(utf8(HEAD + "Content-Type: multipart/mixed\r\n\r\nintet"))
                        .text())
                .isEmpty();
    }

    @Test
    void hugeFilesAreOnlyMeasured() {
        byte[] mail = utf8(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHej\r\n"
                + "--b\r\nContent-Type: application/zip; name=x.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + ("A".repeat(76) + "\r\n").repeat(320_000) + "--b--\r\n");
        MailMessage read = MailFile.read(mail);

        assertThat(read.text()).isEqualTo("Hej");
        assertThat(read.attachments().get(0).size()).isEqualTo(320_000L * 57);
    }

    @Test
    void aTextOf24MegabytesIsCut() {
        assertThat(MailFile.read(utf8(HEAD + "\r\n" + "ord ".repeat(6 << 20))).text())
                .hasSizeLessThanOrEqualTo(MailFile.MAX_TEXT);
        for (String page :
                new String[] {"<div>", "<p", "<b><i>", "<table><tr><td>", "&amp;", "<!--", "<a href='", "</p>"}) {
            String mail = HEAD + "Content-Type: text/html\r\n\r\n" + page.repeat((24 << 20) / page.length());
            assertThat(MailFile.read(utf8(mail)).text()).hasSizeLessThanOrEqualTo(MailFile.MAX_TEXT);
        }
    }

    @Test
    void whatIsWronglyPackedIsReadAsItWasSent() {
        for (String packing : new String[] {"base64", "findes-ikke", "quoted-printable", "x-uuencode"}) {
            MailMessage mail =
                    MailFile.read(utf8(HEAD + "Content-Transfer-Encoding: " + packing + "\r\n\r\nHvad? =ZZ ikke"));
            assertThat(mail.text()).as(packing).isNotNull();
        }
        assertThat(MailFile.read(utf8(HEAD + "Content-Transfer-Encoding: findes-ikke\r\n\r\nHej"))
                        .text())
                .isEqualTo("Hej");
    }

    @Test
    void nothingThatCannotBeShownComesThrough() {
        MailMessage mail = MailFile.read(utf8("From: \"Lis\u0000\u202E\u0007 Bo\" <a@b.dk>\r\n"
                + "To: =?utf-8?Q?Per=0D=0ABcc:_x@y.dk?= <per@x.dk>, <a@b.dk\u0001>, =?utf-8?Q?=22=0Ac@d.dk?=\r\n"
                + "Subject: =?utf-8?Q?Hej=0D=0ABcc:_alle@x.dk=00?=\r\n\r\nEt\u0000 \u001B[31mord\u202E\uFFFF\r\n"));

        assertThat(mail.from().orElseThrow().name()).contains("Lis Bo");
        assertThat(mail.subject()).isEqualTo("Hej Bcc: alle@x.dk");
        assertThat(mail.text()).isEqualTo("Et [31mord");
        assertThat(mail.to()).allSatisfy(one -> {
            assertThat(one.name().orElse("")).doesNotContainPattern("\\p{Cc}");
            assertThat(one.address().orElse("")).doesNotContainPattern("[\\p{Cc}\\s<>]");
        });
    }

    @Test
    void addressesWithoutEndAreCounted() {
        String many = "a@b.dk, ".repeat(200_000);
        assertThat(MailFile.read(utf8("From: x@y.dk\r\nTo: " + many + "\r\n\r\nHej"))
                        .to())
                .hasSize(MailFile.MAX_ADDRESSES);
        for (String odd :
                new String[] {"(".repeat(90_000), "\"".repeat(90_001), "<".repeat(90_000), "a:".repeat(45_000)}) {
            assertThat(MailFile.read(utf8("To: " + odd + "\r\nSubject: x\r\n\r\nHej"))
                            .text())
                    .isEqualTo("Hej");
        }
    }

    /** A file that a few bytes have changed in is read or refused, and nothing else happens. */
    @Test
    void damageOfAnyKindIsRefusedOrRead() {
        Random random = new Random(7);
        byte[] eml = utf8(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html;"
                + " charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+SGVqPC9wPg==\r\n--b\r\n"
                + "Content-Disposition: attachment; filename*=utf-8''%C3%A6.txt\r\n\r\nx\r\n--b--\r\n");
        byte[] msg = message();
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = (i % 2 == 0 ? eml : msg).clone();
            // the head of the file, where it says what is where, most of all
            int reach = i % 4 == 1 ? 80 : damaged.length;
            for (int j = 0; j < 1 + random.nextInt(8); j++) {
                damaged[8 + random.nextInt(reach - 8)] = (byte) random.nextInt(256);
            }
            byte[] file = random.nextInt(5) == 0 ? Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length)) : damaged;
            try {
                assertThat(MailFile.read(file).subject()).isNotNull();
            } catch (ProblemException refused) {
                assertThat(refused.code()).isEqualTo(MailFile.UNREADABLE);
            }
        }
    }

    @Test
    void aFileThatIsTooLargeIsNotLookedAt() {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> MailFile.read(new byte[MailFile.MAX_BYTES + 1]));
        assertThat(refused.code()).isEqualTo("too-large");
        assertThat(refused.args()).containsExactly("25 MB");
    }
}
