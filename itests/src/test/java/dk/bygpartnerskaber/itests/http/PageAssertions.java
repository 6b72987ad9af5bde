package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** What must hold for every answer to a browser. */
final class PageAssertions {
    private static final String[] INSIDES = {"java.", "javax.", "org.apache", "Exception", "SQL", "Jetty", "\tat "};

    private PageAssertions() {}

    static void assertCareful(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertNothingOfTheInside(String.valueOf(answer.uri()), answer.body());
    }

    static void assertNothingOfTheInside(String what, String body) {
        assertNone(what, body, INSIDES);
    }

    static void assertNone(String what, String body, String... texts) {
        assertThat(texts).as("in the answer to " + what).noneMatch(body::contains);
    }
}
