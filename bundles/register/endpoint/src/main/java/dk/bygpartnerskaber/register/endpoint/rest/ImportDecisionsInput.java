package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Lists;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportDecision;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;

/** Decisions on new records that may be in the register already. */
@Schema(name = "ImportDecisions")
public record ImportDecisionsInput(
        List<One> decisions,
        @Schema(description = "One decision for all of a kind that none was taken for, after the single ones")
                Others others) {

    /** A decision on one record. */
    @Schema(name = "ImportDecision")
    public record One(
            @Schema(requiredMode = REQUIRED) String item,
            @Schema(
                            requiredMode = REQUIRED,
                            description =
                                    "new: it is another one; same: it is the one that is there, which gets what the"
                                            + " rows say; skip: the rows that speak of it are left out",
                            allowableValues = {"new", "same", "skip"})
                    String choice,
            @Schema(description = "With same: the id of one of its candidates; otherwise the likeliest")
                    String record) {}

    /** A decision on all of a kind. */
    @Schema(name = "ImportOtherDecisions")
    public record Others(
            @Schema(
                            description = "Only these",
                            allowableValues = {"organisation", "person"})
                    String type,
            @Schema(description = "Only those whose likeliest candidate has 80 points, or only those below")
                    Boolean likely,
            @Schema(
                            requiredMode = REQUIRED,
                            allowableValues = {"new", "same", "skip"})
                    String choice) {

        ImportChoice parsed() {
            if (choice == null) {
                throw ProblemException.invalid(FieldProblem.of("others/choice", "required"));
            }
            if (type != null && !List.of("organisation", "person").contains(type)) {
                throw ProblemException.invalid(
                        FieldProblem.of("others/type", "unknown-value", type, "organisation, person"));
            }
            return Codes.parse("others/choice", ImportChoice.class, choice);
        }
    }

    List<ImportDecision> parsed() {
        List<ImportDecision> all = new ArrayList<>();
        List<One> given = Lists.of("decisions", decisions);
        for (int i = 0; i < given.size(); i++) {
            One one = given.get(i);
            ImportChoice choice = Codes.parse("decisions/" + i + "/choice", ImportChoice.class, one.choice());
            all.add(new ImportDecision(one.item(), choice, one.record()));
        }
        return all;
    }
}
