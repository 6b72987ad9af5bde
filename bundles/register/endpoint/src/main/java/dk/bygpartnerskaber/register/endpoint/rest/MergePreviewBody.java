package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.register.api.MergeChoice;
import dk.bygpartnerskaber.register.api.MergeField;
import dk.bygpartnerskaber.register.api.MergePreview;
import dk.bygpartnerskaber.register.api.MergeSide;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a merge would do, as callers get it. */
@Schema(name = "MergePreview")
public record MergePreviewBody(
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"organisation", "person"})
                String type,
        @Schema(requiredMode = REQUIRED, description = "The record that would go") Side from,
        @Schema(requiredMode = REQUIRED, description = "The record that would stay") Side into,
        @Schema(requiredMode = REQUIRED, description = "Fields in which the two differ") List<Field> fields,
        @Schema(requiredMode = REQUIRED, description = "Codes of the problems that forbid it") List<String> obstacles) {

    /** One of the two. */
    @Schema(name = "MergeSide")
    public record Side(
            @Schema(requiredMode = REQUIRED) String id,
            @Schema(requiredMode = REQUIRED) String name,
            @Schema(requiredMode = REQUIRED) long version,
            @Schema(
                            requiredMode = REQUIRED,
                            description = "How many records have it as a part, by their type, and how many things other"
                                    + " modules keep about it, by module")
                    Map<String, Long> uses) {
        static Side of(MergeSide side) {
            return new Side(side.id(), side.name(), side.version(), new TreeMap<>(side.uses()));
        }
    }

    /** A field; its values in the form that the record itself has. */
    @Schema(name = "MergeField")
    public record Field(
            @Schema(requiredMode = REQUIRED) String name,
            @Schema(description = "In the record that would stay; absent when there is none") Object into,
            @Schema(description = "In the record that would go; absent when there is none") Object from,
            @Schema(requiredMode = REQUIRED, description = "Which of into, from and both can be chosen")
                    List<String> possible,
            @Schema(
                            requiredMode = REQUIRED,
                            allowableValues = {"into", "from", "both"})
                    String choice,
            @Schema(description = "What the choice leads to; absent for no value") Object result) {
        static Field of(MergeField field) {
            return new Field(
                    field.name(),
                    field.into(),
                    field.from(),
                    field.possible().stream().sorted().map(MergeChoice::code).toList(),
                    field.choice().code(),
                    field.result());
        }
    }

    static MergePreviewBody of(MergePreview preview) {
        return new MergePreviewBody(
                preview.type(),
                Side.of(preview.from()),
                Side.of(preview.into()),
                preview.fields().stream().map(Field::of).toList(),
                preview.obstacles());
    }
}
