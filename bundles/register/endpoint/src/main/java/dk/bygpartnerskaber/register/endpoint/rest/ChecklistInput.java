package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Lists;
import dk.bygpartnerskaber.register.api.ChecklistEntry;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import dk.bygpartnerskaber.register.api.ChecklistMark;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;

/** The answers by hand as callers send them; one can send back the checklist that one got. */
@Schema(name = "ChecklistInput")
@JsonIgnoreProperties({"partnership", "version", "done", "of"})
public record ChecklistInput(@Schema(description = "Items that are not named become unanswered") List<Item> items) {

    /** The answer to an item. */
    @Schema(name = "ChecklistItemInput")
    @JsonIgnoreProperties({"group", "done", "data"})
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
            @Schema(allowableValues = {"yes", "no", "not-relevant"}) String mark,
            @Schema(maxLength = 500) String note) {}

    List<ChecklistEntry> entries() {
        List<ChecklistEntry> entries = new ArrayList<>();
        List<Item> given = Lists.of("items", items);
        for (int i = 0; i < given.size(); i++) {
            Item item = given.get(i);
            String at = "items/" + i + "/";
            if (item.item() == null) {
                throw ProblemException.invalid(FieldProblem.of(at + "item", "required"));
            }
            entries.add(new ChecklistEntry(
                    Codes.parse(at + "item", ChecklistItem.class, item.item()),
                    Codes.parse(at + "mark", ChecklistMark.class, item.mark()),
                    item.note()));
        }
        return entries;
    }
}
