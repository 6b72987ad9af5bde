package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.RegisterPortTest.assertFault;
import static dk.bygpartnerskaber.register.endpoint.RegisterPortTest.between;
import static dk.bygpartnerskaber.register.endpoint.RegisterPortTest.call;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.register.api.BulkAction;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.endpoint.rest.ActivityFilter;
import dk.bygpartnerskaber.register.endpoint.rest.OrganisationFilter;
import dk.bygpartnerskaber.register.endpoint.rest.PartnershipFilter;
import dk.bygpartnerskaber.register.endpoint.rest.PersonFilter;
import dk.bygpartnerskaber.register.endpoint.rest.TeamFilter;
import dk.bygpartnerskaber.register.endpoint.soap.ActivityCriteria;
import dk.bygpartnerskaber.register.endpoint.soap.BulkActionCode;
import dk.bygpartnerskaber.register.endpoint.soap.BulkKindCode;
import dk.bygpartnerskaber.register.endpoint.soap.BulkOutcomeCode;
import dk.bygpartnerskaber.register.endpoint.soap.BulkStatusCode;
import dk.bygpartnerskaber.register.endpoint.soap.OrganisationCriteria;
import dk.bygpartnerskaber.register.endpoint.soap.PartnershipCriteria;
import dk.bygpartnerskaber.register.endpoint.soap.PersonCriteria;
import dk.bygpartnerskaber.register.endpoint.soap.RetentionKindCode;
import dk.bygpartnerskaber.register.endpoint.soap.TeamCriteria;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.ws.rs.QueryParam;
import org.junit.jupiter.api.Test;

/** Lists over SOAP: what they are asked, their selections, and changes of many of their records. */
class ListPortTest {
    private static final Map<Class<?>, Class<?>> CRITERIA = Map.of(
            OrganisationFilter.class, OrganisationCriteria.class,
            PartnershipFilter.class, PartnershipCriteria.class,
            ActivityFilter.class, ActivityCriteria.class,
            PersonFilter.class, PersonCriteria.class,
            TeamFilter.class, TeamCriteria.class);

    @Test
    void listsAreAskedByTheNamesOfRest() {
        CRITERIA.forEach((filter, criteria) -> {
            List<String> parameters = fields(filter)
                    .map(field -> field.getAnnotation(QueryParam.class))
                    .filter(Objects::nonNull)
                    .map(parameter -> parameter.value().equals("q") ? "text" : parameter.value())
                    .toList();
            assertThat(fields(criteria).map(Field::getName)).containsExactlyInAnyOrderElementsOf(parameters);
        });
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(t -> Arrays.stream(t.getDeclaredFields()))
                .filter(field -> !field.isSynthetic());
    }

    @Test
    void aListIsOrderedCountedAndReadPageByPage() {
        for (String name : List.of("Ordnet A", "Ordnet B", "Ordnet C")) {
            call(
                    "editor",
                    "<createOrganisation><organisation><name>" + name + "</name></organisation></createOrganisation>");
        }
        String find = "<findOrganisations><criteria><text>ordnet</text><sort>-name</sort><limit>2</limit>%s</criteria>"
                + "</findOrganisations>";
        String first = call("reader", find.formatted("<total>true</total>")).body();
        assertThat(first)
                .containsSubsequence("Ordnet C", "Ordnet B", "<total>3</total>")
                .doesNotContain("Ordnet A");
        String next = between(first, "<next>", "</next>");
        assertThat(call("reader", find.formatted("<cursor>" + next + "</cursor>"))
                        .body())
                .contains("Ordnet A")
                .doesNotContain("Ordnet B", "<next>", "<total>");
    }

    @Test
    void whatAListCannotBeAskedIsNamed() {
        String find = "<findOrganisations><criteria>%s</criteria></findOrganisations>";
        Map.of(
                        "sort", "<sort>-size</sort>",
                        "updatedSince", "<updatedSince>2026-01-31T12:00:00</updatedSince>",
                        "limit", "<limit>501</limit>",
                        "text", "<text>a&#9;b</text>",
                        "keyword", "<keyword>a&#9;b</keyword>")
                .forEach((field, wrong) -> {
                    var answer = call("reader", find.formatted(wrong));
                    assertFault(answer, "invalid");
                    assertThat(answer.body()).contains("name>" + field + "</");
                });
        assertFault(
                call("reader", "<findActivities><criteria><from>snart</from></criteria></findActivities>"), "invalid");
    }

    @Test
    void aSelectionIsSavedListedAndRemoved() {
        String save = "<saveSelection><list>/organisations</list><name>Museer på Ærø</name>"
                + "<query>q=museum&amp;column=name</query>%s</saveSelection>";
        String saved = call("reader", save.formatted("")).body();
        assertThat(saved)
                .contains("<name>Museer på Ærø</name><query>q=museum&amp;column=name</query>")
                .contains("<shared>false</shared><own>true</own>");
        assertThat(call("reader", "<listSelections/>").body()).contains("<list>/organisations</list>");
        assertFault(call("reader", save.formatted("<shared>true</shared>")), "forbidden");
        assertThat(call("curator", save.formatted("<shared>true</shared>")).body())
                .contains("<shared>true</shared>");
        String delete = "<deleteSelection><id>" + between(saved, "<id>", "<") + "</id></deleteSelection>";
        assertThat(call("reader", delete).statusCode()).isEqualTo(200);
        assertFault(call("reader", delete), "not-found");
    }

    @Test
    void aChangeOfManyRecordsIsPreviewedAndConfirmed() {
        String preview = "<previewBulkChange><change><kind>organisations</kind>%s</change>"
                + "<id>a</id><id>b</id></previewBulkChange>";
        String add = "<action>add</action><field>%s</field><value>musik</value>";
        String tried =
                call("editor", preview.formatted(add.formatted("keywords"))).body();
        assertThat(tried)
                .contains("<field>keywords</field><value>musik</value>", "<status>tried</status>")
                .contains("<planned>1</planned>", "<refused>1</refused>")
                .contains("<after>musik</after><outcome>planned</outcome>")
                .contains("<outcome>refused</outcome><reason><code>archive-hold</code></reason>");
        String id = "<id>" + tried.replaceAll("(?s).*</value><id>([^<]+)<.*", "$1") + "</id>";

        String confirmed = call("editor", "<confirmBulkChange>" + id + "</confirmBulkChange>")
                .body();
        assertThat(confirmed).contains("<status>running</status>", "<jobId>");
        assertThat(call("editor", "<getBulkChange>" + id + "</getBulkChange>").body())
                .contains("<status>running</status>");
        assertFault(call("editor", "<getBulkChange><id>x</id></getBulkChange>"), "not-found");

        assertFault(call("editor", preview.formatted(add.formatted("name"))), "invalid");
        assertFault(call("editor", preview.formatted("<action>set</action>")), "invalid");
        assertFault(call("editor", preview.formatted("<action>delete</action><value>x</value>")), "invalid");
        assertThat(call("editor", preview.formatted("<action>delete</action>")).body())
                .contains("<action>delete</action><id>");
    }

    @Test
    void choicesAreThoseOfTheRegister() {
        assertThat(names(BulkKindCode.values())).isEqualTo(names(BulkKind.values()));
        assertThat(names(BulkActionCode.values())).isEqualTo(names(BulkAction.values()));
        assertThat(names(BulkStatusCode.values())).isEqualTo(names(BulkRun.Status.values()));
        assertThat(names(BulkOutcomeCode.values())).isEqualTo(names(BulkRun.Outcome.values()));
        assertThat(names(RetentionKindCode.values())).isEqualTo(names(RetentionKind.values()));
    }

    private static List<String> names(Enum<?>[] choices) {
        return Arrays.stream(choices).map(Enum::name).toList();
    }
}
