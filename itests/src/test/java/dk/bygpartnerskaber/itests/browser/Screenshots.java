package dk.bygpartnerskaber.itests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Makes the pictures of {@code docs/images} from a running product that shows the demo data. No check, and so not of the
 * suite; {@code docs/images/make} starts it.
 */
class Screenshots {
    private static final String ADDRESS = System.getenv("SCREENSHOTS_ADDRESS");
    private static final String USER = System.getenv("SCREENSHOTS_USER");
    private static final String PASSWORD = System.getenv("SCREENSHOTS_PASSWORD");
    private static final Path FOLDER = Path.of("..", "docs", "images");

    private Page page;

    @Test
    void make() {
        try (Playwright playwright = Playwright.create();
                Browser browser = BrowserExtension.launch(playwright)) {
            open(browser, Visits.DESKTOP, 860);
            shoot("/", "start");
            shoot("/partnerships", "partnerships");
            shoot(record("/partnerships?q=Rockbib"), "partnership");
            shoot(record("/partnerships?q=Rockbib") + "/edit", "partnership-form");
            shoot(record("/partnerships?q=Byens"), "partnership-work");
            shoot(record("/partnerships?q=Byens") + "/checklist", "checklist");
            shoot(record("/organisations?q=Danmarks+Rockmuseum"), "organisation");
            preview("import-preview");
            open(browser, Visits.PHONE, 844);
            shoot("/partnerships", "partnerships-phone");
            shoot(record("/partnerships?q=Rockbib"), "partnership-phone");
        }
    }

    private void open(Browser browser, int width, int height) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(ADDRESS).setViewportSize(width, height));
        context.addCookies(List.of(new Cookie("byg-language", "da").setUrl(ADDRESS)));
        page = context.newPage();
        page.navigate("/login");
        page.locator("#user").fill(USER);
        page.locator("#password").fill(PASSWORD);
        page.locator("main button").click();
        page.locator(".user").waitFor();
    }

    /** The address of the first record of a list. */
    private String record(String list) {
        page.navigate(list);
        return page.locator("tbody a").first().getAttribute("href");
    }

    private void shoot(String path, String name) {
        page.navigate(path);
        shoot(name);
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }

    private void preview(String name) {
        page.navigate("/admin/import");
        String list =
                """
                bibliotek;partnerskab;partner;partnertype;start;aftale
                Klitborg Bibliotek;Byens fortællinger;Klitborg Museum;museum;2021-09;
                Klitborg Bibliotek;Læsehaven;Klitborg Haveforening;forening;2026-04;mundtlig
                Klitborg Bibliotek;Sang ved søen;Klitborg Kor;forening;til foråret;
                """;
        page.locator("#file")
                .setInputFiles(new FilePayload("partnere.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.locator("button.primary").click();
        page.locator(".figures").waitFor();
        shoot(name);
    }
}
