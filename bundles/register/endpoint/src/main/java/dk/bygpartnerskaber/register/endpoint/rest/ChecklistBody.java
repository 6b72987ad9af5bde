package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.bygpartnerskaber.platform.api.ChecklistAnswer;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Representation;
import dk.bygpartnerskaber.register.api.Checklist;
import dk.bygpartnerskaber.register.api.ChecklistLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A checklist as callers get it. */
@Schema(name = "Checklist")
public record ChecklistBody(
        @Schema(requiredMode = REQUIRED, description = "Id of the partnership") @JsonProperty("partnership") String id,
        @Schema(requiredMode = REQUIRED, description = "Grows with each change of the answers by hand") long version,
        @Schema(requiredMode = REQUIRED, description = "Items that are in place") int done,
        @Schema(requiredMode = REQUIRED, description = "Items that count: all but those that are not relevant") int of,
        @Schema(requiredMode = REQUIRED, description = "All 27 items") List<Item> items)
        implements Representation {

    /** An item with what people and data say. */
    @Schema(name = "ChecklistItem")
    public record Item(
            @Schema(
                            requiredMode = REQUIRED,
                            allowableValues = {
                                "goal",
                                "library-goals",
                                "target-group",
                                "partner-organisation",
                                "partner-resources",
                                "contact-ways",
                                "partner-gain",
                                "own-gain",
                                "joint-gain",
                                "roles",
                                "tasks",
                                "responsibility",
                                "home-place",
                                "home-roles",
                                "home-leadership",
                                "economy",
                                "other-resources",
                                "administrator",
                                "agreement",
                                "time-plan",
                                "document-sharing",
                                "between-partners",
                                "at-home",
                                "marketing",
                                "evaluate-progress",
                                "evaluate-cooperation",
                                "evaluate-final"
                            })
                    String item,
            @Schema(
                            requiredMode = REQUIRED,
                            allowableValues = {
                                "purpose",
                                "partner",
                                "motivation",
                                "partnership",
                                "home",
                                "resources",
                                "tools",
                                "communication",
                                "evaluation"
                            })
                    String group,
            @Schema(
                            description = "The answer by hand, which wins over the data",
                            allowableValues = {"yes", "no", "not-relevant"})
                    String mark,
            String note,
            @Schema(requiredMode = REQUIRED, description = "Whether it is in place") boolean done,
            Data data) {}

    /** What the data of a module say. */
    @Schema(name = "ChecklistData")
    public record Data(
            @Schema(requiredMode = REQUIRED) boolean done,
            @Schema(requiredMode = REQUIRED, description = "Code of the reason") String reason,
            @Schema(requiredMode = REQUIRED, description = "Values that belong to the reason") List<String> values,
            @Schema(requiredMode = REQUIRED, description = "Address of the page where one sees to it") String path) {}

    static ChecklistBody of(Checklist list) {
        return new ChecklistBody(
                list.partnership(),
                list.version(),
                list.progress().done(),
                list.progress().of(),
                list.lines().stream().map(ChecklistBody::item).toList());
    }

    private static Item item(ChecklistLine line) {
        return new Item(
                line.item().code(),
                line.item().group().code(),
                Codes.code(line.entry().mark()),
                line.entry().note(),
                line.done(),
                line.data().map(ChecklistBody::data).orElse(null));
    }

    private static Data data(ChecklistAnswer.Found found) {
        return new Data(found.done(), found.textKey(), found.args(), found.path());
    }
}
