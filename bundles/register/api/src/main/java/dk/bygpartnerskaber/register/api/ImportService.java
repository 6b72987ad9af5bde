package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes lists into the register: upload, map the columns, try out, decide on what may be there already, confirm, undo.
 * Every method needs {@code CURATE} and speaks of the actor's own imports only. Trying out, writing and undoing are jobs,
 * each in one transaction: when one fails or is stopped, all is as before.
 *
 * <p>Records are found again without regard to upper and lower case: organisations by what other systems call them, by
 * P-number, by name or another name (two with different P-numbers are two), partnerships by library and title, people by
 * their name together with an organisation or an e-mail address. What is new and looks like something that is there waits
 * for a decision; nothing is merged silently. A cell that is blank leaves what is there. Rows of one partnership with
 * different partners are one partnership with several partners; its library (marked as own) and its partners are created
 * when they are new. Who is responsible for it must be on the staff already.
 */
@ProviderType
public interface ImportService {
    /** Type of the job that tries an import out; the subject of all three is of type {@value #SUBJECT}. */
    String TRIAL_JOB = "register.import-trial";

    /** Type of the job that writes an import. */
    String JOB = "register.import";

    /** Type of the job that undoes an import. */
    String UNDO_JOB = "register.import-undo";

    /** What imports are called where jobs refer to them. */
    String SUBJECT = "import";

    /** The largest file that is taken, in bytes. */
    int MAX_BYTES = 25 * 1024 * 1024;

    /** The most rows of one file. */
    int MAX_ROWS = 60_000;

    /** The most columns of one file. */
    int MAX_COLUMNS = 200;

    /** How long an upload is kept. */
    Duration KEPT = Duration.ofDays(14);

    /** For how long an import can be undone; then what is known of it goes. */
    Duration UNDO = Duration.ofDays(30);

    /**
     * Takes a file in, suggests where its columns go (as the last confirmed file with the same columns had it), and has it
     * tried out if that is enough to do so.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code import-unreadable} with the reason,
     *     {@code too-large} (several files count together), {@code invalid} for several files of which one holds no
     *     contacts
     */
    ImportRun upload(Actor actor, ImportUpload upload);

    /** The actor's imports that are kept, the latest first. */
    List<ImportRun> list(Actor actor);

    Optional<ImportRun> find(Actor actor, String id);

    /**
     * Maps the columns anew and has the file tried out again. Decisions on records that stay the same stay.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code import-done},
     *     {@code import-running}, or {@code invalid} when two columns go to one field that takes one, or a field that is
     *     needed gets none
     */
    ImportRun map(Actor actor, String id, ImportMapping mapping);

    /**
     * What becomes of the records, in the order of the file.
     *
     * @param action only these
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}
     */
    Page<ImportRun.Planned> planned(Actor actor, String id, Optional<ImportRun.Action> action, PageRequest page);

    /**
     * The records that could not be taken back, in the order of the file.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}
     */
    Page<ImportRun.Planned> kept(Actor actor, String id, PageRequest page);

    /**
     * What is wrong with the rows that cannot be taken, in the order of the file.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}
     */
    Page<ImportRun.Rejected> rejected(Actor actor, String id, PageRequest page);

    /**
     * The rejected rows as a file like the one that was sent, with a column more that says why. Contacts say it in a
     * property that no program knows.
     *
     * @param header of that column
     * @param words what it says of a fault
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, also when the file has expired
     */
    RejectedRows rejectedRows(Actor actor, String id, String header, Function<ImportRun.Rejected, String> words);

    /**
     * The new records that may be in the register already, in the order of the file.
     *
     * @param undecided only those without a decision
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}
     */
    Page<ImportRun.Suspected> suspected(Actor actor, String id, boolean undecided, PageRequest page);

    /**
     * Takes decisions, all or none.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code import-done},
     *     {@code import-running}, or {@code invalid} with {@code no-such-record} for an item or a record there is none of
     */
    ImportRun decide(Actor actor, String id, List<ImportDecision> decisions);

    /**
     * Takes one decision for all of a kind that none was taken for.
     *
     * @param type {@code organisation}, {@code person}; otherwise both
     * @param likely only those whose likeliest candidate has {@link Suspicion#LIKELY} points, or only those below
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code import-done},
     *     {@code import-running}
     */
    ImportRun decideAll(Actor actor, String id, Optional<String> type, Optional<Boolean> likely, ImportChoice choice);

    /**
     * Has what the file says written by a job.
     *
     * @param goodRowsOnly whether to leave rejected rows out; otherwise they prevent the import
     * @return the import under way
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code import-done},
     *     {@code import-running}, {@code import-not-tried}, {@code import-rejected} when rows are rejected and
     *     {@code goodRowsOnly} is not set, or {@code import-undecided}
     */
    ImportRun confirm(Actor actor, String id, boolean goodRowsOnly);

    /**
     * Has everything that the import has written taken back by a job, but for records that somebody has changed or come to
     * use since; {@link #kept} then says which. What has been erased does not come back.
     *
     * @return the import under way
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code import-not-done},
     *     {@code import-running}, {@code import-undone}, {@code import-too-late}
     */
    ImportRun undo(Actor actor, String id);

    /**
     * Forgets an import that is not being worked on. What it has written stays and cannot be undone any more.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code import-running}
     */
    void delete(Actor actor, String id);
}
