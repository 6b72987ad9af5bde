package dk.bygpartnerskaber.itests.http;

import static dk.bygpartnerskaber.itests.http.SoapClient.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What coordinators and data protection officers look after, by a program that speaks SOAP. */
@ExtendWith(AssemblyExtension.class)
class SoapUpkeepIT {
    private final String mark = UUID.randomUUID().toString();
    private RestClient rest;
    private SoapClient soap;
    private Staff officer;

    @BeforeEach
    void meet(Product product, @TempDir Path folder) throws Exception {
        rest = RestClient.of(product);
        soap = SoapClient.of(product, folder);
        officer = Staff.of(product, rest, "data-protection-officer", "reader");
    }

    private String create(String collection, String json) throws Exception {
        Answer created = rest.post("/" + collection, json.replace('\'', '"'));
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        return created.id();
    }

    @Test
    void aSelectionIsSavedFoundAndDeleted() throws Exception {
        Object saved = soap.call("saveSelection", "/organisations", mark, "type=museum", null);

        assertThat(get(saved, "query")).isEqualTo("type=museum");
        assertThat(selections()).contains(mark);

        soap.call("deleteSelection", get(saved, "id"));
        assertThat(selections()).doesNotContain(mark);
    }

    private List<Object> selections() throws Exception {
        List<Object> names = new ArrayList<>();
        for (Object selection : (List<?>) soap.call("listSelections")) {
            names.add(get(selection, "name"));
        }
        return names;
    }

    @Test
    void somebodyElseBecomesResponsibleForMany() throws Exception {
        String library = create("organisations", "{'name':'Bibliotek " + mark + "','ownLibrary':true}");
        String anna = create("people", "{'name':'Anna " + mark + "','roles':[{'organisation':'" + library + "'}]}");
        String bo = create("people", "{'name':'Bo " + mark + "','roles':[{'organisation':'" + library + "'}]}");
        String partnership = create(
                "partnerships",
                "{'title':'Kor " + mark + "','library':'" + library + "','responsible':[{'person':'" + anna
                        + "','role':'Kontakt'}]}");
        Object change = soap.input(
                "BulkChangeData",
                "kind",
                "partnerships",
                "action",
                "replace",
                "field",
                "responsible",
                "value",
                anna,
                "replacement",
                bo);

        Object run = soap.call("previewBulkChange", change, List.of(partnership));
        assertThat(get(run, "replacement")).isEqualTo(bo);
        assertThat(responsible(partnership)).isEqualTo(anna);

        soap.call("confirmBulkChange", get(run, "id"));
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        Patience patience = new Patience();
        while (!"done".equals(status(run)) && System.nanoTime() < end) {
            patience.pause();
        }
        assertThat(responsible(partnership)).isEqualTo(bo);
    }

    private Object status(Object run) throws Exception {
        Object status = get(soap.call("getBulkChange", get(run, "id")), "status");
        return status instanceof Enum<?> code
                ? code.getClass().getMethod("value").invoke(code)
                : status;
    }

    private String responsible(String partnership) throws Exception {
        return rest.get("/partnerships/" + partnership)
                .body()
                .at("/responsible/0/person")
                .textValue();
    }

    @Test
    void aRecordIsHeldUntilItIsReleased() throws Exception {
        String museum = create("organisations", "{'name':'Museum " + mark + "'}");
        Object type = soap.choice("HeldType", "organisation");
        soap.as(officer.name());
        soap.call("holdRecord", type, museum, "sag 26/17");

        assertThat(get(soap.call("getArchiveHold", type, museum), "reason")).isEqualTo("sag 26/17");
        assertThat(rest.with("If-Match", "*").delete("/organisations/" + museum).status())
                .isEqualTo(409);

        soap.call("releaseRecord", type, museum);
        Throwable free = catchThrowable(() -> soap.call("getArchiveHold", type, museum));
        assertThat(SoapClient.code(free)).isEqualTo("not-found");
        assertThat(rest.with("If-Match", "*").delete("/organisations/" + museum).status())
                .isEqualTo(204);
    }

    @Test
    void aPersonIsToldAndThenForgotten() throws Exception {
        String museum = create("organisations", "{'name':'Museum " + mark + "','notes':'Spørg Ove Glemsom'}");
        String person =
                create("people", "{'name':'Ove Glemsom','roles':[{'organisation':'" + museum + "','role':'vagt'}]}");
        soap.as(officer.name());

        Object told = soap.call("markPersonInformed", person, 1L, "2026-01-02");
        assertThat(get(told, "informedOn")).hasToString("2026-01-02");
        assertThat((List<?>) get(soap.call("planErasure", person, List.of("Ove Glemsom")), "mention"))
                .isNotEmpty();
        assertThat(rest.get("/people/" + person).status()).isEqualTo(200);

        soap.call("erasePersonalData", person, 2L, List.of("Ove Glemsom"));
        assertThat(rest.get("/people/" + person).status()).isEqualTo(404);
        assertThat(rest.get("/organisations/" + museum).body().get("notes").textValue())
                .isEqualTo("Spørg [slettet]");
    }
}
