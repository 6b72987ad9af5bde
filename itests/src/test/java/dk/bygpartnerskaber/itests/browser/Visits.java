package dk.bygpartnerskaber.itests.browser;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import dk.bygpartnerskaber.itests.container.Product;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The people who visit the product in one test, each with a browser of their own, and the register they find. */
final class Visits implements AutoCloseable {
    static final int DESKTOP = 1360;
    static final int PHONE = 390;

    private final Product product;
    private final Playwright playwright;
    private final Browser browser;
    private final String password;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Visits(Product product, Playwright playwright, Browser browser, String password) {
        this.product = product;
        this.playwright = playwright;
        this.browser = browser;
        this.password = password;
    }

    String password() {
        return password;
    }

    /** Somebody at a desk who reads Danish, not logged in. */
    Visitor visitor() {
        return visitor("da", DESKTOP, true);
    }

    /** Somebody at a desk who reads Danish, logged in. */
    Visitor colleague() {
        return visitor().logIn();
    }

    Visitor visitor(String language, int width, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(product.address().toString())
                .setLocale(language)
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts)
                .setAcceptDownloads(true));
        contexts.add(context);
        context.setDefaultTimeout(30_000);
        // what the switch of languages leaves before login; the login makes it the user's own
        context.addCookies(List.of(
                new Cookie("byg-language", language).setUrl(product.address().toString())));
        return new Visitor(context.newPage(), password);
    }

    /** The register by its services, to prepare what a test is not about. */
    Register register() {
        String pair = Product.USER + ":" + password;
        APIRequestContext api = playwright
                .request()
                .newContext(new APIRequest.NewContextOptions()
                        .setBaseURL(product.address().toString())
                        .setExtraHTTPHeaders(Map.of(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))));
        return new Register(api);
    }

    /** What everybody sees now, as {@code target/failed-pages/TEST-n.png}: how it came to a failure often shows there. */
    void keepPictures(String test) {
        List<Page> pages =
                contexts.stream().flatMap(context -> context.pages().stream()).toList();
        for (int i = 0; i < pages.size(); i++) {
            Path picture = Path.of("target", "failed-pages", test + "-" + (i + 1) + ".png");
            pages.get(i)
                    .screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        }
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
