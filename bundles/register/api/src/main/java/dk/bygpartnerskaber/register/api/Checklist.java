package dk.bygpartnerskaber.register.api;

import java.util.List;

/**
 * The checklist <i>Har du tjek på…</i> of a partnership.
 *
 * @param partnership its id
 * @param version grows with each change of what people say, 0 as long as they have said nothing; what
 *     {@link ChecklistService#update} compares
 * @param lines all {@link ChecklistItem}s in their order
 */
public record Checklist(String partnership, long version, List<ChecklistLine> lines) {

    public Checklist {
        lines = List.copyOf(lines);
    }

    public ChecklistProgress progress() {
        return ChecklistProgress.of(lines);
    }

    public List<ChecklistLine> lines(ChecklistGroup group) {
        return lines.stream().filter(line -> line.item().group() == group).toList();
    }
}
