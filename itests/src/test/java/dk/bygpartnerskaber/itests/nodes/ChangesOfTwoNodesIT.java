package dk.bygpartnerskaber.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.itests.http.RestClient;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Another system reads the changes while people write on two nodes, of which the one that numbers is killed. */
class ChangesOfTwoNodesIT {
    private static final int WRITERS = 10;
    private static final int RECORDS = 5;
    private static final int WRITTEN_BEFORE_AND_AFTER = 200;

    private final AtomicBoolean enough = new AtomicBoolean();
    private final AtomicInteger written = new AtomicInteger();
    private final List<JsonNode> read = new ArrayList<>();

    @Test
    void aPollerGetsEachCommittedChangeOnceAndThoseOfARecordInTheirOrder() throws Exception {
        try (TwoNodes nodes = new TwoNodes()) {
            List<String> records = records(nodes.client(TwoNodes.FIRST));
            List<CompletableFuture<Void>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                RestClient client = nodes.client(i % 2 == 0 ? TwoNodes.FIRST : TwoNodes.SECOND);
                writers.add(CompletableFuture.runAsync(() -> write(client, records), task -> new Thread(task).start()));
            }
            readUntil(nodes.client(TwoNodes.FIRST), WRITTEN_BEFORE_AND_AFTER);

            String survivor = TwoNodes.other(killWhoNumbers(nodes));
            int before = written.get();
            TwoNodes.poll(() -> written.get() - before >= WRITTEN_BEFORE_AND_AFTER ? true : null);
            enough.set(true);
            for (CompletableFuture<Void> writer : writers) {
                writer.join();
            }

            readUntil(
                    nodes.client(survivor),
                    nodes.query("SELECT id FROM plt_change").size());
            assertThat(read.size()).isGreaterThanOrEqualTo(RECORDS + written.get());
            assertThat(read)
                    .extracting(change -> String.valueOf(position(change)))
                    .containsExactlyElementsOf(nodes.query("SELECT position FROM plt_change ORDER BY position"));
            for (String record : records) {
                assertEachChangeFollowsTheOneBefore(record);
            }
        }
    }

    private static List<String> records(RestClient client) throws Exception {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            records.add(client.post("/organisations", named("Delt " + i)).id());
        }
        return records;
    }

    private static String named(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    /** Each change of one of the records is made under the lock of its row, by whichever node. */
    private void write(RestClient client, List<String> records) {
        try {
            while (!enough.get()) {
                String record = records.get(ThreadLocalRandom.current().nextInt(RECORDS));
                String name = "Delt " + ThreadLocalRandom.current().nextLong();
                Answer answer = client.with("If-Match", "*").patch("/organisations/" + record, named(name));
                if (answer.status() == 200) {
                    written.incrementAndGet();
                } else {
                    // two met at one record, and the later one was told so
                    assertThat(answer.status()).isIn(409, 412);
                }
            }
        } catch (IOException killed) {
            // what this writer sent last may have been written or not
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Goes on from the position read last until there are that many changes. */
    private void readUntil(RestClient client, int count) throws Exception {
        TwoNodes.poll(() -> {
            long position = read.isEmpty() ? 0 : position(read.get(read.size() - 1));
            for (JsonNode change :
                    client.get("/changes?limit=50&after=" + position).body().get("items")) {
                assertThat(position(change)).isGreaterThan(position);
                position = position(change);
                read.add(change);
            }
            return read.size() >= count ? true : null;
        });
    }

    private static long position(JsonNode change) {
        return change.get("position").longValue();
    }

    /** Kills the node that holds the numbering, in the midst of it; its name. */
    private static String killWhoNumbers(TwoNodes nodes) throws Exception {
        try (Connection connection = nodes.connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT * FROM plt_numbering FOR UPDATE");
            String holder = TwoNodes.poll(() -> nodes
                    .query("SELECT application_name FROM pg_stat_activity"
                            + " WHERE wait_event_type = 'Lock' AND query LIKE 'UPDATE plt_numbering%'")
                    .stream()
                    .findFirst()
                    .orElse(null));
            nodes.node(holder).kill();
            connection.rollback();
            return holder;
        }
    }

    private void assertEachChangeFollowsTheOneBefore(String record) {
        String name = null;
        for (JsonNode change : read) {
            if (change.get("recordId").textValue().equals(record)) {
                JsonNode field = field(change, "name");
                assertThat(field.path("before").textValue()).isEqualTo(name);
                name = field.get("after").textValue();
            }
        }
    }

    private static JsonNode field(JsonNode change, String name) {
        for (JsonNode field : change.get("fields")) {
            if (field.get("field").textValue().equals(name)) {
                return field;
            }
        }
        throw new AssertionError(name + " is not in " + change);
    }
}
