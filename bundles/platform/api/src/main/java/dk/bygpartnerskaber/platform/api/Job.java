package dk.bygpartnerskaber.platform.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Work that goes on after the request that asked for it.
 *
 * @param type which {@link JobHandler} carries it out, for example {@code register.import}
 * @param subject what it is about
 * @param cancelling whether it has been told to stop and has not stopped yet
 * @param actorId id of the user or system actor who started it
 * @param actorName how that one was called then
 * @param started when it was first begun
 * @param ended when it was done, failed or was cancelled
 * @param done how much is done, in units of the job's own
 * @param total how much there is to do; 0 as long as nobody knows
 * @param attempts how often it has been begun
 * @param problem why it failed
 */
public record Job(
        String id,
        String type,
        RecordRef subject,
        State state,
        boolean cancelling,
        String actorId,
        String actorName,
        Instant created,
        Optional<Instant> started,
        Optional<Instant> ended,
        long done,
        long total,
        int attempts,
        Optional<Problem> problem) {

    /** Where a job is on its way. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** Whether it is on its way no longer. */
        public boolean isEnded() {
            return this != QUEUED && this != RUNNING;
        }
    }

    /**
     * Why a job failed.
     *
     * @param code stable code; its text is the message {@code problem.<code>}
     * @param args values for the placeholders of that text
     */
    public record Problem(String code, List<String> args) {
        public Problem {
            args = List.copyOf(args);
        }
    }
}
