package dk.bygpartnerskaber.platform.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Answers items of the checklist <i>Har du tjek på…</i> from what a module holds. A module registers one as a service; the
 * checklists have its answers while the service is there. What people tick by hand wins over it.
 */
@ConsumerType
public interface ChecklistAnswer {

    /**
     * What the data say about one item of one partnership's checklist.
     *
     * @param partnership id of the partnership
     * @param item code of the item, one of {@link ChecklistAnswer#items()}
     * @param done whether it is in place
     * @param textKey key of the text that says why, in the module's texts
     * @param args values for its placeholders
     * @param path address below the base path of where one can see to it
     */
    record Found(String partnership, String item, boolean done, String textKey, List<String> args, String path) {

        public Found {
            args = List.copyOf(args);
        }
    }

    /** Codes of the items that it can say something about. */
    Set<String> items();

    /**
     * What the data say, for many partnerships at once.
     *
     * @param partnerships ids; of those that do not exist nothing is said
     * @return at most one of each partnership and item; none where the data say nothing
     */
    List<Found> answers(Actor actor, Collection<String> partnerships);
}
