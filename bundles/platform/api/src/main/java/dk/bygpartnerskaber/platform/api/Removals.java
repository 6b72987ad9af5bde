package dk.bygpartnerskaber.platform.api;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells all modules that a record goes. The module whose record it is calls this in the transaction in which the record
 * goes, after having checked what the actor may do; see {@link RecordReferences} for what modules do then. Removals are
 * kept for good, ids only: a module that is not installed now hears of them before its services appear the next time.
 */
@ProviderType
public interface Removals {
    /**
     * How many things each installed module keeps about a record, by the modules' names; those that keep nothing are left
     * out.
     *
     * @throws ProblemException {@code forbidden} without {@link Permission#READ}
     */
    Map<String, Long> uses(Actor actor, RecordRef record);

    /**
     * Records are deleted. Until the transaction ends, no other one can delete, merge or erase anything: who deletes much
     * calls this last.
     */
    void deleted(Actor actor, List<RecordRef> records);

    /**
     * A person is deleted: the change log keeps who changed the record and when, but no values of it from now on. To be
     * called once the deletion stands there.
     */
    void unwrite(RecordRef person);

    /** A record becomes part of another one of its type and goes. */
    void merged(Actor actor, RecordRef from, RecordRef into);

    /** What the last {@link #merged} of the two has done is undone: the record that went is there again. */
    void separated(Actor actor, RecordRef from, RecordRef into);

    /**
     * A person is forgotten: the modules let go of the record, and the texts go from all that people have typed
     * ({@link PersonalTexts}), also in modules that are not installed now, and from the change log, which keeps no values
     * of the person's own record. A text is found as whole words, however it is spaced and whatever its upper and lower
     * case. {@link Selections} with one of them go, as do those of a user who is forgotten. What the caller has written must be in the database by now.
     *
     * @param person or a user ({@code user}), whose name then goes from what they have changed as well
     * @param texts what must stand nowhere any more: names, e-mail addresses, phone numbers; not kept
     */
    void erased(Actor actor, RecordRef person, List<String> texts);

    /**
     * Where any of the texts stands in what people have typed, found as {@link #erased} finds it, in {@link Selections} of
     * all users too, which go as a whole.
     *
     * @throws ProblemException {@code forbidden} without {@link Permission#PROTECT}
     */
    List<Mention> mentions(Actor actor, List<String> texts);

    /**
     * Those of the records in whose part of the change log any of the texts stands, so that {@link #erased} would rewrite
     * it.
     *
     * @throws ProblemException {@code forbidden} without {@link Permission#PROTECT}
     */
    List<RecordRef> rememberedBy(Actor actor, List<RecordRef> records, List<String> texts);

    /**
     * What each installed module keeps about a record, by the modules' names, as {@link RecordReferences#export} gives it;
     * those that keep nothing are left out.
     *
     * @throws ProblemException {@code forbidden} without {@link Permission#PROTECT}
     */
    Map<String, List<Map<String, Object>>> export(Actor actor, RecordRef record);
}
