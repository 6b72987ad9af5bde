package dk.bygpartnerskaber.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://ond.dk",
                "//ond.dk",
                "/\\ond.dk",
                "\\\\ond.dk",
                "/\t/ond.dk",
                "/\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "ond.dk",
                " /organisations",
                "/login?next=/login",
                "/logout"
            })
    void whatLeadsElsewhereEndsAtTheStartPage(String wish) {
        assertThat(LocalPath.of(wish, "")).isEqualTo("/");
    }

    @Test
    void ourOwnPagesAreFollowedWithTheirSearch() {
        assertThat(LocalPath.of("/organisations?q=%C3%A6", "")).isEqualTo("/organisations?q=%C3%A6");
    }

    @Test
    void theBasePathIsTakenOff() {
        assertThat(LocalPath.of("/byg/organisations", "/byg")).isEqualTo("/organisations");
        assertThat(LocalPath.of("/byg//ond.dk", "/byg")).isEqualTo("/");
    }
}
