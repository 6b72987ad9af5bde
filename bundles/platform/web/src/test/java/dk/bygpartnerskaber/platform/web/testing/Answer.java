package dk.bygpartnerskaber.platform.web.testing;

import java.util.List;
import java.util.Map;

/** What a page servlet answered. */
public record Answer(int status, Map<String, List<String>> headers, String body) {

    public List<String> headers(String name) {
        return headers.getOrDefault(name, List.of());
    }

    public String header(String name) {
        return headers(name).stream().findFirst().orElse("");
    }
}
