package dk.bygpartnerskaber.itests.karaf;

import javax.inject.Inject;
import org.apache.karaf.kar.KarService;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;

/** The sample module on an untouched Karaf that has the register from its KAR. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class SampleModuleOnStockKarafIT extends SampleModuleSteps {
    @Inject
    private KarService kars;

    @Configuration
    public Option[] configuration() throws Exception {
        return StockKaraf.options();
    }

    @Override
    void register() throws Exception {
        kars.install(StockKaraf.kar(), true);
        features.installFeature(StockKaraf.REGISTER);
        StockKaraf.product().await();
    }
}
