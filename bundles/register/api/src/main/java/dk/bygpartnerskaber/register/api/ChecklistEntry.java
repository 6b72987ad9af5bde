package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;

/**
 * What people say about an item of a checklist.
 *
 * @param mark {@code null} while they have not answered it
 * @param note one line of up to 500 characters; optional
 */
public record ChecklistEntry(ChecklistItem item, ChecklistMark mark, String note) {

    public ChecklistEntry {
        note = Texts.line(note);
    }

    public boolean isEmpty() {
        return mark == null && note == null;
    }
}
