package dk.bygpartnerskaber.itests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Runs one browser for all test classes of the suite; each test visits the product in contexts of its own. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {
    static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    /**
     * What is to be closed at the end of the test run.
     *
     * @param password the first password; the product removes its file when somebody changes it
     */
    private record Running(Playwright playwright, Browser browser, String password) implements AutoCloseable {
        @Override
        public void close() {
            playwright.close();
        }
    }

    static Browser launch(Playwright playwright) {
        // a cold product on a slow machine takes its time
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-quic",
                                "--disable-sync",
                                "--disable-component-update")));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visits.class;
    }

    /** A fresh set of visits; the product is the one that {@link AssemblyExtension} runs. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Product product = (Product) new AssemblyExtension().resolveParameter(parameter, context);
        Running running = running(context, product);
        Visits visits = new Visits(product, running.playwright(), running.browser(), running.password());
        context.getStore(NAMESPACE).put(Visits.class, visits);
        return visits;
    }

    private static Running running(ExtensionContext context, Product product) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Running.class,
                        key -> {
                            Playwright playwright = Playwright.create();
                            return new Running(playwright, launch(playwright), product.password());
                        },
                        Running.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visits visits = context.getStore(NAMESPACE).get(Visits.class, Visits.class);
        if (visits != null) {
            if (context.getExecutionException().isPresent()) {
                visits.keepPictures(context.getRequiredTestMethod().getName());
            }
            visits.close();
        }
    }
}
