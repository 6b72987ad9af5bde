package dk.bygpartnerskaber.itests.http;

import static dk.bygpartnerskaber.itests.http.SoapClient.code;
import static dk.bygpartnerskaber.itests.http.SoapClient.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lists can be asked over SOAP: of two records of each kind, A and B, each filter finds A alone. */
@ExtendWith(AssemblyExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SoapListsIT {
    private static final Map<String, String> KINDS = Map.of(
            "Organisations", "Organisation",
            "People", "Person",
            "Teams", "Team",
            "Partnerships", "Partnership",
            "Activities", "Activity");

    private final String mark = UUID.randomUUID().toString();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private RestClient rest;
    private SoapClient soap;

    @BeforeAll
    void twoRecordsOfEachKind(Product product, @TempDir Path folder) throws Exception {
        soap = SoapClient.of(product, folder);
        rest = RestClient.of(product);
        create(
                "library",
                "organisations",
                "'name':'A $mark','ownLibrary':true,'sector':'public','type':'type $mark',"
                        + "'keywords':['keyword $mark'],'externalIds':[{'system':'system $mark','id':'id $mark'}]");
        create("otherLibrary", "organisations", "'name':'Klitborg Bibliotek','ownLibrary':true");
        create("museum", "organisations", "'name':'B $mark','ownLibrary':false,'sector':'civil'");
        create("user", "users", "'name':'bruger-$mark','roles':['contributor']");
        create("anne", "people", "'name':'A $mark','user':'$user','roles':[{'organisation':'$library'}]");
        create("guest", "people", "'name':'B $mark','roles':[{'organisation':'$museum'}]");
        create(
                "team",
                "teams",
                "'name':'A $mark','library':'$library','kind':'department','members':[{'person':'$anne'}]");
        create("otherTeam", "teams", "'name':'B $mark','library':'$otherLibrary','kind':'team'");
        create(
                "partnership",
                "partnerships",
                "'title':'A $mark','library':'$library','partners':['$museum'],"
                        + "'kind':'sponsorship','status':'paused','purposes':['experiment'],'start':'2019',"
                        + "'responsible':[{'person':'$anne','team':'$team'}],'projectGroup':{'members':[{'person':'$guest'}]}");
        create("otherPartnership", "partnerships", "'title':'B $mark','library':'$otherLibrary','start':'2020'");
        create("activity", "activities", "'partnership':'$partnership','title':'A $mark','start':'2019-05-01'");
        create(
                "otherActivity",
                "activities",
                "'partnership':'$otherPartnership','title':'B $mark','start':'2020-05-01','gain':'glæde'");
    }

    private void create(String key, String collection, String json) throws Exception {
        Answer created = rest.post("/" + collection, "{" + filled(json).replace('\'', '"') + "}");
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        ids.put(key, created.id());
    }

    /** The text with the mark, and with the ids of records for their keys. */
    private String filled(String text) {
        String done = text.replace("$mark", mark);
        for (Map.Entry<String, String> id : ids.entrySet()) {
            done = done.replaceAll("\\$" + id.getKey() + "\\b", id.getValue());
        }
        return done;
    }

    /** Finds those of the two whose names have the mark. */
    private Object page(String list, Object... more) throws Exception {
        List<Object> fields = new ArrayList<>(List.of("text", mark));
        fields.addAll(List.of(more));
        return soap.call("find" + list, soap.input(KINDS.get(list) + "Criteria", fields.toArray()));
    }

    private static List<?> items(String list, Object page) throws Exception {
        return (List<?>) get(page, KINDS.get(list).toLowerCase(Locale.ROOT));
    }

    private static String names(String list, Object page) throws Exception {
        String name = list.equals("Partnerships") || list.equals("Activities") ? "title" : "name";
        StringBuilder letters = new StringBuilder();
        for (Object item : items(list, page)) {
            letters.append(get(item, name).toString().charAt(0));
        }
        return letters.toString();
    }

    private void assertFindsA(String list, String filter, Object value) throws Exception {
        assertThat(names(list, page(list, filter, value))).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource({
        "sector,public",
        "type,type $mark",
        "keyword,keyword $mark",
        "externalSystem,system $mark",
        "externalId,id $mark"
    })
    void organisationsAreNarrowedDown(String filter, String value) throws Exception {
        assertFindsA("Organisations", filter, filled(value));
    }

    @ParameterizedTest
    @CsvSource({"group,staff", "organisation,$library", "user,$user"})
    void peopleAreNarrowedDown(String filter, String value) throws Exception {
        assertFindsA("People", filter, filled(value));
    }

    @ParameterizedTest
    @CsvSource({"kind,department", "library,$library", "person,$anne"})
    void teamsAreNarrowedDown(String filter, String value) throws Exception {
        assertFindsA("Teams", filter, filled(value));
    }

    @ParameterizedTest
    @CsvSource({
        "status,paused",
        "kind,sponsorship",
        "purpose,experiment",
        "library,$library",
        "partner,$museum",
        "organisation,$museum",
        "responsible,$anne",
        "person,$guest",
        "team,$team"
    })
    void partnershipsAreNarrowedDown(String filter, String value) throws Exception {
        assertFindsA("Partnerships", filter, filled(value));
    }

    @ParameterizedTest
    @CsvSource({"partnership,$partnership", "to,2019-12-31"})
    void activitiesAreNarrowedDown(String filter, String value) throws Exception {
        assertFindsA("Activities", filter, filled(value));
        assertThat(names("Activities", page("Activities", "from", "2020-01-01")))
                .isEqualTo("B");
    }

    @Test
    void yesAndNoNarrowDown() throws Exception {
        assertFindsA("Organisations", "ownLibrary", true);
        assertFindsA("People", "staff", true);
        assertFindsA("Activities", "awaitingGain", true);
        assertThat(names("Organisations", page("Organisations", "ownLibrary", false)))
                .isEqualTo("B");
        assertThat(names("People", page("People", "staff", false))).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({
        "Organisations,name", "People,name", "Teams,name", "Partnerships,title", "Partnerships,start",
        "Activities,title", "Activities,start", "Organisations,changed", "People,changed", "Teams,changed",
        "Partnerships,changed", "Activities,changed"
    })
    void listsAreOrderedCountedAndReadPageByPage(String list, String sort) throws Exception {
        assertThat(names(list, page(list, "sort", sort))).isEqualTo("AB");
        Object first = page(list, "sort", "-" + sort, "limit", 1, "total", true);
        assertThat(names(list, first)).isEqualTo("B");
        assertThat(get(first, "total")).isEqualTo(2L);
        Object second = page(list, "sort", "-" + sort, "limit", 1, "cursor", get(first, "next"));
        assertThat(names(list, second)).isEqualTo("A");
        assertThat(get(second, "next")).isNull();
        assertThat(get(second, "total")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Organisations", "People", "Teams", "Partnerships", "Activities"})
    void listsTellWhatWasChangedSince(String list) throws Exception {
        Object latest = items(list, page(list, "sort", "-changed")).get(0);
        String changed = get(latest, "changedAt").toString();
        assertThat(names(list, page(list, "updatedSince", changed))).contains("B");
        assertThat(names(list, page(list, "updatedSince", "2999-01-01T00:00:00+01:00")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sort,-size", "updatedSince,snart", "cursor,x"})
    void whatIsWrongIsNamedAsOverRest(String parameter, String value) throws Exception {
        for (String list : KINDS.keySet()) {
            JsonNode problem = rest.get("/" + list.toLowerCase(Locale.ROOT) + "?" + parameter + "=" + value)
                    .body();
            assertThatThrownBy(() -> page(list, parameter, value)).satisfies(fault -> {
                assertThat(code(fault)).isEqualTo(problem.get("code").textValue());
                Object field = ((List<?>) get(get(fault, "faultInfo"), "field")).get(0);
                assertThat(get(field, "name")).isEqualTo(parameter);
                assertThat(get(field, "code"))
                        .isEqualTo(problem.at("/errors/0/code").textValue());
            });
        }
    }

    @Test
    void withoutCriteriaAllAreListed() throws Exception {
        for (String list : KINDS.keySet()) {
            assertThat(items(list, soap.call("find" + list, (Object) null))).isNotEmpty();
        }
    }
}
