package dk.bygpartnerskaber.itests.browser;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The pages of the network, and the way to each. Later ones go on where earlier ones ended. */
final class NetworkTour {
    private static final String MUSEUM = "/organisations?q=Danmarks+Rockmuseum";

    private static final byte[] MAIL = ("From: Lis Ny <lis@koret.example>\r\nSubject: Julekoncert\r\n"
                    + "Date: Mon, 4 May 2026 10:15:00 +0200\r\n\r\nHej\r\n\r\n- kor\r\n- kaffe\r\n")
            .getBytes(StandardCharsets.UTF_8);

    private NetworkTour() {}

    static Map<String, Consumer<Visitor>> pages() {
        Map<String, Consumer<Visitor>> pages = new LinkedHashMap<>();
        pages.put("network", v -> v.open("/network"));
        pages.put("network, none found", v -> v.open("/network?stage=separation&level=network"));
        pages.put("network, that rests on one person", v -> v.open("/network?onOne=true"));
        pages.put("contact, from a mail", v -> {
            v.open("/network/contacts/new");
            v.field("mail").setInputFiles(new FilePayload("mail.eml", "message/rfc822", MAIL));
            v.page().locator("button[formaction]").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("contact, with somebody unknown", v -> {
            v.open("/network/contacts/new");
            v.field("theirs").fill("Et band " + UUID.randomUUID());
            v.field("subject").fill("Julekoncert");
            v.page().locator("main form button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("contacts of a record", v -> {
            v.page().locator("input[name=theirsCreate][value=organisation]").check();
            v.page().locator("main form button.primary").click();
            v.page().locator("main > .notice").waitFor();
        });
        pages.put("contact, edit", v -> v.page()
                .locator(".rows a[href*='network/contacts/']")
                .first()
                .click());
        pages.put("contact, with more people", v -> {
            v.page().locator("#moreName").fill("Rockmuseet ukendt " + UUID.randomUUID());
            v.page().locator("button[name=action][value=add]").click();
            v.page().locator("input[name=moreNameCreate]").first().waitFor();
        });
        pages.put("follow-ups", v -> v.open("/network/follow-ups?whose=all"));
        pages.put("follow-up, without a day", v -> {
            v.open("/network/follow-ups/new");
            v.field("what").fill("Ring til Bo");
            v.page().locator("main form button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("follow-up", v -> {
            v.field("due").fill("1.12.2030");
            v.page().locator("#owner").selectOption(new SelectOption().setIndex(1));
            v.page().locator("main form button.primary").click();
            v.page().locator("main > .notice").waitFor();
            v.open("/network/follow-ups?whose=all");
            v.page().locator(".rows .what a").first().click();
            v.page().locator("#note").waitFor();
        });
        pages.put("what Ctrl+K offers", v -> {
            v.page().keyboard().press("Control+k");
            v.page().locator("dialog[open]").waitFor();
        });
        pages.put("contacts", v -> v.open("/network/contacts"));
        pages.put("contacts, none found", v -> v.open("/network/contacts?q=findes+ikke"));
        pages.put("enquiries", v -> v.open("/network/enquiries"));
        pages.put("enquiries, none found", v -> v.open("/network/enquiries?state=later"));
        pages.put("enquiry, with somebody unknown", v -> {
            v.open("/network/enquiries/new");
            v.field("theirs").fill("En forening " + UUID.randomUUID());
            v.field("subject").fill("Fællesspisning");
            v.page().locator("#owner").selectOption(new SelectOption().setIndex(1));
            v.page().locator("main form button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("enquiry", v -> {
            v.page().locator("input[name=theirsCreate][value=organisation]").check();
            v.page().locator("main form button.primary").click();
            v.page().locator("main > .notice").waitFor();
        });
        pages.put("enquiry, edit", v -> {
            v.page().locator(".head a[href$=edit]").click();
            v.page().locator("#wish").waitFor();
        });
        pages.put("enquiry, no without a reason", v -> {
            v.page().goBack();
            v.page().locator("main a[href$='state=no']").click();
            v.page().locator("main form button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("enquiry, with a reply", v -> {
            v.field("reason").fill("Der er ikke et køkken");
            v.page().locator("main form button.primary").click();
            v.page().locator("#letter").waitFor();
        });
        pages.put("enquiry, taken up again", v -> {
            v.page().locator("main a[href$='state=open']").click();
            v.page().locator("main form button.primary").waitFor();
        });
        pages.put("relation, with somebody unknown", v -> {
            v.open("/network/relations/new");
            v.field("theirs").fill("Et kor " + UUID.randomUUID());
            v.page().locator("main form button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("relation", v -> {
            v.page().locator("input[name=theirsCreate][value=organisation]").check();
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
        pages.put("organisation, who knows them", v -> {
            v.page().locator("#tab-colleagues").click();
            v.page().locator("main a[href*='acquaintances/new']").first().waitFor();
        });
        pages.put("acquaintance, of nobody", v -> {
            v.page().locator("main a[href*='acquaintances/new']").first().click();
            v.page().locator("#staff").selectOption("");
            v.page().locator("main form button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("hand-over", v -> v.open("/network/hand-over"));
        pages.put("hand-over, let go without a reason", v -> {
            String person = LibraryStaff.add(v).person().replaceFirst(".*/", "");
            v.open("/network/relations/new");
            v.field("theirs").fill("Et teater " + UUID.randomUUID());
            v.page().locator("#owner").selectOption(person);
            v.page().locator("main form button.primary").click();
            v.page().locator("input[name=theirsCreate][value=organisation]").check();
            v.page().locator("main form button.primary").click();
            v.page().locator(".ladder").waitFor();
            v.open("/network/hand-over?person=" + person);
            v.page().locator("[name='to/0']").selectOption("let-go");
            v.page().locator("main form button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("hand-over, of one who carries nothing any more", v -> {
            v.page().locator("[name='note/0']").fill("De har lukket");
            v.page().locator("main form button.primary").click();
            v.page().locator("main > .notice").waitFor();
        });
        return pages;
    }
}
