package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Required;
import dk.bygpartnerskaber.register.api.BulkAction;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A change of many records as callers ask for it. */
@Schema(name = "BulkChangeInput")
public record BulkChangeInput(
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"organisations", "partnerships", "activities", "people", "teams"})
                String kind,
        @Schema(
                        requiredMode = REQUIRED,
                        description =
                                "set: a field with one value; add, remove: a field with several; add, replace: responsible",
                        allowableValues = {"set", "add", "remove", "replace", "delete"})
                String action,
        @Schema(
                        description =
                                "The field as in the record; needed unless records are deleted. Organisations: type,"
                                        + " sector, keywords, advertisingProtected. Partnerships: status, kind, form, anchoring,"
                                        + " library, responsible, purposes, ownPurposes, targetGroups, ageGroups. Activities: place."
                                        + " People: language, preferredContact. Teams: kind, library")
                String field,
        @Schema(description = "A word, the code of a choice, an id; absent to empty a field that may be empty")
                String value,
        @Schema(
                        description =
                                "Replace only: id of the person on the staff who comes in the place of the person whose"
                                        + " id is the value, with their role and team")
                String replacement,
        @Schema(requiredMode = REQUIRED, description = "Of the records, up to 10,000") List<String> ids) {

    BulkChange change() {
        new Required().field("kind", kind).field("action", action).check();
        BulkKind which = Codes.parse("kind", BulkKind.class, kind);
        BulkAction what = Codes.parse("action", BulkAction.class, action);
        return BulkChange.of(which, what, field, value, replacement);
    }
}
