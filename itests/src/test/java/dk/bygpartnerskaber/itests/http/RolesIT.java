package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import dk.bygpartnerskaber.itests.http.RoleTable.Operation;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each role on each operation: what {@code docs/roles.md} allows is there and works, all else is refused, and nothing is
 * missing there.
 */
@ExtendWith(AssemblyExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {
    /** A user of all roles. */
    private static final String ALL = "all";

    private Product product;
    private RoleTable table;
    private RoleRecords world;

    @BeforeAll
    void oneUserOfEachRoleAndOneRecordOfEachKind(Product running) throws Exception {
        product = running;
        table = RoleTable.read();
        world = new RoleRecords(running, table, ALL);
    }

    // what the table says is what happens

    @Test
    void theRolesHaveThePermissionsOfTheTable() throws Exception {
        for (String role : table.roles()) {
            Answer me = world.client(role).get("/me");
            Set<String> permissions = new TreeSet<>();
            me.body().get("permissions").forEach(code -> permissions.add(code.textValue()));
            assertThat(permissions).as(role).isEqualTo(new TreeSet<>(table.permissions(role)));
        }
    }

    @TestFactory
    Stream<DynamicTest> rest() {
        return each("REST", this::statusOfRest);
    }

    @TestFactory
    Stream<DynamicTest> soap() {
        return each("SOAP", this::statusOfSoap);
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        return each("Pages", this::statusOfPage);
    }

    /** Carries an operation out and tells its HTTP status. */
    private interface Attempt {
        int status(String role, String operation) throws Exception;
    }

    private Stream<DynamicTest> each(String section, Attempt attempt) {
        return table.operations(section).stream().flatMap(operation -> table.roles().stream()
                .map(role -> DynamicTest.dynamicTest(
                        role + (table.may(role, operation) ? " may " : " may not ") + operation.name(),
                        () -> check(role, operation, attempt))));
    }

    private void check(String role, Operation operation, Attempt attempt) throws Exception {
        int status = attempt.status(role, operation.name());
        if (!table.may(role, operation)) {
            assertThat(status).as(role + " " + operation.name()).isEqualTo(403);
        } else if (isOnAJobOfOthers(role, operation)) {
            assertThat(status).as(role + " " + operation.name()).isEqualTo(404);
        } else {
            assertWorks(role, operation, status);
        }
    }

    private static void assertWorks(String role, Operation operation, int status) {
        if (Set.of("GET /", "GET /organisations/types").contains(operation.name())) {
            // they lead on: those who have nothing to see there, and to where a page is now
            assertThat(status).as(role + " " + operation.name()).isIn(200, 303);
        } else if (operation.name().startsWith("GET ")) {
            assertThat(status).as(role + " " + operation.name()).isEqualTo(200);
        } else {
            assertThat(status)
                    .as(role + " " + operation.name())
                    .isNotIn(401, 403, 404, 405)
                    .isLessThan(500);
        }
    }

    @Test
    void whatNoRoleMayAloneWorksForAUserOfAll() throws Exception {
        for (Operation operation : table.operations("Pages")) {
            if (table.roles().stream().noneMatch(role -> table.may(role, operation))) {
                assertWorks(ALL, operation, statusOfPage(ALL, operation.name()));
            }
        }
    }

    /** Those who cannot start jobs, which are imports, have none of their own, and do not see those of others. */
    private boolean isOnAJobOfOthers(String role, Operation operation) {
        return operation.name().contains("/jobs/{id}")
                && table.permissions(role).stream().noneMatch(Set.of("curate", "administer")::contains);
    }

    private int statusOfRest(String role, String operation) throws Exception {
        String[] parts = operation.split(" ");
        RestClient client = world.client(role);
        if (operation.equals("POST /imports")) {
            return RoleRecords.upload(client).status();
        }
        if (operation.equals("POST /bulk-changes")) {
            return client.post("/bulk-changes", world.bulkChange("dansk")).status();
        }
        String path = world.address(role, parts[1], parts[1].split("/")[1]);
        return switch (parts[0]) {
            case "GET" -> client.get(path).status();
            case "POST" ->
                client.with("If-Match", "\"999999\"").post(path, "{}").status();
            case "PUT" ->
                client.with("If-Match", "\"999999\"").put(path, body(path)).status();
            case "PATCH" -> client.with("If-Match", "*").patch(path, "{}").status();
            // of another version, so that the record stays
            case "DELETE" -> client.with("If-Match", "\"999999\"").delete(path).status();
            default -> throw new AssertionError(operation);
        };
    }

    private static String body(String path) {
        return path.endsWith("/mapping") ? "{\"targets\":[\"name\"]}" : "{}";
    }

    private int statusOfSoap(String role, String operation) throws Exception {
        return SoapMessages.status(product, world.staff(role), operation, world.records(role));
    }

    private int statusOfPage(String role, String operation) throws Exception {
        String[] parts = operation.split(" ");
        if (parts[1].equals("/logout")) {
            return world.staff(role).visitor(product).submit("/logout").statusCode();
        }
        String kind = parts[1].replaceFirst("^(/admin|/network)?/", "").split("/")[0];
        String path = world.address(role, parts[1], kind);
        PageVisitor visitor = world.visitor(role);
        HttpResponse<String> answer =
                parts[0].equals("GET") ? visitor.get(path) : visitor.submit(path, world.fields(parts[1]));
        return answer.statusCode();
    }

    // and nothing is missing from it

    @Test
    void eachRestOperationIsInTheTable() throws Exception {
        Set<String> served = new TreeSet<>();
        String document = new PageVisitor(product).get("/api/v1/openapi.json").body();
        new JsonMapper().readTree(document).get("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> served.add(method.toUpperCase() + " " + path.getKey())));
        assertThat(named("REST")).isEqualTo(served);
    }

    @Test
    void eachSoapOperationIsInTheTable() throws Exception {
        assertThat(named("SOAP")).isEqualTo(new TreeSet<>(SoapMessages.operations(product)));
    }

    @Test
    void eachPageAndFormThatOneCanReachIsInTheTable() throws Exception {
        Set<String> reached = new PageCrawler(world.visitor(ALL)).crawl();
        assertThat(reached).hasSizeGreaterThan(20);
        assertThat(named("Pages")).containsAll(reached);
    }

    private Set<String> named(String section) {
        Set<String> names = new TreeSet<>();
        List<Operation> operations = table.operations(section);
        operations.forEach(operation -> names.add(operation.name()));
        assertThat(names).hasSameSizeAs(operations);
        return names;
    }
}
