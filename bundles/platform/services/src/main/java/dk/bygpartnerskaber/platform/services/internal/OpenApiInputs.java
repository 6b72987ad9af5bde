package dk.bygpartnerskaber.platform.services.internal;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Describes bodies of requests as exactly as they are read: nothing unknown, {@code null} for what is not required, and
 * what a representation has beyond its input may be sent back, unheeded. {@code XInput} is the input of {@code X}; a
 * patch is an input of which nothing is required.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // the models of swagger-core are raw
final class OpenApiInputs {
    private static final String REF = "#/components/schemas/";
    private static final String INPUT = "Input";
    private final OpenAPI api;
    private final Map<String, Schema> schemas;

    OpenApiInputs(OpenAPI api) {
        this.api = api;
        this.schemas = api.getComponents().getSchemas();
    }

    void describe() {
        Set<String> inputs = new LinkedHashSet<>();
        operations().forEach(o -> bodies(o).forEach(body -> collect(body.getSchema(), inputs)));
        inputs.forEach(this::close);
        inputs.forEach(this::acceptReadOnly);
        api.getPaths().values().stream()
                .map(PathItem::getPatch)
                .filter(patch -> patch != null)
                .forEach(this::relax);
    }

    private List<Operation> operations() {
        return api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .toList();
    }

    private static List<MediaType> bodies(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return List.of();
        }
        return List.copyOf(operation.getRequestBody().getContent().values());
    }

    private void collect(Schema<?> schema, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            String name = schema.get$ref().substring(REF.length());
            if (names.add(name)) {
                collect(schemas.get(name), names);
            }
        }
        collect(schema.getItems(), names);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(property, names));
        }
    }

    private void close(String name) {
        Schema<?> schema = schemas.get(name);
        if (schema.getProperties() == null) {
            return;
        }
        schema.setAdditionalProperties(false);
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        schema.getProperties().forEach((property, type) -> {
            if (!required.contains(property) && type.get$ref() == null) {
                type.setNullable(true);
            }
        });
    }

    private void acceptReadOnly(String name) {
        Schema<?> whole = name.endsWith(INPUT) ? schemas.get(name.substring(0, name.length() - INPUT.length())) : null;
        if (whole == null) {
            return;
        }
        Schema<?> input = schemas.get(name);
        whole.getProperties().forEach((property, type) -> {
            if (!input.getProperties().containsKey(property)) {
                input.addProperty(
                        property, new Schema<>().readOnly(true).description("As it was read; not heeded here"));
            }
        });
    }

    private void relax(Operation patch) {
        bodies(patch).forEach(body -> {
            String name = body.getSchema().get$ref().substring(REF.length());
            String patchName = name.replaceAll(INPUT + "$", "") + "Patch";
            schemas.computeIfAbsent(patchName, key -> {
                ObjectSchema schema = new ObjectSchema();
                schema.setProperties(schemas.get(name).getProperties());
                schema.setAdditionalProperties(false);
                return schema;
            });
            body.setSchema(new Schema<>().$ref(REF + patchName));
        });
    }
}
