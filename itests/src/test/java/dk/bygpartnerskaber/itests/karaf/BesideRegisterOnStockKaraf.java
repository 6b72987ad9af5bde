package dk.bygpartnerskaber.itests.karaf;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.PageVisitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.kar.KarService;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** An untouched Karaf that has the register from its KAR, beside which a module comes and goes. */
public abstract class BesideRegisterOnStockKaraf {
    static PageVisitor visitor;
    private static Map<Long, Long> standing;
    private static long firstService;

    @Inject
    FeaturesService features;

    @Inject
    private KarService kars;

    @Inject
    private BundleContext context;

    @Configuration
    public Option[] configuration() throws Exception {
        return StockKaraf.options();
    }

    /** Has the register running, and somebody who visits its pages. */
    void register() throws Exception {
        kars.install(StockKaraf.kar(), true);
        features.installFeature(StockKaraf.REGISTER);
        StockKaraf.product().await();
        visitor = new PageVisitor(StockKaraf.product());
        visitor.logIn(Product.USER, StockKaraf.product().password());
        standing = standing();
        firstService = firstService();
    }

    /** Part of the names of the module's bundles. */
    abstract String module();

    /** When each bundle of ours that is not the module's was last installed, refreshed or updated, and that it runs. */
    private Map<Long, Long> standing() {
        Map<Long, Long> all = new TreeMap<>();
        Arrays.stream(context.getBundles())
                .filter(bundle -> String.valueOf(bundle.getSymbolicName()).startsWith("dk.bygpartnerskaber."))
                .filter(bundle -> !bundle.getSymbolicName().contains("." + module() + "."))
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .forEach(bundle -> all.put(bundle.getBundleId(), bundle.getLastModified()));
        return all;
    }

    /** Services of the register are registered anew when its bundles restart: the lowest id that one of them has. */
    private long firstService() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> "dk.bygpartnerskaber.register.core".equals(bundle.getSymbolicName()))
                .flatMap(bundle -> Arrays.stream(bundle.getRegisteredServices()))
                .mapToLong(service -> (Long) service.getProperty("service.id"))
                .min()
                .orElseThrow();
    }

    void assertNothingOfTheRegisterWasRestarted() {
        assertEquals(standing, standing());
        assertEquals(firstService, firstService());
    }

    static HttpResponse<String> page(String path) throws Exception {
        return visitor.get(path);
    }

    static String await(Callable<HttpResponse<String>> request, Predicate<HttpResponse<String>> wanted)
            throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        HttpResponse<String> answer = request.call();
        while (!wanted.test(answer)) {
            assertTrue("not within two minutes: " + answer.statusCode() + answer.body(), System.nanoTime() < end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            answer = request.call();
        }
        return answer.body();
    }

    static Predicate<HttpResponse<String>> status(int status) {
        return answer -> answer.statusCode() == status;
    }

    /** The last part of the address of what was made. */
    static String post(String path, String type, String body) throws Exception {
        HttpResponse<String> answer = StockKaraf.post(path, type, body);
        assertTrue(answer.statusCode() + answer.body(), answer.statusCode() / 100 == 2);
        return answer.headers().firstValue("Location").orElse("").replaceFirst(".*/", "");
    }

    static void delete(String organisation) throws Exception {
        assertEquals(
                204, StockKaraf.delete("/api/v1/organisations/" + organisation).statusCode());
    }
}
