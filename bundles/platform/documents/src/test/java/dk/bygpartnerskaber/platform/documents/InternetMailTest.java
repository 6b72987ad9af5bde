package dk.bygpartnerskaber.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Mails as programs write them, read as people see them. */
class InternetMailTest {
    private static final String HEAD = "From: Lis Bo <lis@rockmuseet.dk>\r\nTo: bibliotek@roskilde.dk\r\n"
            + "Subject: Plakaten\r\nDate: Mon, 4 May 2026 10:15:00 +0200\r\n";

    static MailMessage read(String mail) {
        return MailFile.read(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static MailMessage with(String rest) {
        return read(HEAD + "MIME-Version: 1.0\r\n" + rest);
    }

    private static Optional<MailAddress> somebody(String name, String address) {
        return Optional.of(new MailAddress(Optional.of(name), Optional.of(address)));
    }

    @Test
    void aPlainMailSaysWhoWhenAndWhat() {
        MailMessage mail =
                read(HEAD + "Cc: \"Bo, Per\" <per@roskilde.dk>, ida@roskilde.dk\r\n\r\nHej\r\n\r\nDen er her.\r\n");

        assertThat(mail.from()).isEqualTo(somebody("Lis Bo", "lis@rockmuseet.dk"));
        assertThat(mail.to()).extracting(one -> one.address().orElseThrow()).containsExactly("bibliotek@roskilde.dk");
        assertThat(mail.cc())
                .extracting(one -> one.name().orElse("-") + " " + one.address().orElse("-"))
                .containsExactly("Bo, Per per@roskilde.dk", "- ida@roskilde.dk");
        assertThat(mail.sent()).contains(Instant.parse("2026-05-04T08:15:00Z"));
        assertThat(mail.subject()).isEqualTo("Plakaten");
        assertThat(mail.text()).isEqualTo("Hej\n\nDen er her.");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void encodedWordsAndFoldedLinesAreRead() {
        MailMessage mail = read("From: =?ISO-8859-1?Q?S=F8ren_=C5g=E5rd?= <s@x.dk>\r\n"
                + "Subject: =?UTF-8?B?TMOmc2Vzw6ZzbG9u?=\r\n =?UTF-8?Q?_i_b=C3=B8rnebiblioteket?=\r\n\r\nx");

        assertThat(mail.from()).isEqualTo(somebody("Søren Ågård", "s@x.dk"));
        assertThat(mail.subject()).isEqualTo("Læsesæslon i børnebiblioteket");
    }

    @Test
    void lettersAreReadWhateverTheMailIsWrittenIn() {
        String plain = "Content-Type: text/plain; charset=";
        assertThat(with(plain + "utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nR=C3=B8dgr=\r\n=C3=B8d")
                        .text())
                .isEqualTo("Rødgrød");
        assertThat(with(plain + "iso-8859-1\r\nContent-Transfer-Encoding: base64\r\n\r\nUvhkZ3L4ZA==\r\n")
                        .text())
                .isEqualTo("Rødgrød");
        for (String declared : new String[] {"utf-8", "findes-ikke", "\"", "us-ascii"}) {
            byte[] mail = (HEAD + plain + declared + "\r\n\r\nRødgrød").getBytes(Charset.forName("windows-1252"));
            assertThat(MailFile.read(mail).text()).as(declared).isEqualTo("Rødgrød");
        }
    }

    @Test
    void headersOfOldProgramsAreReadToo() {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
            byte[] mail = "Subject: Børn på biblioteket\nFrom: Søren <s@x.dk>\n\nx".getBytes(charset);
            assertThat(MailFile.read(mail).subject()).isEqualTo("Børn på biblioteket");
            assertThat(MailFile.read(mail).from()).isEqualTo(somebody("Søren", "s@x.dk"));
        }
    }

    @Test
    void theSimplestOfTheSameTextsIsTaken() {
        MailMessage mail = with("Content-Type: multipart/alternative; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/html\r\n\r\n<p>Som side</p>\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nSom tekst\r\n--b--\r\n");

        assertThat(mail.text()).isEqualTo("Som tekst");
    }

    @Test
    void aMailThatIsAWebPageBecomesText() {
        MailMessage mail = with("Content-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>T</title>"
                + "<style>p { color: red }</style></head><body><script>alert(1)</script>"
                + "<p>Kære&nbsp;Ida &amp; Bo</p><p>Vi ses\n   <b>torsdag</b>.<br>Mød os i:</p>"
                + "<ul><li>Foyeren</li><li>Salen</li></ul><table><tr><td>Kl.</td><td>19</td></tr></table>"
                + "<img src='https://spor.dk/x.gif'><!-- skjult --></body></html>");

        assertThat(mail.text())
                .isEqualTo("Kære Ida & Bo\n\nVi ses torsdag.\nMød os i:\n\n- Foyeren\n- Salen\n\nKl. 19");
    }

    @Test
    void filesAreNamedAndMeasuredWhateverTheyAre() {
        MailMessage mail = with("Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nSe her\r\n"
                + "--b\r\nContent-Type: application/pdf; name=\"=?UTF-8?Q?L=C3=A6s.pdf?=\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\nQUJDRA==\r\n"
                + "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment;"
                + " filename*=utf-8''..%2F..%2Fetc%2F%C3%A6.txt\r\n\r\nx\r\n"
                + "--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n\r\nxx\r\n"
                + "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: inde\r\n\r\nindeni\r\n--b--\r\n");

        assertThat(mail.text()).isEqualTo("Se her");
        assertThat(mail.attachments())
                .extracting(MailAttachment::name)
                .containsExactly("Læs.pdf", "æ.txt", "winmail.dat", "message/rfc822");
        assertThat(mail.attachments()).extracting(MailAttachment::size).startsWith(4L, 1L, 2L);
    }

    @Test
    void theTextIsFoundBesideASignatureAndPictures() {
        MailMessage mail = with("Content-Type: multipart/signed; boundary=s\r\n\r\n--s\r\n"
                + "Content-Type: multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: text/html\r\n\r\nHej\r\n"
                + "--r\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <1>\r\n\r\nxxx\r\n--r--\r\n"
                + "--s\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nx\r\n--s--\r\n");

        assertThat(mail.text()).isEqualTo("Hej");
        assertThat(mail.attachments()).extracting(MailAttachment::name).containsExactly("logo.png", "smime.p7s");
    }

    @Test
    void whatAMailDoesNotSayIsEmpty() {
        MailMessage mail = read("Subject:\n\n");

        assertThat(mail.from()).isEmpty();
        assertThat(mail.sent()).isEmpty();
        assertThat(mail.subject() + mail.text()).isEmpty();
        assertThat(read("From: Bo\nDate: i går\n\n").sent()).isEmpty();
        assertThat(read("To: undisclosed-recipients:;\n\n").to()).isEmpty();
    }

    @Test
    void aMailboxLineAMarkAndBlankLinesMayStandBefore() throws Exception {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        marked.write("Subject: Hej\n\nx".getBytes(StandardCharsets.UTF_8));

        assertThat(MailFile.read(marked.toByteArray()).subject()).isEqualTo("Hej");
        assertThat(read("From lis@x.dk Mon May  4 10:15:00 2026\nSubject: Hej\n\nx")
                        .subject())
                .isEqualTo("Hej");
        assertThat(read("\r\n\r\nSubject: Hej\r\n\r\nx").subject()).isEqualTo("Hej");
    }
}
