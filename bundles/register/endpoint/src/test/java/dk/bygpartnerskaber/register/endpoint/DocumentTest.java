package dk.bygpartnerskaber.register.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.register.api.ActivitySort;
import dk.bygpartnerskaber.register.api.Anchoring;
import dk.bygpartnerskaber.register.api.BulkAction;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.ChecklistGroup;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import dk.bygpartnerskaber.register.api.ChecklistMark;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.MarkAnswer;
import dk.bygpartnerskaber.register.api.OrganisationSort;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipMark;
import dk.bygpartnerskaber.register.api.PartnershipSort;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.PersonGroup;
import dk.bygpartnerskaber.register.api.PersonSort;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.api.SelfTestReading;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.TeamSort;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final JsonNode DOCUMENT = Register.json(Register.SERVER.send("GET", "/v1/openapi.json", null));

    @Test
    void choicesAreThoseOfTheRegister() {
        for (String schema : List.of("Organisation", "OrganisationInput", "OrganisationPatch")) {
            assertThat(choices(schema, "sector")).isEqualTo(codes(Sector.values()));
        }
        for (String schema : List.of("Partnership", "PartnershipInput", "PartnershipPatch")) {
            assertThat(choices(schema, "kind")).isEqualTo(codes(PartnershipKind.values()));
            assertThat(choices(schema, "form")).isEqualTo(codes(PartnershipForm.values()));
            assertThat(choices(schema, "status")).isEqualTo(codes(PartnershipStatus.values()));
            assertThat(texts(property(schema, "purposes").at("/items/enum"))).isEqualTo(codes(Purpose.values()));
        }
        for (String schema : List.of("Person", "PersonInput", "PersonPatch")) {
            assertThat(choices(schema, "preferredContact")).isEqualTo(codes(ContactWay.values()));
            assertThat(choices(schema, "legalBasis")).isEqualTo(codes(LegalBasis.values()));
            assertThat(choices(schema, "source")).isEqualTo(codes(DataSource.values()));
        }
        for (String schema : List.of("PrivacySettings", "PrivacySettingsInput")) {
            assertThat(choices(schema, "legalBasis")).isEqualTo(codes(LegalBasis.values()));
            assertThat(choices(schema, "source")).isEqualTo(codes(DataSource.values()));
        }
        assertThat(choices("RetentionRule", "kind")).isEqualTo(codes(RetentionKind.values()));
        assertThat(choices("RetentionRun", "kind")).isEqualTo(codes(RetentionKind.values()));
        for (String schema : List.of("Team", "TeamInput", "TeamPatch")) {
            assertThat(choices(schema, "kind")).isEqualTo(codes(TeamKind.values()));
        }
        assertThat(filter("people", "group")).isEqualTo(codes(PersonGroup.values()));
        assertThat(filter("people", "sort")).isEqualTo(bothWays(PersonSort.values()));
        assertThat(filter("teams", "kind")).isEqualTo(codes(TeamKind.values()));
        assertThat(filter("teams", "sort")).isEqualTo(bothWays(TeamSort.values()));
        assertThat(choices("Partnership", "anchoring")).isEqualTo(codes(Anchoring.values()));
        for (String schema : List.of("ChecklistItem", "ChecklistItemInput")) {
            assertThat(choices(schema, "item")).isEqualTo(codes(ChecklistItem.values()));
            assertThat(choices(schema, "mark")).isEqualTo(codes(ChecklistMark.values()));
        }
        assertThat(choices("ChecklistItem", "group")).isEqualTo(codes(ChecklistGroup.values()));
        assertThat(choices("SelfTestAnswer", "mark")).isEqualTo(codes(PartnershipMark.values()));
        assertThat(choices("SelfTestAnswer", "answer")).isEqualTo(codes(MarkAnswer.values()));
        assertThat(choices("SelfTest", "reading")).isEqualTo(codes(SelfTestReading.values()));
        assertThat(filter("activities", "sort")).isEqualTo(bothWays(ActivitySort.values()));
        assertThat(choices("Import", "kind")).isEqualTo(codes(ImportKind.values()));
        assertThat(choices("Import", "status")).isEqualTo(codes(ImportRun.Status.values()));
        assertThat(choices("ImportPlanned", "action")).isEqualTo(codes(ImportRun.Action.values()));
        assertThat(choices("ImportDecision", "choice")).isEqualTo(codes(ImportChoice.values()));
        assertThat(choices("ImportSuspected", "choice")).isEqualTo(codes(ImportChoice.values()));
        for (String schema : List.of("BulkChange", "BulkChangeInput")) {
            assertThat(choices(schema, "kind")).isEqualTo(codes(BulkKind.values()));
            assertThat(choices(schema, "action")).isEqualTo(codes(BulkAction.values()));
        }
        assertThat(choices("BulkChange", "status")).isEqualTo(codes(BulkRun.Status.values()));
        assertThat(choices("BulkChangeItem", "outcome")).isEqualTo(codes(BulkRun.Outcome.values()));
        for (BulkField field : BulkField.values()) {
            assertThat(property("BulkChangeInput", "field").get("description").asText())
                    .contains(field.component());
        }
        assertThat(filter("organisations", "sector")).isEqualTo(codes(Sector.values()));
        assertThat(filter("partnerships", "status")).isEqualTo(codes(PartnershipStatus.values()));
        assertThat(filter("partnerships", "kind")).isEqualTo(codes(PartnershipKind.values()));
        assertThat(filter("partnerships", "purpose")).isEqualTo(codes(Purpose.values()));
        assertThat(filter("organisations", "sort")).isEqualTo(bothWays(OrganisationSort.values()));
        assertThat(filter("partnerships", "sort")).isEqualTo(bothWays(PartnershipSort.values()));
    }

    @Test
    void inputsTakeNothingUnknownAndWhatIsReadOnlyIsMarked() {
        for (String schema : List.of(
                "OrganisationInput", "OrganisationPatch", "PartnershipInput", "PersonInput", "TeamInput", "Address")) {
            JsonNode described = DOCUMENT.at("/components/schemas/" + schema);
            assertThat(described.path("additionalProperties").asBoolean(true))
                    .as(schema)
                    .isFalse();
        }
        assertThat(property("OrganisationInput", "id").path("readOnly").asBoolean())
                .isTrue();
        assertThat(texts(DOCUMENT.at("/components/schemas/OrganisationInput/required")))
                .containsExactly("name");
        assertThat(DOCUMENT.at("/components/schemas/OrganisationPatch/required").isMissingNode())
                .isTrue();
        assertThat(texts(DOCUMENT.at("/components/schemas/Partnership/required")))
                .contains("purposes", "version");
    }

    @Test
    void headersAndParametersAreDescribed() {
        JsonNode list = DOCUMENT.at("/paths/~1organisations/get");
        assertThat(names(list))
                .contains(
                        "limit",
                        "cursor",
                        "total",
                        "q",
                        "updatedSince",
                        "sector",
                        "type",
                        "keyword",
                        "ownLibrary",
                        "externalSystem",
                        "externalId",
                        "sort");
        assertThat(list.has("requestBody")).isFalse();
        assertThat(list.at("/responses/200/headers/Link").isObject()).isTrue();
        assertThat(names(DOCUMENT.at("/paths/~1organisations/post"))).containsExactly("Idempotency-Key");
        assertThat(DOCUMENT.at("/paths/~1organisations/post/responses/201/headers")
                        .size())
                .isEqualTo(2);
        JsonNode patch = DOCUMENT.at("/paths/~1organisations~1{id}/patch");
        assertThat(names(patch)).containsExactlyInAnyOrder("id", "If-Match");
        assertThat(patch.at("/responses/428").isObject()).isTrue();
        assertThat(patch.at("/requestBody/content/application~1merge-patch+json/schema/$ref")
                        .asText())
                .endsWith("OrganisationPatch");
    }

    private static List<String> names(JsonNode operation) {
        return operation.path("parameters").findValuesAsText("name");
    }

    private static JsonNode property(String schema, String name) {
        return DOCUMENT.at("/components/schemas/" + schema + "/properties/" + name);
    }

    private static List<String> choices(String schema, String name) {
        return texts(property(schema, name).path("enum"));
    }

    private static List<String> filter(String collection, String name) {
        JsonNode parameters = DOCUMENT.at("/paths/~1" + collection + "/get/parameters");
        return StreamSupport.stream(parameters.spliterator(), false)
                .filter(p -> p.path("name").asText().equals(name))
                .findFirst()
                .map(p -> texts(p.at("/schema/enum")))
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> codes(Coded[] choices) {
        return Arrays.stream(choices).map(Coded::code).toList();
    }

    private static List<String> bothWays(Coded[] choices) {
        return codes(choices).stream().flatMap(c -> Stream.of(c, "-" + c)).toList();
    }
}
