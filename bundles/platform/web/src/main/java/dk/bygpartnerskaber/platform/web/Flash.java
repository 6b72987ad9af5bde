package dk.bygpartnerskaber.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Carries "saved" from a form to the page that follows, in a cookie of one minute: that page, text key and values, which are
 * escaped like any other text when they are shown.
 */
final class Flash {
    private static final String COOKIE = "byg-notice";
    private static final String SEPARATOR = "\u001f";

    private Flash() {}

    static void leave(HttpServletRequest request, HttpServletResponse response, Reply.Redirect redirect) {
        if (redirect.notice().isEmpty()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        parts.add(redirect.path().replaceFirst("[?#].*", ""));
        parts.add(redirect.notice());
        redirect.args().forEach(arg -> parts.add(arg.length() > 200 ? arg.substring(0, 200) + " …" : arg));
        byte[] value = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        Cookies.set(
                request,
                response,
                COOKIE,
                Base64.getUrlEncoder().withoutPadding().encodeToString(value),
                60);
    }

    static Optional<String> take(HttpServletRequest request, HttpServletResponse response, ViewContext view) {
        Optional<String> value = Cookies.get(request, COOKIE);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<String>> parts = value.flatMap(Flash::decode).filter(all -> all.size() > 1);
        // a page that still fetches something, such as suggestions, does not take what the next one is to say
        if (parts.isPresent()
                && !request.getRequestURI().equals(view.url(parts.get().get(0)))) {
            return Optional.empty();
        }
        Cookies.set(request, response, COOKIE, "", 0);
        return parts.flatMap(
                all -> view.find(all.get(1), all.subList(2, all.size()).toArray()));
    }

    private static Optional<List<String>> decode(String value) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            return Optional.of(Arrays.asList(text.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
