package dk.bygpartnerskaber.itests.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The pages of the network, and the way to each. Later ones go on where earlier ones ended. */
final class NetworkTour {
    private static final String MUSEUM = "/organisations?q=Danmarks+Rockmuseum";

    private NetworkTour() {}

    static Map<String, Consumer<Visitor>> pages() {
        Map<String, Consumer<Visitor>> pages = new LinkedHashMap<>();
        pages.put("network", v -> v.open("/network"));
        pages.put("network, none found", v -> v.open("/network?stage=separation&level=network"));
        pages.put("contact, with somebody unknown", v -> {
            v.open("/network/contacts/new");
            v.field("theirs").fill("Et band " + UUID.randomUUID());
            v.field("subject").fill("Julekoncert");
            v.page().locator("main form button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("contacts of a record", v -> {
            v.page().locator("input[name=create][value=organisation]").check();
            v.page().locator("main form button.primary").click();
            v.page().locator("main > .notice").waitFor();
        });
        pages.put("contact, edit", v -> v.page()
                .locator(".rows a[href*='network/contacts/']")
                .first()
                .click());
        pages.put("contacts", v -> v.open("/network/contacts"));
        pages.put("contacts, none found", v -> v.open("/network/contacts?q=findes+ikke"));
        pages.put("relation, with somebody unknown", v -> {
            v.open("/network/relations/new");
            v.field("theirs").fill("Et kor " + UUID.randomUUID());
            v.page().locator("main form button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("relation", v -> {
            v.page().locator("input[name=create][value=organisation]").check();
            v.page().locator("main form button.primary").click();
            v.page().locator(".ladder").waitFor();
        });
        pages.put(
                "relation, put off",
                v -> v.page().locator("main details summary").click());
        pages.put("relation, edit", v -> {
            v.page().locator(".head a[href$=edit]").click();
            v.page().locator("#wanted").waitFor();
        });
        pages.put("relation, step that is asked about", v -> {
            v.page().goBack();
            v.page().locator(".head a[href$=move]").click();
            v.page().locator("#standing").selectOption("marriage");
            v.field("goal").fill("En koncert hver måned");
            v.field("reason").fill("De har sunget sammen før");
            v.page().locator("main form button.primary").click();
            v.page().locator("input[name=confirm]").waitFor();
        });
        pages.put("relation, that has gone far", v -> {
            v.page().locator("input[name=confirm]").check();
            v.page().locator("main form button.primary").click();
            v.page().locator("main > .notice").waitFor();
        });
        pages.put("relation, delete", v -> {
            v.page().locator(".head a[href$=delete]").click();
            v.page().locator("main form button.danger").waitFor();
        });
        pages.put("organisation, relations", v -> {
            v.open(MUSEUM);
            v.page().locator("td a").first().click();
            v.page().locator("#tab-relations").click();
            v.page().locator("main a[href*='relations/new']").waitFor();
        });
        return pages;
    }
}
