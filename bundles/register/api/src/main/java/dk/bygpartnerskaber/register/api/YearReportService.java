package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The register's figures of a year, for management and politicians. Needs {@code READ}. */
@ProviderType
public interface YearReportService {

    /** @param year 1000 to 9999 */
    YearReport of(Actor actor, int year);
}
