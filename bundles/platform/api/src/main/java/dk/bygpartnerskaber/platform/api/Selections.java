package dk.bygpartnerskaber.platform.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Selections of lists that are kept under names. Everybody with {@link Permission#READ} keeps their own; those with
 * {@link Permission#CURATE} share theirs with all, and remove shared ones. They are settings, not records: the change log
 * does not have them.
 */
@ProviderType
public interface Selections {
    /** How many one may keep. */
    int MAX_OWN = 200;

    /**
     * One's own and the shared ones, in Danish order of their names.
     *
     * @param list only those of this list
     */
    List<Selection> list(Actor actor, Optional<String> list);

    /**
     * Those that a user keeps, for one who asks to see what is kept about them.
     *
     * @throws ProblemException {@code forbidden} without {@link Permission#PROTECT}
     */
    List<Selection> of(Actor actor, String user);

    /** One's own, or a shared one. */
    Optional<Selection> find(Actor actor, String id);

    /**
     * Keeps a selection; one's own of the same list and name is replaced and keeps its id.
     *
     * @param list one of the {@link SelectableLists}
     * @throws ProblemException {@code invalid}, {@code too-many-selections} beyond {@link #MAX_OWN}, or {@code forbidden} to
     *     share without {@link Permission#CURATE}
     */
    Selection save(Actor actor, String list, String name, String query, boolean shared);

    /** @throws ProblemException {@code not-found} when there is none that the caller may remove */
    void remove(Actor actor, String id);

    /**
     * A value that lists are narrowed to is called otherwise from now on: everybody's selections that ask for it ask for its
     * new name. Part of the caller's transaction.
     *
     * @param list one of the {@link SelectableLists}
     * @param filter the name in the selection's query that has the value
     * @throws ProblemException {@code forbidden} without {@link Permission#CURATE}
     */
    void replaceValue(Actor actor, String list, String filter, String value, String by);
}
