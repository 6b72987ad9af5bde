package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.register.api.ChecklistEntry;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import dk.bygpartnerskaber.register.api.ChecklistMark;
import java.util.List;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of what people say to the items of a partnership's checklist; there once they have said something. */
@Entity
@Table(name = "reg_checklist")
public class ChecklistEntity {
    @Id
    @Column(name = "partnership_id")
    private String partnership;

    @Version
    private long version;

    /** A line each: item, mark and note. */
    private String entries;

    public static ChecklistEntity of(String partnership) {
        ChecklistEntity checklist = new ChecklistEntity();
        checklist.partnership = partnership;
        return checklist;
    }

    public void set(List<ChecklistEntry> all) {
        entries = PartLines.join(
                all,
                e -> PartLines.line(
                        e.item().code(), e.mark() == null ? null : e.mark().code(), e.note()));
    }

    public String partnership() {
        return partnership;
    }

    public long version() {
        return version;
    }

    public List<ChecklistEntry> entries() {
        return PartLines.split(entries, ChecklistEntity::entry).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ChecklistEntry> entry(String[] part) {
        return Coded.parse(ChecklistItem.class, part[0])
                .map(item -> new ChecklistEntry(
                        item, Coded.parse(ChecklistMark.class, part[1]).orElse(null), part[2]));
    }
}
