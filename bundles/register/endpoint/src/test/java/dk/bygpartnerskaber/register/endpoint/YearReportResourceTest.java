package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.OrganisationResourceTest.assertProblem;
import static dk.bygpartnerskaber.register.endpoint.Register.json;
import static dk.bygpartnerskaber.register.endpoint.Register.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class YearReportResourceTest {
    @Test
    void aYearIsToldInFigures() {
        HttpResponse<String> answer = send("GET", "/v1/year-reports/2025", null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode report = json(answer);
        assertThat(report.get("year").asInt()).isEqualTo(2025);
        assertThat(report.get("partnerships").asInt()).isEqualTo(1);
        assertThat(report.get("forms").toString()).isEqualTo("{\"activity\":2,\"frame\":2}");
        assertThat(report.at("/purposes/local-community").asInt()).isEqualTo(3);
        assertThat(report.at("/ownPurposes/Ægte lyst").asInt()).isEqualTo(4);
        assertThat(report.get("sectors").toString()).isEqualTo("{\"public\":8,\"private\":8,\"civil\":8}");
        assertThat(report.at("/activities/participants").asInt()).isEqualTo(30);
        assertThat(report.at("/activitiesByAge/børn/money").asInt()).isEqualTo(500);
        assertThat(report.get("began").toString()).isEqualTo("[{\"id\":\"p\",\"title\":\"Koret\"}]");
        assertThat(report.get("paused")).isEmpty();
    }

    @Test
    void whatIsNoYearIsNotThere() {
        for (String year : new String[] {"i-fjor", "-2025", "20252025202520252025"}) {
            assertProblem(Register.SERVER.send("GET", "/v1/year-reports/" + year, null), 404, "not-found");
        }
    }
}
