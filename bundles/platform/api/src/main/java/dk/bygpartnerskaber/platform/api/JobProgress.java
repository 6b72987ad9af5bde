package dk.bygpartnerskaber.platform.api;

import org.osgi.annotation.versioning.ProviderType;

/** How far a job is. */
@ProviderType
public interface JobProgress {
    /**
     * Tells how far the job is. Others see it within a second or two. Costs next to nothing, but for the moments that it
     * waits for callers that are being answered: to be called often, so that these need not wait for the job.
     *
     * @param total 0 as long as nobody knows
     * @throws JobStoppedException when the job must not go on; to be let through, so that what is not committed is
     *     rolled back
     */
    void report(long done, long total);
}
