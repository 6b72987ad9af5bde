package dk.bygpartnerskaber.itests.karaf;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
import org.osgi.framework.BundleContext;

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

    @Test
    public void step2UninstalledItLeavesNoBundleButItsDataAndSettings() throws Exception {
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
    public void step3InstalledAgainItStillKnowsEverything() throws Exception {
        features.installFeature(StockKaraf.REGISTER);
        StockKaraf.product().await();
        assertTrue(StockKaraf.get(organisation.substring(organisation.indexOf("/api")))
                .body()
                .contains("Danmarks Rockmuseum"));
    }

    @Test
    public void step4TheLogIsClean() throws Exception {
        StockKaraf.assertCleanLog();
    }
}
