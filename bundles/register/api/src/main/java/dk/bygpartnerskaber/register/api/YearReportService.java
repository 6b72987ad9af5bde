package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The register's figures of a year, for management and politicians. Needs {@code READ}. */
@ProviderType
public interface YearReportService {

    /**
     * The figures of a calendar year.
     *
     * @param year 1000 to 9999
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, field {@code year}
     */
    YearReport of(Actor actor, int year);
}
