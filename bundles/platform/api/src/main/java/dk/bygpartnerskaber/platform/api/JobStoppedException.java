package dk.bygpartnerskaber.platform.api;

/** Ends a job that was cancelled, or that another node goes on with. */
public class JobStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobStoppedException() {
        super("the job was stopped", null, false, false);
    }
}
