package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes lists into the register: upload, map the columns, try out, confirm. Every method needs {@code CURATE} and
 * speaks of the actor's own imports only. An upload is kept for 24 hours. A confirmed import is written by a job of type
 * {@value #JOB}.
 *
 * <p>Organisations are found again by their name, partnerships by library and title; both without regard to upper and
 * lower case. A cell that is blank leaves what is there. Rows of one partnership with different partners are one
 * partnership with several partners; its library (marked as own) and its partners are created when they are new.
 */
@ProviderType
public interface ImportService {
    /** Type of the job that writes an import; its subject is of type {@value #SUBJECT}. */
    String JOB = "register.import";

    /** What imports are called where jobs refer to them. */
    String SUBJECT = "import";

    /** How long an upload is kept. */
    Duration KEPT = Duration.ofHours(24);

    /** The largest file that is taken. */
    int MAX_BYTES = 10 * 1024 * 1024;

    /** The most rows of one file. */
    int MAX_ROWS = 10_000;

    /** The most columns of one file. */
    int MAX_COLUMNS = 200;

    /**
     * Takes a file in, suggests where its columns go, and tries it out.
     *
     * @param content a text with commas, semicolons or tabs, an Excel workbook (its first sheet), whose first row names
     *     the columns, or contacts as vCard
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code import-unreadable} with the reason,
     *     {@code too-large}
     */
    ImportRun upload(Actor actor, ImportKind kind, String fileName, byte[] content);

    Optional<ImportRun> find(Actor actor, String id);

    /**
     * Maps the columns anew and tries the file out again.
     *
     * @param targets for each column of the file, in order, the field it goes to; blank for none
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code import-done},
     *     {@code import-running}, or {@code invalid} when two columns go to one field or a field that is needed gets none
     */
    ImportRun map(Actor actor, String id, List<String> targets);

    /**
     * Has what the file says written by a job, all in one transaction. When the job fails or is cancelled nothing is
     * written, and the import can be confirmed again.
     *
     * @param goodRowsOnly whether to leave rejected rows out; otherwise they prevent the import
     * @return the import under way
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code import-done},
     *     {@code import-running}, {@code invalid} as when it is mapped, or {@code import-rejected} when rows are rejected
     *     and {@code goodRowsOnly} is not set
     */
    ImportRun confirm(Actor actor, String id, boolean goodRowsOnly);
}
