package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people are to do, as other systems see it. */
@ExtendWith(AssemblyExtension.class)
class TasksIT {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private RestClient admin;
    private RestClient lis;
    private String person;
    private String museum;

    @BeforeEach
    void aColleagueWhoIsAUser(Product product) throws Exception {
        admin = RestClient.of(product);
        String library = admin.post("/organisations", "{\"name\":\"Klitborg Bibliotek\",\"ownLibrary\":true}")
                .id();
        museum = admin.post("/organisations", "{\"name\":\"Rockmuseet " + UUID.randomUUID() + "\"}")
                .id();
        Staff user = Staff.of(product, admin, "contributor");
        lis = admin.as(user.name(), Staff.PASSWORD);
        person = admin.post(
                        "/people",
                        "{\"name\":\"Lis Bo\",\"roles\":[{\"organisation\":\"" + library + "\"}],\"user\":\""
                                + user.id() + "\"}")
                .id();
    }

    private Answer toDo(String what, LocalDate due) throws Exception {
        Answer made = admin.post(
                "/follow-ups",
                "{\"what\":\"" + what + "\",\"due\":\"" + due + "\",\"owner\":\"" + person
                        + "\",\"about\":{\"type\":\"organisation\",\"id\":\"" + museum + "\"}}");
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        return made;
    }

    @Test
    void theCallersOwnTasksOfAWeekComeWithTheOneThatIsDueFirstAtTheTop() throws Exception {
        toDo("Tak for sidst", today.plusDays(2));
        Answer late = toDo("Send plakaten", today.minusDays(3));
        toDo("Planlæg foråret", today.plusDays(8));

        JsonNode items = lis.get("/tasks").body().get("items");
        assertThat(items.findValuesAsText("title")).containsExactly("Send plakaten", "Tak for sidst");
        JsonNode first = items.get(0);
        assertThat(first.get("kind").textValue()).isEqualTo("follow-up");
        assertThat(first.get("recordType").textValue()).isEqualTo("followUp");
        assertThat(first.get("recordId").textValue()).isEqualTo(late.id());
        assertThat(first.get("due").textValue()).isEqualTo(today.minusDays(3).toString());
        assertThat(first.get("aboutId").textValue()).isEqualTo(museum);
        assertThat(first.get("path").textValue()).isEqualTo("/network/follow-ups/" + late.id());

        assertThat(lis.get("/tasks?dueBy=" + today.plusDays(8)).body().get("items"))
                .hasSize(3);
        assertThat(lis.get("/tasks?dueBy=" + today.minusDays(4)).body().get("items"))
                .isEmpty();
    }

    @Test
    void whatOthersAreToDoIsNotAmongThem() throws Exception {
        toDo("Ring", today);
        assertThat(admin.get("/tasks").body().get("items").findValuesAsText("aboutId"))
                .doesNotContain(museum);
    }

    @Test
    void aDayThatIsNoneIsNamed() throws Exception {
        Answer refused = lis.get("/tasks?dueBy=mandag");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/code").textValue()).isEqualTo("malformed");
    }
}
