package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reverse proxy with TLS says about the caller counts; the same from anybody else means nothing. */
@ExtendWith(AssemblyExtension.class)
class BehindProxyIT {
    private static final String SOMEBODY = "127.0.0.1";
    private static final String FORWARDED =
            "X-Forwarded-Proto: https\r\nX-Forwarded-Host: partnere.bibliotek.example\r\n";

    private Product product;

    @BeforeEach
    void connect(Product running) {
        product = running;
    }

    @Test
    void linksAndCookiesAreThoseOfTheAddressThatTheCallerUsed() throws Exception {
        assertThat(logIn(Product.PROXY, FORWARDED)).contains("Set-Cookie: __Host-byg-session=", "; Secure");
        assertThat(create(Product.PROXY))
                .contains("Location: https://partnere.bibliotek.example/api/v1/organisations/");
        assertThat(send(Product.PROXY, "GET /api/soap/register?wsdl HTTP/1.0\r\n" + FORWARDED + "\r\n"))
                .contains("location=\"https://partnere.bibliotek.example/api/soap/register\"");
        assertThat(logIn(Product.PROXY, FORWARDED + "Origin: https://partnere.bibliotek.example\r\n"))
                .startsWith("HTTP/1.1 303");
    }

    @Test
    void fromAnybodyElseTheyMeanNothing() throws Exception {
        assertThat(logIn(SOMEBODY, FORWARDED))
                .contains("Set-Cookie: byg-session=")
                .doesNotContain("; Secure");
        assertThat(create(SOMEBODY)).doesNotContain("partnere.bibliotek.example");
        assertThat(logIn(SOMEBODY, FORWARDED + "Origin: https://partnere.bibliotek.example\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void whoGuessesThroughTheProxyIsSlowedDownAndNobodyElse() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(guess("203.0.113.66")).startsWith("HTTP/1.1 401");
        }
        assertThat(guess("203.0.113.66")).startsWith("HTTP/1.1 429").contains("Retry-After: ");
        assertThat(guess("198.51.100.9, 203.0.113.66"))
                .as("what the caller itself puts before its address is not believed")
                .startsWith("HTTP/1.1 429");
        assertThat(guess("203.0.113.67")).startsWith("HTTP/1.1 401");
    }

    private String guess(String caller) throws IOException {
        return send(
                Product.PROXY,
                "GET /api/v1/organisations HTTP/1.0\r\nX-Forwarded-For: " + caller + "\r\nAuthorization: Basic "
                        + base64("bag.proxyen:gæt") + "\r\n\r\n");
    }

    private String create(String from) throws IOException {
        String json = "{\"name\":\"Bag proxyen\"}";
        return send(
                from,
                "POST /api/v1/organisations HTTP/1.0\r\n" + FORWARDED
                        + "Content-Type: application/json\r\nContent-Length: "
                        + json.length() + "\r\nAuthorization: Basic "
                        + base64(Product.USER + ":" + product.password()) + "\r\n\r\n" + json);
    }

    private String logIn(String from, String headers) throws IOException {
        String form =
                "user=" + Product.USER + "&password=" + URLEncoder.encode(product.password(), StandardCharsets.UTF_8);
        return send(
                from,
                "POST /login HTTP/1.0\r\nHost: internt:8181\r\n" + headers
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n\r\n"
                        + form);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String send(String from, String request) throws IOException {
        try (Socket socket = socket(from)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket socket(String from) throws IOException {
        try {
            return new Socket(InetAddress.getByName("127.0.0.1"), product.port(), InetAddress.getByName(from), 0);
        } catch (BindException e) {
            assumeThat(from).as("this machine has one loopback address only").isEqualTo(SOMEBODY);
            throw e;
        }
    }
}
