package dk.bygpartnerskaber.itests.karaf;

import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;

/** The sample module on our distribution. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class SampleModuleOnAssemblyIT extends SampleModuleSteps {
    @Configuration
    public Option[] configuration() throws Exception {
        return StockKaraf.assembly();
    }

    @Override
    void register() {
        StockKaraf.product().await();
    }
}
