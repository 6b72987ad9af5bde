package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.ChecklistAnswer;
import java.util.Optional;

/**
 * An item of a checklist with all that is known about it.
 *
 * @param entry what people say
 * @param data what the modules' data say
 */
public record ChecklistLine(ChecklistEntry entry, Optional<ChecklistAnswer.Found> data) {

    public ChecklistItem item() {
        return entry.item();
    }

    /** Whether people have answered it, which wins over the data. */
    public boolean byHand() {
        return entry.mark() != null;
    }

    /** Whether it is in place. */
    public boolean done() {
        return byHand()
                ? entry.mark() == ChecklistMark.YES
                : data.map(ChecklistAnswer.Found::done).orElse(false);
    }

    /** Whether it counts, as all do that are relevant. */
    public boolean counts() {
        return entry.mark() != ChecklistMark.NOT_RELEVANT;
    }
}
