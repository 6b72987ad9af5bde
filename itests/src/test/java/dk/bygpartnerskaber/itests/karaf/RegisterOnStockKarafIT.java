package dk.bygpartnerskaber.itests.karaf;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;

/** The register alone, installed into and removed from an untouched Karaf that runs. Steps build on each other. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class RegisterOnStockKarafIT {
    private static String organisation;

    @Inject
    private FeaturesService features;

    @Inject
    private BundleContext context;

    @Configuration
    public Option[] configuration() throws Exception {
        return StockKaraf.options();
    }

    @Test
    public void step1InstalledByNameItAnswers() throws Exception {
        features.addRepository(StockKaraf.features());
        features.installFeature(StockKaraf.REGISTER);
        StockKaraf.product().await();
        organisation = StockKaraf.createOrganisation("Danmarks Rockmuseum");
        assertEquals(
                200,
                StockKaraf.get(organisation.substring(organisation.indexOf("/api")))
                        .statusCode());
    }

    /** Two providers of one API make bundles meet classes of the same name that are not the same. */
    @Test
    public void step2NoApiHasTwoProviders() {
        Map<String, Set<String>> providers = new TreeMap<>();
        for (Bundle bundle : context.getBundles()) {
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            if (bundle.getBundleId() == 0 || wiring == null) {
                continue;
            }
            wiring.getCapabilities(BundleRevision.PACKAGE_NAMESPACE).stream()
                    .map(capability -> (String) capability.getAttributes().get(BundleRevision.PACKAGE_NAMESPACE))
                    .filter(name -> name.startsWith("javax.") || name.startsWith("jakarta."))
                    .forEach(name -> providers
                            .computeIfAbsent(name, n -> new TreeSet<>())
                            .add(bundle.getSymbolicName()));
        }
        assertTrue(providers.toString(), providers.containsKey("javax.persistence"));
        providers.values().removeIf(names -> names.size() == 1);
        assertTrue(providers.toString(), providers.isEmpty());
    }

    @Test
    public void step3UninstalledItLeavesNoBundleButItsDataAndSettings() throws Exception {
        features.uninstallFeature(StockKaraf.REGISTER);
        assertTrue(
                StockKaraf.ourBundles(context).toString(),
                StockKaraf.ourBundles(context).isEmpty());
        for (var feature : features.listInstalledFeatures()) {
            assertFalse(feature.getName(), feature.getName().startsWith("bygpartnerskaber"));
        }
        assertTrue(Files.exists(Path.of(System.getProperty("karaf.etc"), "org.ops4j.datasource-bygpartnerskaber.cfg")));
        assertTrue(Files.exists(StockKaraf.product().data().resolve("db/bygpartnerskaber.mv.db")));
    }

    @Test
    public void step4InstalledAgainItStillKnowsEverything() throws Exception {
        features.installFeature(StockKaraf.REGISTER);
        StockKaraf.product().await();
        assertTrue(StockKaraf.get(organisation.substring(organisation.indexOf("/api")))
                .body()
                .contains("Danmarks Rockmuseum"));
    }

    @Test
    public void step5TheLogIsClean() throws Exception {
        StockKaraf.assertCleanLog();
    }
}
