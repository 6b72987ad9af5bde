package dk.bygpartnerskaber.platform.api;

import org.osgi.annotation.versioning.ProviderType;

/** How far a job is. */
@ProviderType
public interface JobProgress {
    /**
     * Tells how far the job is; costs next to nothing. Others see it within a second or two.
     *
     * @param total 0 as long as nobody knows
     * @throws JobStoppedException when the job must not go on; to be let through, so that what is not committed is
     *     rolled back
     */
    void report(long done, long total);
}
