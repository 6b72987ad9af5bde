package dk.bygpartnerskaber.platform.api;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module keeps about records of other modules, so that deletion, merging and privacy reach all modules. A module
 * hands one over when it opens its tables ({@code ModuleTables} of platform.persistence), which also tells it what it
 * missed while it was not installed.
 *
 * <p>Each method runs in the transaction of the caller, who has checked what the actor may do. What it throws rolls that
 * transaction back. Changes of the module's records go to the change log in the actor's name. It may be asked about
 * records of any type, and told of a removal again of which nothing is left to do.
 */
@ConsumerType
public interface RecordReferences {
    /** The module's name in the code: {@code network}. Texts begin with it: {@code removal.network.one}, {@code .many}. */
    String module();

    /** How many things the module keeps about a record. */
    default long count(RecordRef record) {
        return export(record).size();
    }

    /**
     * Two records become one: what the module keeps about the first belongs to the second from now on.
     *
     * @return what {@link #pointBack} needs: an entry of up to 200 characters a thing, for example its id; kept for good,
     *     so never anything that people have typed
     */
    List<String> repoint(Actor actor, RecordRef from, RecordRef into);

    /**
     * Two records that became one are two again: what once belonged to the first does so again, as far as it is still
     * there.
     *
     * @param from the record that is back
     * @param moved what {@link #repoint} returned then
     */
    void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved);

    /** A record is deleted: what the module keeps about it goes, or goes on without it. */
    void remove(Actor actor, RecordRef record);

    /**
     * What the module keeps about a record, for a person who asks to see it.
     *
     * @return an entry a thing, its fields by their names, the values plain as {@link Change.Field} describes
     */
    List<Map<String, Object>> export(RecordRef record);

    /** Where the module's tables hold what people have typed freely; names of people are found and erased there. */
    default List<PersonalTexts> personalTexts() {
        return List.of();
    }

    /**
     * A person is to be forgotten: what the module keeps about the record goes. Afterwards the texts go from what it has
     * declared with {@link #personalTexts}, without its help; it only sees to what stands elsewhere.
     *
     * @param texts names, e-mail addresses, phone numbers; empty when a module hears of it later, for nobody remembers
     *     them then
     */
    default void erase(Actor actor, RecordRef person, List<String> texts) {
        remove(actor, person);
    }
}
