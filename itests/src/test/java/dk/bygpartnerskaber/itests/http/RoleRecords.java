package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user of each role, and records of each kind that they may try themselves on. */
final class RoleRecords {
    private static final Pattern CHANGE = Pattern.compile("/changes/([^/\"]+/\\w+)\"");

    private final Map<String, Staff> staff = new LinkedHashMap<>();
    private final Map<String, PageVisitor> visitors = new LinkedHashMap<>();
    private final Map<String, String> records = new LinkedHashMap<>();
    private final Map<String, String> changes = new LinkedHashMap<>();
    private final Product product;
    private final RestClient admin;

    /** @param all what to call a user of all roles */
    RoleRecords(Product product, RoleTable table, String all) throws Exception {
        this.product = product;
        admin = RestClient.of(product);
        for (String role : table.roles()) {
            add(role, role);
        }
        add(all, table.roles().toArray(String[]::new));
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
        records.put("privacy-tasks", person);
        String activity = "{\"partnership\":\"" + records.get("partnerships") + "\",\"title\":\"Rollernes koncert\"}";
        create("activities", activity);
        change("activities", "{\"title\":\"Rollernes dag\"}");
        String theirs = "\"theirs\":{\"type\":\"person\",\"id\":\"" + person + "\"}";
        create("relations", "{\"ours\":{\"type\":\"organisation\",\"id\":\"" + library + "\"}," + theirs + "}");
        String contact = "{\"theirs\":[{\"type\":\"person\",\"id\":\"" + person + "\"}],\"subject\":\"Rollerne\"}";
        records.put("contacts", create("interactions", contact));
        create("follow-ups", "{\"what\":\"Ring\",\"due\":\"2027-01-01\",\"owner\":\"" + person + "\"}");
        String asked = "{\"from\":{\"type\":\"person\",\"id\":\"" + person + "\"},\"owner\":\"" + person + "\"";
        create("enquiries", asked + ",\"subject\":\"Rollernes sal\"}");
        create(
                "acquaintances",
                "{\"staff\":\"" + person + "\",\"theirs\":{\"type\":\"organisation\",\"id\":\"" + library + "\"}}");
        addMerge();
        hold("archive-holds");
        hold("soap-archive-holds");
        create("users", "{\"name\":\"rollernes-bruger\",\"roles\":[\"reader\"]}");
        create(
                "api-keys",
                "{\"name\":\"Rollernes nøgle\",\"scopes\":[\"read\"],\"lastDay\":\""
                        + LocalDate.now().plusDays(30) + "\"}");
        records.put(
                "value-lists",
                admin.post("/value-lists/keywords/values", "{\"name\":\"rollernes\"}")
                        .id());
        records.put("lists", records.get("value-lists"));
        // for those who cannot have one
        records.put("selections", library);
        records.put("soap-selections", library);
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
        RestClient client = client(role);
        records.put(
                "selections of " + role,
                client.get("/selections").body().at("/items/0/id").textValue());
        String another = "{\"list\":\"/people\",\"name\":\"Rollernes folk\"}";
        records.put(
                "soap-selections of " + role,
                client.post("/selections", another).id());
    }

    /** Imports are shown to those only who have sent the file; one for services, one for pages, as either may delete it. */
    private void addImport(String role) throws Exception {
        for (String kind : new String[] {"imports", "import"}) {
            RestClient client = client(role);
            Answer confirmed = client.post("/imports/" + upload(client).id() + "/confirm", "{\"goodRowsOnly\":true}");
            assertThat(confirmed.status()).isEqualTo(202);
            client.awaitJob(confirmed);
            records.put(kind + " of " + role, confirmed.id());
            records.put(kind, confirmed.id());
            records.put("jobs", confirmed.location().getPath().replaceFirst(".*/", ""));
        }
    }

    /** Changes of many records likewise. */
    private void addBulkChange(String role) throws Exception {
        RestClient client = client(role);
        Answer tried = client.post("/bulk-changes", bulkChange(role));
        assertThat(tried.status()).isEqualTo(201);
        client.awaitJob(client.post("/bulk-changes/" + tried.id() + "/confirm", "{}"));
        records.put("bulk-changes of " + role, tried.id());
        records.put("bulk-changes", tried.id());
    }

    /** Gives the person a language of this name. */
    String bulkChange(String language) {
        return "{\"kind\":\"people\",\"action\":\"set\",\"field\":\"language\",\"value\":\"" + language
                + "\",\"ids\":[\"" + records.get("people") + "\"]}";
    }

    /** Two organisations that have become one. */
    private void addMerge() throws Exception {
        String from =
                admin.post("/organisations", "{\"name\":\"Rollernes galleri\"}").id();
        String into = admin.post("/organisations", "{\"name\":\"Rollernes kunsthal\"}")
                .id();
        Answer merged = admin.post(
                "/merges",
                "{\"type\":\"organisation\",\"from\":\"" + from + "\",\"fromVersion\":1,\"into\":\"" + into
                        + "\",\"intoVersion\":1}");
        assertThat(merged.status()).as(merged.response().body()).isEqualTo(201);
        records.put("merges", merged.id());
        records.put("merge", merged.id());
    }

    /** An organisation that must not be deleted. */
    private void hold(String kind) throws Exception {
        String id =
                admin.post("/organisations", "{\"name\":\"Rollernes arkiv\"}").id();
        Answer held = client("data-protection-officer")
                .put("/archive-holds/organisation/" + id, "{\"reason\":\"Rollernes sag\"}");
        assertThat(held.status()).isEqualTo(200);
        records.put(kind, id);
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

    static Answer upload(RestClient client) throws Exception {
        byte[] csv = "Navn;Sektor\nRollernes museum;\nRollernes kor;grøn".getBytes(StandardCharsets.UTF_8);
        return client.send("POST", "/imports?kind=organisations&fileName=x.csv", "text/csv", csv);
    }

    Staff staff(String role) {
        return staff.get(role);
    }

    PageVisitor visitor(String role) {
        return visitors.get(role);
    }

    RestClient client(String role) {
        return admin.as(staff.get(role).name(), Staff.PASSWORD);
    }

    /** Ids of records by the kind that their addresses name; a role's own where it has one. */
    Map<String, String> records(String role) {
        Map<String, String> own = new LinkedHashMap<>(records);
        records.forEach((kind, id) -> {
            if (kind.endsWith(" of " + role)) {
                own.put(kind.substring(0, kind.indexOf(" of ")), id);
            }
        });
        return own;
    }

    /** The address of a record that there is. */
    String address(String role, String path, String kind) {
        String own = records.get(kind + " of " + role);
        if (path.equals("/personal-data")) {
            return path + "?text=Rollernes";
        }
        if (path.equals("/acquaintances/knowing")) {
            return path + "?person=" + records.get("people");
        }
        return path.replace("/changes/{id}/{field}", "/changes/" + changes.get(kind))
                .replace("{id}", own == null ? records.getOrDefault(kind, "none") : own)
                .replace("{a}", records.get("archive-holds"))
                .replace("{b}", records.get("organisations"))
                .replace("{list}", "keywords")
                .replace("{type}", "organisation")
                .replace("{kind}", "former-people")
                .replace("{year}", "2026");
    }

    /** What tells a page which of its forms was sent. */
    String[] fields(String path) {
        return switch (path) {
            case "/account" -> new String[] {"action", "password"};
            case "/admin/users/{id}" -> new String[] {"action", "save"};
            case "/selections" ->
                new String[] {"action", "save", "list", "/organisations", "name", "Museer", "present", "Museer"};
            case "/admin/lists/{id}" -> new String[] {"action", "rename"};
            case "/activities/new" -> new String[] {"partnership", records.get("partnerships")};
            case "/duplicates" -> new String[] {"a", records.get("archive-holds"), "b", records.get("organisations")};
            case "/network/follow" -> new String[] {"record", "person:" + records.get("people"), "action", "unfollow"};
            case "/network/hand-over" -> new String[] {"person", records.get("people")};
            case "/people/{id}/end-role" -> new String[] {"place", "0"};
            case "/admin/api-keys" -> new String[] {"id", records.get("api-keys")};
            default -> new String[0];
        };
    }
}
