package dk.bygpartnerskaber.itests.karaf;

import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.kar.KarService;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.service.cm.ConfigurationAdmin;

/** A Karaf that reaches no repository, neither on the network nor of this machine, takes the register from its KAR. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class RegisterFromKarWithoutNetworkIT {
    private static final String MAVEN = "org.ops4j.pax.url.mvn";

    @Inject
    private FeaturesService features;

    @Inject
    private KarService kars;

    @Inject
    private ConfigurationAdmin configurations;

    @Configuration
    public Option[] configuration() throws Exception {
        return StockKaraf.options();
    }

    @Test
    public void theKarCarriesEverything() throws Exception {
        forgetAllRepositories();
        kars.install(StockKaraf.kar(), true);
        features.installFeature(StockKaraf.REGISTER);
        StockKaraf.product().await();
        String address = StockKaraf.createOrganisation("Danmarks Rockmuseum");
        assertEquals(
                200, StockKaraf.get(address.substring(address.indexOf("/api"))).statusCode());
        StockKaraf.assertCleanLog();
    }

    private void forgetAllRepositories() throws Exception {
        Path nothing = Files.createTempDirectory("no-repository");
        Dictionary<String, Object> settings = new Hashtable<>();
        var before = configurations.getConfiguration(MAVEN, null).getProperties();
        // Karaf's own system folder stays: that is where a KAR puts what it carries
        settings.put(MAVEN + ".defaultRepositories", before.get(MAVEN + ".defaultRepositories"));
        settings.put(MAVEN + ".localRepository", nothing.toString());
        settings.put(MAVEN + ".repositories", "");
        configurations.getConfiguration(MAVEN, null).update(settings);
    }
}
