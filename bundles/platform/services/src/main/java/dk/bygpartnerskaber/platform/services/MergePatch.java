package dk.bygpartnerskaber.platform.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.internal.Json;

/** JSON Merge Patch (RFC 7396): what the patch names is replaced, {@code null} removes, lists are replaced whole. */
public final class MergePatch {
    /** The media type of a patch. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}

    /**
     * The value after the patch.
     *
     * @param current what is there now, in the form in which callers send it
     * @throws ProblemException {@code invalid} when the patch is not an object, or does not fit the type
     */
    public static <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (!patch.isObject()) {
            throw ProblemException.invalid(FieldProblem.of("", "wrong-type", "object"));
        }
        return Json.read(merge(Json.tree(current), patch), type);
    }

    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject() ? target.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                result.set(field.getKey(), merge(result.path(field.getKey()), field.getValue()));
            }
        });
        return result;
    }
}
