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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern CHANGE = Pattern.compile("/changes/([^/\"]+/\\w+)\"");

    private final Map<String, Staff> staff = new LinkedHashMap<>();
    private final Map<String, PageVisitor> visitors = new LinkedHashMap<>();
    private final Map<String, String> records = new LinkedHashMap<>();
    private final Map<String, String> changes = new LinkedHashMap<>();
    private Product product;
    private RestClient admin;
    private RoleTable table;

    @BeforeAll
    void oneUserOfEachRoleAndOneRecordOfEachKind(Product running) throws Exception {
        product = running;
        admin = RestClient.of(running);
        table = RoleTable.read();
        for (String role : table.roles()) {
            add(role, role);
        }
        add(ALL, table.roles().toArray(String[]::new));
        String library = create("organisations", "{\"name\":\"Rollernes bibliotek\",\"ownLibrary\":true}");
        change("organisations", "{\"name\":\"Rollernes hovedbibliotek\"}");
        create("partnerships", "{\"title\":\"Rollernes partnerskab\",\"library\":\"" + library + "\"}");
        change("partnerships", "{\"title\":\"Rollernes samarbejde\"}");
        String person =
                create("people", "{\"name\":\"Rollernes person\",\"roles\":[{\"organisation\":\"" + library + "\"}]}");
        change("people", "{\"name\":\"Rollernes kontakt\"}");
        create("teams", "{\"name\":\"Rollernes team\",\"library\":\"" + library + "\"}");
        change("teams", "{\"name\":\"Rollernes afdeling\"}");
        records.put("personal-data", person);
        records.put("privacy", person);
        String activity = "{\"partnership\":\"" + records.get("partnerships") + "\",\"title\":\"Rollernes koncert\"}";
        create("activities", activity);
        change("activities", "{\"title\":\"Rollernes dag\"}");
        create("users", "{\"name\":\"rollernes-bruger\",\"roles\":[\"reader\"]}");
        create(
                "api-keys",
                "{\"name\":\"Rollernes nøgle\",\"scopes\":[\"read\"],\"lastDay\":\"" + LocalDate.now() + "\"}");
        records.put(
                "value-lists",
                admin.post("/value-lists/keywords/values", "{\"name\":\"rollernes\"}")
                        .id());
        records.put("lists", records.get("value-lists"));
        // for those who cannot have one
        records.put("selections", library);
        for (String role : table.roles()) {
            if (table.permissions(role).contains("curate")) {
                addImport(role);
            }
            if (table.permissions(role).contains("edit")) {
                addBulkChange(role);
            }
            if (table.permissions(role).contains("read")) {
                addSelection(role);
            }
        }
    }

    private void add(String name, String... roles) throws Exception {
        staff.put(name, Staff.of(product, admin, roles));
        visitors.put(name, staff.get(name).visitor(product));
    }

    /** Selections belong to those who have kept them. */
    private void addSelection(String role) throws Exception {
        visitors.get(role).submit("/selections", fields("/selections"));
        RestClient client = admin.as(staff.get(role).name(), Staff.PASSWORD);
        records.put(
                "selections of " + role,
                client.get("/selections").body().at("/items/0/id").textValue());
    }

    /** Imports are shown to those only who have sent the file. */
    private void addImport(String role) throws Exception {
        RestClient client = admin.as(staff.get(role).name(), Staff.PASSWORD);
        Answer confirmed = client.post("/imports/" + upload(client).id() + "/confirm", "{}");
        assertThat(confirmed.status()).isEqualTo(202);
        client.awaitJob(confirmed);
        records.put("imports of " + role, confirmed.id());
        records.put("imports", confirmed.id());
        records.put("jobs", confirmed.location().getPath().replaceFirst(".*/", ""));
    }

    /** Changes of many records likewise. */
    private void addBulkChange(String role) throws Exception {
        RestClient client = admin.as(staff.get(role).name(), Staff.PASSWORD);
        Answer tried = client.post("/bulk-changes", bulkChange(role));
        assertThat(tried.status()).isEqualTo(201);
        client.awaitJob(client.post("/bulk-changes/" + tried.id() + "/confirm", "{}"));
        records.put("bulk-changes of " + role, tried.id());
        records.put("bulk-changes", tried.id());
    }

    /** Gives the person a language of this name. */
    private String bulkChange(String language) {
        return "{\"kind\":\"people\",\"action\":\"set\",\"field\":\"language\",\"value\":\"" + language
                + "\",\"ids\":[\"" + records.get("people") + "\"]}";
    }

    private String create(String kind, String body) throws Exception {
        Answer created = admin.post("/" + kind, body);
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        records.put(kind, created.id());
        return created.id();
    }

    /** Changes a record, so that its change log has something that can be put back. */
    private void change(String kind, String body) throws Exception {
        String path = "/" + kind + "/" + records.get(kind);
        assertThat(admin.with("If-Match", "*").patch(path, body).status()).isEqualTo(200);
        PageVisitor visitor = new PageVisitor(product);
        visitor.logIn();
        Matcher link = CHANGE.matcher(visitor.get(path + "/changes").body());
        assertThat(link.find()).isTrue();
        changes.put(kind, link.group(1));
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

    /** The address of a record that there is. */
    private String address(String role, String path, String kind) {
        String own = records.get(kind + " of " + role);
        return path.replace("/changes/{id}/{field}", "/changes/" + changes.get(kind))
                .replace("{id}", own == null ? records.getOrDefault(kind, "none") : own)
                .replace("{list}", "keywords");
    }

    private int statusOfRest(String role, String operation) throws Exception {
        String[] parts = operation.split(" ");
        RestClient client = admin.as(staff.get(role).name(), Staff.PASSWORD);
        if (operation.equals("POST /imports")) {
            return upload(client).status();
        }
        if (operation.equals("POST /bulk-changes")) {
            return client.post("/bulk-changes", bulkChange("dansk")).status();
        }
        String path = address(role, parts[1], parts[1].split("/")[1]);
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
        return SoapMessages.status(product, staff.get(role), operation, records);
    }

    private int statusOfPage(String role, String operation) throws Exception {
        String[] parts = operation.split(" ");
        if (parts[1].equals("/logout")) {
            return staff.get(role).visitor(product).submit("/logout").statusCode();
        }
        String kind = parts[1].replaceFirst("^(/admin)?/", "").split("/")[0];
        String path = address(role, parts[1], kind.equals("import") ? "imports" : kind);
        PageVisitor visitor = visitors.get(role);
        HttpResponse<String> answer =
                parts[0].equals("GET") ? visitor.get(path) : visitor.submit(path, fields(parts[1]));
        return answer.statusCode();
    }

    /** What tells a page which of its forms was sent. */
    private String[] fields(String path) {
        return switch (path) {
            case "/account" -> new String[] {"action", "password"};
            case "/admin/users/{id}" -> new String[] {"action", "save"};
            case "/selections" -> new String[] {"action", "save", "list", "/organisations", "name", "Museer"};
            case "/admin/lists/{id}" -> new String[] {"action", "rename"};
            case "/activities/new" -> new String[] {"partnership", records.get("partnerships")};
            case "/people/{id}/end-role" -> new String[] {"place", "0"};
            case "/admin/api-keys" -> new String[] {"id", records.get("api-keys")};
            default -> new String[0];
        };
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
        Set<String> reached = new PageCrawler(visitors.get(ALL)).crawl();
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
