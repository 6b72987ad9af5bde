package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.web.WebRequest;

/** Passwords of forms: unlike other fields they may begin or end with a blank. */
final class Passwords {
    private Passwords() {}

    static String typed(WebRequest request, String field) {
        return request.params(field).stream().findFirst().orElse("");
    }
}
