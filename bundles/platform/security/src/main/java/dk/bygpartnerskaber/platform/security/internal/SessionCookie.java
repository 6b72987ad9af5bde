package dk.bygpartnerskaber.platform.security.internal;

import java.util.Arrays;
import java.util.Optional;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The cookie that carries a session's token. Over TLS its name binds it to this host; plain http allows no such name. */
final class SessionCookie {
    private static final String SECURE_NAME = "__Host-byg-session";
    private static final String PLAIN_NAME = "byg-session";

    private SessionCookie() {}

    static Optional<String> token(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        return Arrays.stream(request.getCookies())
                .filter(c -> c.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst();
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String token) {
        write(request, response, token, "");
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", "; Max-Age=0");
    }

    // javax.servlet.http.Cookie knows no SameSite
    private static void write(HttpServletRequest request, HttpServletResponse response, String value, String more) {
        response.addHeader(
                "Set-Cookie",
                name(request) + "=" + value + "; Path=/; HttpOnly; SameSite=Lax"
                        + (request.isSecure() ? "; Secure" : "") + more);
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_NAME : PLAIN_NAME;
    }
}
