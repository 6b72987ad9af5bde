package dk.bygpartnerskaber.platform.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpSettingsTest {

    private static SmtpSettings read(Settings typed) {
        return SmtpSettings.of(typed.config(), "fra miljøet").orElseThrow();
    }

    @Test
    void withoutAServerNoMailsAreSent() {
        assertThat(SmtpSettings.of(new Settings().config(), null)).isEmpty();
    }

    @Test
    void encryptionAndItsUsualPortAreTheDefault() {
        SmtpSettings settings = read(Settings.local(25).with("security", "").with("port", ""));
        assertThat(settings.security()).isEqualTo(SmtpSettings.Security.STARTTLS);
        assertThat(settings.port()).isEqualTo(587);
        assertThat(settings.properties()).containsEntry("mail.smtp.starttls.required", "true");
        assertThat(read(Settings.local(25).with("security", "TLS").with("port", ""))
                        .port())
                .isEqualTo(465);
    }

    @Test
    void thePasswordOfTheFileIsMeantBeforeThatOfTheEnvironment() {
        assertThat(read(Settings.local(25)).password()).isEqualTo("fra miljøet");
        assertThat(read(Settings.local(25).with(".password", "fra filen")).password())
                .isEqualTo("fra filen");
    }

    @Test
    void theAddressOfThePagesEndsWithoutASlash() {
        assertThat(read(Settings.local(25)).address()).isEqualTo("https://klitborg.dk/partnere");
    }

    @ParameterizedTest
    @CsvSource({
        "port, mange",
        "port, 0",
        "security, ssl",
        "from, ''",
        "from, klitborg",
        "from, 'a@b.dk, c@d.dk'",
        "address, ''",
        "address, klitborg.dk",
        "address, file:///etc"
    })
    void whatCannotBeUnderstoodIsNamed(String key, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(Settings.local(25).with(key, value)))
                .withMessageStartingWith(key);
    }
}
