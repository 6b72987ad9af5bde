package dk.bygpartnerskaber.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.bygpartnerskaber.itests.container.Product;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser. Finds things as people do: by what they are and what they say. */
final class Visitor {
    private final Page page;
    private final String password;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Page page, String password) {
        this.page = page;
        this.password = password;
        page.onConsoleMessage(message -> {
            // a page that comes with a status of 400 or more is reported like that too
            boolean itself = message.location().startsWith(page.url());
            if (message.type().equals("error") && !itself) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /** What the browser's console has complained of so far. */
    List<String> complaints() {
        return complaints;
    }

    Response open(String path) {
        return page.navigate(path);
    }

    Visitor logIn() {
        open("/login");
        page.locator("#user").fill(Product.USER);
        page.locator("#password").fill(password);
        page.locator("main button").click();
        assertThat(page.locator(".user")).isVisible();
        return this;
    }

    Visitor logOut() {
        page.locator(".user summary").click();
        button("Log ud").click();
        return this;
    }

    Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(text).setLevel(1).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A link in the content. */
    Locator link(String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A link in the main menu. */
    Locator menu(String name) {
        return page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The field of a form by its id. */
    Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** What the page says has just happened. */
    Locator notice() {
        return page.locator("main > .notice");
    }

    /** Sends a file and waits until it has been tried out. */
    void tryOut(String fileName, byte[] content) {
        open("/admin/import");
        field("file").setInputFiles(new FilePayload(fileName, "application/octet-stream", content));
        page.locator("form[enctype] button.primary").click();
        page.waitForURL(url -> url.contains("/admin/import/"));
        awaitJob();
    }

    /** Waits until the job of the import on this page has come to an end. */
    void awaitJob() {
        assertThat(page.locator("main .way")).isVisible();
        assertThat(page.locator("main .progress")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(60_000));
    }

    void tryOut(String fileName, String content) {
        tryOut(fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The real list: 27 rows. */
    static byte[] cases() {
        try (InputStream file = Visitor.class.getResourceAsStream("/cases.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a running import that was told to stop has undone what it wrote. */
    void awaitStop() {
        assertThat(heading("Importerer")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(60_000));
        assertThat(heading("Det vil ske")).isVisible();
    }

    /** Sees to it that the register has the real list. */
    void importCases() {
        tryOut("cases.csv", cases());
        if (link("Tag stilling til dubletterne").isVisible()) {
            link("Tag stilling til dubletterne").click();
            button("Resten er nye").click();
        }
        if (button("Importér").isVisible()) {
            button("Importér").click();
            assertThat(heading("Importeret")).isVisible();
        }
    }
}
