package dk.bygpartnerskaber.itests.browser;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** All pages, and the way to each for somebody who may do everything. Later ones go on where earlier ones ended. */
final class PageTour {
    private static final String ROCKBIB = "/partnerships?q=Rockbib";
    private static final String MUSEUM = "/organisations?q=Danmarks+Rockmuseum";
    private static final String LIBRARY = "/organisations?q=Roskilde+Bibliotekerne";

    private PageTour() {}

    /** All pages for those who are logged in, and the way to each. */
    static Map<String, Consumer<Visitor>> pages() {
        Map<String, Consumer<Visitor>> pages = new LinkedHashMap<>();
        // the same user comes several times
        String selection = "Seneste " + UUID.randomUUID();
        pages.put("start", v -> v.open("/"));
        pages.put("organisations", v -> v.open("/organisations"));
        pages.put("organisations, none found", v -> v.open("/organisations?q=findes+ikke"));
        pages.put("organisation", v -> first(v, MUSEUM));
        pages.put("organisation, new", v -> v.open("/organisations/new"));
        pages.put("organisation, refused", v -> {
            v.open("/organisations/new");
            v.page().locator("details.more > summary").click();
            v.field("email").fill("ikke en adresse");
            v.field("cvr").fill("12");
            v.page().locator("button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("organisation, edit", v -> below(v, MUSEUM, "/edit"));
        pages.put("organisation, delete", v -> below(v, MUSEUM, "/delete"));
        pages.put("organisation, library that cannot be deleted", v -> below(v, LIBRARY, "/delete"));
        pages.put("organisation, change log", v -> below(v, MUSEUM, "/changes"));
        pages.put("organisation, earlier value", PageTour::earlierValue);
        pages.put("year", v -> v.open("/year"));
        pages.put("organisations with other columns, saved", v -> {
            v.open("/organisations?column=keywords&column=email&sort=-changed");
            saveSelection(v, selection);
            v.page().locator(".selections summary").click();
        });
        pages.put("organisation, maybe there already", PageTour::suspects);
        pages.put("duplicates", PageTour::duplicates);
        pages.put("duplicates, told apart", v -> {
            duplicates(v);
            v.page().locator(".rows form button").first().click();
            v.page().locator("main > .notice").waitFor();
            v.open("/duplicates?dismissed=true");
            v.page().locator(".rows form").first().waitFor();
        });
        pages.put("duplicates, none", v -> v.open("/duplicates?type=person"));
        pages.put("merge, neither chosen", v -> v.open("/merge"));
        pages.put("merge, the other one to be chosen", PageTour::mergeWhich);
        pages.put("merge, field by field", PageTour::mergeFields);
        pages.put("merge, receipt", PageTour::mergeReceipt);
        pages.put("merge, undone", v -> {
            mergeReceipt(v);
            v.page().locator("form[action$=undo] button").click();
            v.page().locator("main > .notice").waitFor();
        });
        pages.put("selection of a name that there is", v -> {
            v.open("/organisations?sort=-changed");
            saveSelection(v, selection);
            v.page().locator("#errors").waitFor();
        });
        pages.put("many at once, none chosen", v -> v.open("/bulk-changes?list=partnerships"));
        pages.put("many at once, refused", v -> {
            v.open("/bulk-changes?list=organisations&all=true");
            v.page().locator("main form button.primary").click();
            v.page().locator("#errors").waitFor();
            v.page().locator("input[value=add-keywords]").check();
        });
        pages.put("many at once, preview", v -> {
            v.open("/bulk-changes?list=organisations&all=true");
            v.page().locator("input[value=delete]").check();
            v.page().locator("main form button.primary").click();
            v.page().locator("form[action$=confirm]").waitFor();
        });
        pages.put("many at once, receipt", v -> {
            v.open("/bulk-changes?list=partnerships&all=true&q=Rockbib");
            v.page().locator("input[value=add-ownPurposes]").check();
            v.page().locator("[name=value-add-ownPurposes]").fill("Ny lyd " + UUID.randomUUID());
            v.page().locator("main form button.primary").click();
            v.page().locator("form[action$=confirm] button").click();
            v.page().locator("main > .notice").waitFor();
        });
        pages.put("lists of values", v -> v.open("/admin/lists"));
        pages.put("value of a list", v -> {
            v.open("/admin/lists");
            v.page().locator(".rows .what a").first().click();
            v.page().locator("button[value=rename]").waitFor();
        });
        pages.put("lists of values, refused", v -> {
            v.open("/admin/lists?list=keywords");
            v.page().locator("button[value=add]").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("organisation, with people", v -> v.open(LibraryStaff.add(v).library()));
        pages.put("people", v -> {
            LibraryStaff.add(v);
            v.open("/people");
        });
        pages.put("person", v -> {
            v.open(LibraryStaff.add(v).person());
            v.page().locator("main li summary").first().click();
        });
        pages.put("person, new", v -> v.open("/people/new"));
        pages.put("person, unknown organisation", v -> {
            v.open("/people/new");
            v.page().locator("[name='roles/0/place']").fill("Et sted, vi ikke kender");
            v.page().locator("button.primary").click();
            v.page().locator("button[value=create-organisation]").waitFor();
        });
        pages.put("person, edit", v -> v.open(LibraryStaff.add(v).person() + "/edit"));
        pages.put("person, role that cannot end", v -> {
            v.open(LibraryStaff.add(v).person());
            v.page().locator("main li summary").first().click();
            v.page().locator("[name=lastDay]").fill("snart");
            v.page().locator("form[action$=end-role] button").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("person, delete", v -> v.open(LibraryStaff.add(v).person() + "/delete"));
        pages.put("person, change log", v -> v.open(LibraryStaff.add(v).person() + "/changes"));
        pages.put("teams", v -> {
            LibraryStaff.add(v);
            v.open("/teams");
        });
        pages.put("team", v -> v.open(LibraryStaff.add(v).team()));
        pages.put("team, new", v -> v.open("/teams/new"));
        pages.put("team, edit", v -> v.open(LibraryStaff.add(v).team() + "/edit"));
        pages.put("team, delete", v -> v.open(LibraryStaff.add(v).team() + "/delete"));
        pages.put("partnerships", v -> v.open("/partnerships"));
        pages.put("partnership", v -> first(v, ROCKBIB));
        pages.put("partnership, new", v -> v.open("/partnerships/new"));
        pages.put("partnership, refused", v -> {
            v.open("/partnerships/new");
            v.field("start").fill("til foråret");
            v.page().locator("button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("partnership, unknown partner", v -> {
            v.open("/partnerships/new");
            v.field("partnerName").fill("Nogen, vi ikke kender");
            v.page().locator("button[value=add-partner]").click();
            v.page().locator("button[value=create-partner]").waitFor();
        });
        pages.put("partnership, edit", v -> below(v, ROCKBIB, "/edit"));
        pages.put("partnership, all its fields", v -> below(v, ROCKBIB, "/edit?more=true"));
        pages.put("partnership, gives and gets", v -> below(v, ROCKBIB, "/exchanges"));
        pages.put("partnership, checklist", v -> {
            below(v, ROCKBIB, "/checklist");
            v.page().locator(".note > summary").first().click();
        });
        pages.put("partnership, self-test", v -> below(v, ROCKBIB, "/self-test"));
        pages.put("activity, added", PageTour::activity);
        pages.put(
                "activity", v -> v.page().locator("#activities .what a").first().click());
        pages.put("activity, edit", v -> v.page().locator(".head .btn.primary").click());
        pages.put("activity, refused", v -> {
            v.field("participants").fill("mange");
            v.page().locator("button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("activities", v -> v.open("/activities"));
        pages.put("activities, none found", v -> v.open("/activities?q=findes+ikke"));
        pages.put("partnership, changed by somebody else", PageTour::stale);
        pages.put("partnership, delete", v -> below(v, ROCKBIB, "/delete"));
        pages.putAll(ImportTour.pages());
        pages.putAll(NetworkTour.pages());
        pages.put("jobs", v -> v.open("/admin/jobs"));
        pages.put("jobs, none found", v -> v.open("/admin/jobs?state=failed"));
        pages.put("account", v -> v.open("/account"));
        pages.put("account, refused", v -> {
            v.open("/account");
            v.field("current").fill("forkert");
            v.field("password").fill("en lang adgangskode");
            v.field("repeat").fill("en anden adgangskode");
            v.page().locator("button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("demo data", v -> v.open("/admin/demo"));
        pages.put("menus open", v -> {
            v.open("/");
            v.page().locator("summary:visible").first().click();
        });
        pages.put("not found", v -> v.open("/findes-ikke"));
        pages.put("record not found", v -> v.open("/partnerships/findes-ikke"));
        pages.put("form too old", v -> {
            v.open("/organisations/new");
            v.page().evaluate("document.querySelector('main form [name=csrf]').value = 'gammel'");
            v.page().locator("button.primary").click();
            v.page().locator("main a.btn").waitFor();
        });
        return pages;
    }

    private static void saveSelection(Visitor visitor, String name) {
        visitor.page()
                .locator("summary:has-text('Gem udvalget'), summary:has-text('Save the selection')")
                .click();
        visitor.page().locator("#selection-name").fill(name);
        visitor.page().locator(".tools button[value=save]").click();
    }

    /** One that is over and so asks what it gave. */
    private static void activity(Visitor visitor) {
        first(visitor, ROCKBIB);
        visitor.page().locator("#activities #title").fill("Koncert i læsesalen");
        visitor.page().locator("#activities #start").fill("2024-05-02");
        visitor.page().locator("#activities .filters button").click();
        visitor.page().locator("main > .notice").waitFor();
        visitor.page().locator("#activities details.more > summary").click();
    }

    /** Two organisations of one name, the second one at hand; their common name. */
    private static String twins(Visitor visitor) {
        String name = suspects(visitor);
        visitor.page().locator("form.card .acts button.primary").click();
        visitor.page().locator("main > .notice").waitFor();
        return name;
    }

    /** The form of an organisation that is there already; its name. */
    private static String suspects(Visitor visitor) {
        String name = "Tvillingmuseet " + UUID.randomUUID();
        twin(visitor, name, "en@tvilling.example");
        visitor.page().locator("main > .notice").waitFor();
        twin(visitor, name, "to@tvilling.example");
        visitor.page().locator("#suspects").waitFor();
        return name;
    }

    private static void twin(Visitor visitor, String name, String email) {
        visitor.open("/organisations/new");
        visitor.field("name").fill(name);
        visitor.page().locator("details.more > summary").click();
        visitor.field("email").fill(email);
        visitor.field("notes").fill("Skriv til " + email);
        visitor.page().locator("button.primary").click();
    }

    /** The pairs, once there is one. */
    private static void duplicates(Visitor visitor) {
        String name = twins(visitor);
        Page page = visitor.page();
        visitor.open("/duplicates");
        page.waitForCondition(
                () -> {
                    page.reload();
                    return page.locator(".rows").getByText(name).count() > 0;
                },
                new Page.WaitForConditionOptions().setTimeout(60_000));
    }

    private static void mergeWhich(Visitor visitor) {
        String name = twins(visitor);
        visitor.page().locator(".head a[href*='/merge?']").click();
        visitor.field("name").fill(name);
        visitor.page().locator("main form button").click();
        visitor.page().locator(".rows a").waitFor();
    }

    private static void mergeFields(Visitor visitor) {
        mergeWhich(visitor);
        visitor.page().locator(".rows a").click();
        visitor.page().locator("form[method=post] fieldset").first().waitFor();
    }

    private static void mergeReceipt(Visitor visitor) {
        mergeFields(visitor);
        visitor.page().locator("form.card button.primary").click();
        visitor.page().locator("form[action$=undo]").waitFor();
    }

    private static void first(Visitor visitor, String search) {
        visitor.open(search);
        visitor.page().locator("tbody a").first().click();
        visitor.page().locator(".head .acts").waitFor();
    }

    private static void below(Visitor visitor, String search, String page) {
        first(visitor, search);
        visitor.open(visitor.page().url() + page);
    }

    private static void stale(Visitor visitor) {
        below(visitor, ROCKBIB, "/edit");
        String form = visitor.page().url();
        Page other = visitor.page().context().newPage();
        other.navigate(form);
        other.locator("#description").fill("Rettet af en anden " + UUID.randomUUID());
        other.locator("button.primary").click();
        other.locator("main > .notice").waitFor();
        other.close();
        visitor.field("description").fill("Rettet af mig");
        visitor.page().locator("button.primary").click();
        visitor.page().locator("#errors").waitFor();
    }

    private static void earlierValue(Visitor visitor) {
        below(visitor, MUSEUM, "/edit");
        visitor.field("email").fill("post-" + UUID.randomUUID() + "@rockmuseum.example");
        visitor.page().locator("button.primary").click();
        visitor.page().locator("main > .notice").waitFor();
        visitor.page().locator(".tabs a").last().click();
        visitor.page().locator(".changes .btn").first().click();
        visitor.page().locator("form.acts").waitFor();
    }
}
