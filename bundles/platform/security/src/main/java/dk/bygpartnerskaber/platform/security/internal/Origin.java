package dk.bygpartnerskaber.platform.security.internal;

import java.util.Objects;
import javax.servlet.http.HttpServletRequest;

/** Where a login comes from; cut to what the database holds. */
record Origin(String address, String browser) {

    Origin {
        address = cut(address, 64);
        browser = cut(browser, 300);
    }

    static Origin of(HttpServletRequest request) {
        return new Origin(request.getRemoteAddr(), request.getHeader("User-Agent"));
    }

    private static String cut(String text, int longest) {
        String plain = Objects.requireNonNullElse(text, "").replaceAll("\\p{Cntrl}", " ");
        return plain.substring(0, Math.min(plain.length(), longest));
    }
}
