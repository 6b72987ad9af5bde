package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The lists of values that records are described with. Reading needs {@code READ}, changing {@code CURATE}; whatever is
 * refused is refused with a {@link dk.bygpartnerskaber.platform.api.ProblemException}. Each change is one transaction,
 * with all the records that it changes, each of which is logged.
 *
 * <p>Within a list, upper and lower case and white space do not tell two values apart. A record that is saved with a value
 * gets it as the list spells it. A value that is not on the list joins it where the list is open
 * ({@link ValueList#isOpen()}) or who saves may {@code CURATE}; otherwise it is refused ({@code value-not-listed}). A
 * retired value is refused ({@code value-retired}) unless the record had it before or who saves may {@code CURATE}.
 */
@ProviderType
public interface ValueListService {

    /** All values of a list in Danish order, retired ones among them. */
    List<ListedValue> list(Actor actor, ValueList list);

    Optional<ListedValue> find(Actor actor, String id);

    /**
     * Adds a value, or brings it back where it is retired; a value that is there is left as it is.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}
     */
    ListedValue add(Actor actor, ValueList list, String name);

    /**
     * Renames a value, on all its records too, or retires it, or brings it back.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale}, {@code invalid}, or
     *     {@code value-exists} when another value of the list has the name: these can be merged
     */
    ListedValue update(Actor actor, String id, long version, String name, boolean retired);

    /**
     * Gives all records of a value another one of the same list instead, and removes it.
     *
     * @param into id of the value that stays
     * @return the value that stays
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale}, or {@code invalid} when
     *     {@code into} is no other value of the list
     */
    ListedValue merge(Actor actor, String id, long version, String into);

    /**
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale}, or
     *     {@code value-in-use} while a record has it
     */
    void remove(Actor actor, String id, long version);
}
