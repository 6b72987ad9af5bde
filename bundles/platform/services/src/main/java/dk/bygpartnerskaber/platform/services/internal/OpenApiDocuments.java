package dk.bygpartnerskaber.platform.services.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.bygpartnerskaber.platform.services.Preconditions;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Yaml;
import io.swagger.v3.oas.models.OpenAPI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** The OpenAPI document of what is published just now; made when it is first asked for after a change. */
final class OpenApiDocuments {
    private final SortedMap<String, Class<?>> resources = new TreeMap<>();
    private final Map<String, Document> made = new TreeMap<>();

    /** The forms it is served in. */
    enum Format {
        JSON("/v1/openapi.json", "application/json"),
        YAML("/v1/openapi.yaml", "application/yaml");

        private final String path;
        private final String mediaType;

        Format(String path, String mediaType) {
            this.path = path;
            this.mediaType = mediaType;
        }

        static Optional<Format> at(String path) {
            return Arrays.stream(values()).filter(f -> f.path.equals(path)).findFirst();
        }

        String mediaType() {
            return mediaType;
        }
    }

    /** What is served. */
    record Document(byte[] bytes, String etag) {}

    synchronized void add(String collection, Class<?> resource) {
        resources.put(collection, resource);
        made.clear();
    }

    synchronized void remove(String collection) {
        resources.remove(collection);
        made.clear();
    }

    /** @param server address of the version on this server, without the host */
    synchronized Document get(String server, Format format) {
        return made.computeIfAbsent(format + server, key -> make(server, format));
    }

    private Document make(String server, Format format) {
        OpenAPI api = new OpenApiBuilder(server).build(resources);
        byte[] bytes = text(api, format).getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return new Document(bytes, Preconditions.etag(sum.getValue()));
    }

    private static String text(OpenAPI api, Format format) {
        try {
            return format == Format.JSON
                    ? Json.mapper().writeValueAsString(api)
                    : Yaml.mapper().writeValueAsString(api);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
