package dk.bygpartnerskaber.platform.persistence.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Component;

/** The clock of the product: the machine's time, in the zone of Danish libraries whatever the JVM's zone is. */
@Component(service = Clock.class)
public final class SystemClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
