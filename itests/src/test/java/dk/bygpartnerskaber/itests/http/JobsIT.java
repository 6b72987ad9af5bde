package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.ManyRows;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jobs as programs see them; imports are those that there are. */
@ExtendWith(AssemblyExtension.class)
class JobsIT {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private RestClient client;

    @BeforeEach
    void connect(Product product) throws Exception {
        client = RestClient.of(product);
    }

    /** Confirms an import of organisations whose names have the mark. */
    private Answer confirmed(int rows) throws Exception {
        String csv = IntStream.range(0, rows)
                .mapToObj(i -> "Jobforening " + mark + " " + i)
                .collect(Collectors.joining("\n", "navn\n", "\n"));
        return confirmed("organisations", csv);
    }

    private Answer confirmed(String kind, String csv) throws Exception {
        Answer run = client.send(
                "POST",
                "/imports?kind=" + kind + "&fileName=liste.csv",
                "text/csv",
                csv.getBytes(StandardCharsets.UTF_8));
        return Imports.confirmed(client, run, false);
    }

    private long written(String kind) throws Exception {
        return client.get("/" + kind + "?limit=1&total=true&q=" + mark)
                .body()
                .get("total")
                .longValue();
    }

    private static String job(Answer accepted) {
        return "/jobs/" + accepted.body().get("jobId").textValue();
    }

    @Test
    void aJobIsFollowedFromItsAddressToItsEnd() throws Exception {
        Answer accepted = confirmed(3);
        assertThat(accepted.location().getPath()).endsWith("/api/v1" + job(accepted));

        JsonNode job = client.awaitJob(accepted).body();
        assertThat(job.get("state").textValue()).isEqualTo("done");
        assertThat(job.get("type").textValue()).isEqualTo("register.import");
        assertThat(job.get("subjectType").textValue()).isEqualTo("import");
        assertThat(job.get("subjectId").textValue()).isEqualTo(accepted.id());
        assertThat(job.get("actorName").textValue()).isEqualTo(Product.USER);
        assertThat(job.get("done").longValue()).isEqualTo(3);
        assertThat(job.get("total").longValue()).isEqualTo(3);
        assertThat(job.get("attempts").intValue()).isEqualTo(1);
        assertThat(job.has("endedAt")).isTrue();
        assertThat(job.has("problem")).isFalse();
        assertThat(written("organisations")).isEqualTo(3);
    }

    @Test
    void theListBeginsWithTheLatestAndCanBeNarrowed() throws Exception {
        Answer first = confirmed(1);
        client.awaitJob(first);
        Answer second = confirmed(2);
        client.awaitJob(second);

        Answer page = client.get("/jobs?limit=1&total=true");
        assertThat(page.body().at("/items/0/id")).isEqualTo(second.body().get("jobId"));
        assertThat(page.body().get("total").longValue()).isGreaterThanOrEqualTo(2);
        assertThat(page.header("Link")).contains("rel=\"next\"", "cursor=");
        assertThat(StreamSupport.stream(
                                client.get("/jobs?state=done")
                                        .body()
                                        .get("items")
                                        .spliterator(),
                                false)
                        .map(job -> job.get("id").textValue()))
                .contains(first.body().get("jobId").textValue());
        assertThat(client.get("/jobs?state=queued").body().get("items")).isEmpty();
        assertThat(client.get("/jobs?state=resting").status()).isEqualTo(422);
        assertThat(client.get("/jobs?q=x").status()).isEqualTo(422);
    }

    @Test
    void aLargeImportIsStoppedWithoutATraceAndThenTriedAgain() throws Exception {
        Answer accepted = confirmed("partnerships", ManyRows.csv(mark));
        Answer cancelled = client.send("POST", job(accepted) + "/cancel", null, null);
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(client.awaitJob(accepted).body().get("state").textValue()).isEqualTo("cancelled");
        assertThat(written("partnerships")).isZero();
        assertThat(written("organisations")).isZero();
        assertThat(client.get("/imports/" + accepted.id()).body().get("status").textValue())
                .isEqualTo("tried");

        Answer retried = client.send("POST", job(accepted) + "/retry", null, null);
        assertThat(retried.status()).isEqualTo(202);
        assertThat(retried.location()).isEqualTo(accepted.location());
        JsonNode done = client.awaitJob(retried).body();
        assertThat(done.get("state").textValue()).isEqualTo("done");
        assertThat(done.get("done")).isEqualTo(done.get("total"));
        assertThat(written("partnerships")).isEqualTo(ManyRows.ROWS);
        assertThat(client.get("/imports/" + accepted.id()).body().get("status").textValue())
                .isEqualTo("done");
    }

    @Test
    void whatIsDoneIsNeitherStoppedNorTriedAgain() throws Exception {
        Answer accepted = confirmed(1);
        client.awaitJob(accepted);
        assertRefused(client.send("POST", job(accepted) + "/cancel", null, null), 409, "job-ended");
        assertRefused(client.send("POST", job(accepted) + "/retry", null, null), 409, "job-not-retryable");
        assertRefused(client.get("/jobs/" + UUID.randomUUID()), 404, "not-found");
        assertThat(client.with("Authorization", null).get(job(accepted)).status())
                .isEqualTo(401);
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().get("code").textValue()).isEqualTo(code);
        assertThat(answer.body().get("detail").textValue()).isNotBlank().doesNotContain("problem.");
    }
}
