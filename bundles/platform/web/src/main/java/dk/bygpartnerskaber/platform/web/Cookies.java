package dk.bygpartnerskaber.platform.web;

import java.util.Arrays;
import java.util.Optional;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The small cookies of pages, none of which is a secret. The session's own cookie is the login's affair. */
public final class Cookies {
    private Cookies() {}

    public static Optional<String> get(HttpServletRequest request, String name) {
        Cookie[] all = request.getCookies();
        return all == null
                ? Optional.empty()
                : Arrays.stream(all)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    /**
     * Sets a cookie for the whole product.
     *
     * @param value visible ASCII without semicolon and comma
     * @param maxAge seconds; 0 removes the cookie
     */
    public static void set(
            HttpServletRequest request, HttpServletResponse response, String name, String value, int maxAge) {
        // written by hand: the servlet API of this generation has no SameSite
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=" + path + "; Max-Age=" + maxAge + "; HttpOnly; SameSite=Lax"
                        + (request.isSecure() ? "; Secure" : ""));
    }
}
