package dk.bygpartnerskaber.register.api;

import java.util.Collection;

/**
 * How far a checklist has come.
 *
 * @param done items that are in place
 * @param of items that count
 */
public record ChecklistProgress(int done, int of) {

    public static ChecklistProgress of(Collection<ChecklistLine> lines) {
        return new ChecklistProgress(
                (int) lines.stream().filter(ChecklistLine::done).count(),
                (int) lines.stream().filter(ChecklistLine::counts).count());
    }
}
