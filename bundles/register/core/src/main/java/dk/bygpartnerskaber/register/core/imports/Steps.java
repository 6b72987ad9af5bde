package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.JobProgress;
import java.util.function.IntConsumer;

/** The progress of a job that goes through a file several times, in rows. */
record Steps(JobProgress progress, int phases, int rows) {

    /**
     * One time.
     *
     * @param total how many things there are to do in it
     */
    IntConsumer phase(int phase, int total) {
        return done -> {
            long part = total == 0 ? rows : (long) done * rows / total;
            progress.report(((long) phase * rows + part) / phases, rows);
        };
    }
}
