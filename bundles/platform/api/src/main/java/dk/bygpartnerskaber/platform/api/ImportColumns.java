package dk.bygpartnerskaber.platform.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Columns that a module adds to the import of files of organisations or partnerships. A module registers one as a service;
 * imports know the columns while the service is there. What people read for a column is the text
 * that has the field's name as its key. Blank cells never come here; of several rows about one record the last one counts.
 */
@ConsumerType
public interface ImportColumns {
    /** A partner of a partnership, as a record of its own: its id is the partnership's, a blank, and the organisation's. */
    String PARTNER = "partner";

    /**
     * Types of the records whose import has the columns: {@code organisation}, {@code partnership}, or {@link #PARTNER} for
     * columns of files of partnerships that tell of each partner of a row.
     */
    Set<String> recordTypes();

    /**
     * The fields, each with the headers that suggest it, in lower case, letters and digits only. A field's name begins with
     * a type of record of the module: {@code relation.stage}.
     */
    Map<String, List<String>> fields();

    /** What is wrong with a cell; the problem's field is the given one. */
    Optional<FieldProblem> check(String field, String value);

    /** Whether {@link #apply} would change anything about a record that is there already; writes nothing. */
    boolean changes(RecordRef record, String field, String value);

    /**
     * Takes a cell over, which may say what is there already, in the transaction that creates or updates the record and has
     * written it.
     *
     * @return what {@link #takeBack} needs, at most 200 characters: ids and codes, nothing that people have typed; empty
     *     when nothing has changed
     */
    Optional<String> apply(Actor actor, RecordRef record, String field, String value);

    /**
     * The import is undone: what {@link #apply} did to a record goes back, unless it has been changed since.
     *
     * @param entry what {@link #apply} returned
     */
    void takeBack(Actor actor, RecordRef record, String field, String entry);
}
