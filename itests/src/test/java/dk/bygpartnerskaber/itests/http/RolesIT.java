package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import dk.bygpartnerskaber.itests.http.RoleTable.Operation;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each role on each operation: what {@code docs/roles.md} allows works, all else is refused, and nothing is missing there. */
@ExtendWith(AssemblyExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {
    private final Map<String, Staff> staff = new LinkedHashMap<>();
    private final Map<String, PageVisitor> visitors = new LinkedHashMap<>();
    private final Map<String, String> records = new LinkedHashMap<>();
    private Product product;
    private RestClient admin;
    private RoleTable table;

    @BeforeAll
    void oneUserOfEachRoleAndOneRecordOfEachKind(Product running) throws Exception {
        product = running;
        admin = RestClient.of(running);
        table = RoleTable.read();
        for (String role : table.roles()) {
            staff.put(role, Staff.of(product, admin, role));
            visitors.put(role, staff.get(role).visitor(product));
        }
        String library = create("organisations", "{\"name\":\"Rollernes bibliotek\",\"ownLibrary\":true}");
        create("partnerships", "{\"title\":\"Rollernes partnerskab\",\"library\":\"" + library + "\"}");
        String activity = "{\"partnership\":\"" + records.get("partnerships") + "\",\"title\":\"Rollernes koncert\"}";
        create("activities", activity);
        create("users", "{\"name\":\"rollernes-bruger\",\"roles\":[\"reader\"]}");
        create(
                "api-keys",
                "{\"name\":\"Rollernes nøgle\",\"scopes\":[\"read\"],\"lastDay\":\"" + LocalDate.now() + "\"}");
        records.put("imports", upload(admin).id());
        Answer confirmed = admin.post("/imports/" + upload(admin).id() + "/confirm", "{}");
        records.put("jobs", confirmed.location().getPath().replaceFirst(".*/", ""));
    }

    private String create(String kind, String body) throws Exception {
        Answer created = admin.post("/" + kind, body);
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        records.put(kind, created.id());
        return created.id();
    }

    private static Answer upload(RestClient client) throws Exception {
        byte[] csv = "Navn\nRollernes museum".getBytes(StandardCharsets.UTF_8);
        return client.send("POST", "/imports?kind=organisations&fileName=x.csv", "text/csv", csv);
    }

    // what the table says is what happens

    @Test
    void theRolesHaveThePermissionsOfTheTable() throws Exception {
        for (String role : table.roles()) {
            Answer me = admin.as(staff.get(role).name(), Staff.PASSWORD).get("/me");
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
        if (table.may(role, operation)) {
            assertThat(status)
                    .as(role + " " + operation.name())
                    .isNotIn(401, 403)
                    .isLessThan(500);
        } else {
            assertThat(status).as(role + " " + operation.name()).isEqualTo(403);
        }
    }

    private String address(String path, String prefix) {
        String kind = path.substring(prefix.length()).split("/")[0];
        return path.replace("{id}", records.getOrDefault(kind, "none")).replace("{field}", "name");
    }

    private int statusOfRest(String role, String operation) throws Exception {
        String[] parts = operation.split(" ");
        RestClient client = admin.as(staff.get(role).name(), Staff.PASSWORD);
        if (operation.equals("POST /imports")) {
            return upload(client).status();
        }
        String path = address(parts[1], "/");
        return switch (parts[0]) {
            case "GET" -> client.get(path).status();
            case "POST" -> client.post(path, "{}").status();
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
        return SoapMessages.status(product, staff.get(role), operation, records);
    }

    private int statusOfPage(String role, String operation) throws Exception {
        String[] parts = operation.split(" ");
        if (parts[1].equals("/logout")) {
            return staff.get(role).visitor(product).submit("/logout").statusCode();
        }
        String kind = parts[1].startsWith("/admin/") ? "/admin/" : "/";
        String path = address(parts[1].replace("/import/", "/imports/"), kind).replace("/imports/", "/import/");
        PageVisitor visitor = visitors.get(role);
        HttpResponse<String> answer = parts[0].equals("GET") ? visitor.get(path) : visitor.submit(path);
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
        Staff everything = Staff.of(product, admin, table.roles().toArray(String[]::new));
        Set<String> reached = new PageCrawler(everything.visitor(product)).crawl();
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
