package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.Job;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Where people see what the jobs of a type are about. A module registers one as a service. */
@ConsumerType
public interface JobLink {
    /** The type of the jobs. */
    String type();

    /** Address below the base path; empty when this reader has nothing to see there, or there is nothing any more. */
    Optional<String> path(ViewContext view, Job job);
}
