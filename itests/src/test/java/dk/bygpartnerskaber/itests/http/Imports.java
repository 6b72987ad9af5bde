package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.time.Duration;

/** Imports as a program brings them through. */
public final class Imports {
    private Imports() {}

    /** An import once it has been tried out. */
    public static Answer tried(RestClient client, Answer uploaded) throws Exception {
        assertThat(uploaded.status()).as(uploaded.response().body()).isEqualTo(201);
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        Patience patience = new Patience();
        Answer run = uploaded;
        while (run.body().get("status").textValue().equals("trying")) {
            assertThat(System.nanoTime()).as("tried within two minutes").isLessThan(end);
            patience.pause();
            run = client.get("/imports/" + uploaded.id());
        }
        return run;
    }

    /** Confirms an import, whose records are all new where they may be there already; what leads to its job. */
    public static Answer confirmed(RestClient client, Answer uploaded, boolean goodRowsOnly) throws Exception {
        String path = "/imports/" + tried(client, uploaded).id();
        assertThat(client.put(path + "/decisions", "{\"others\":{\"choice\":\"new\"}}")
                        .status())
                .isEqualTo(200);
        Answer accepted = client.post(path + "/confirm", "{\"goodRowsOnly\":" + goodRowsOnly + "}");
        assertThat(accepted.status()).as(accepted.response().body()).isEqualTo(202);
        return accepted;
    }
}
