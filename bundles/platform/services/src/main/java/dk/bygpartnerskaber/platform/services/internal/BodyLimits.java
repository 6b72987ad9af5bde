package dk.bygpartnerskaber.platform.services.internal;

import dk.bygpartnerskaber.platform.services.RestPublisher;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How large a body may be: uploads as their resource says, all else as much as a record can need. */
final class BodyLimits {
    private final Map<String, Integer> uploads = new ConcurrentHashMap<>();

    void set(String address, int maxUpload) {
        uploads.put(address, maxUpload);
    }

    void remove(String address) {
        uploads.remove(address);
    }

    int of(String path, String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.contains("json") || type.contains("xml")) {
            return RestPublisher.MAX_BODY;
        }
        return uploads.entrySet().stream()
                .filter(e -> path.equals(e.getKey()) || path.startsWith(e.getKey() + "/"))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(RestPublisher.MAX_BODY);
    }
}
