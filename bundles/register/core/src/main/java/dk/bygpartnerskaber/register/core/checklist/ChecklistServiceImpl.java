package dk.bygpartnerskaber.register.core.checklist;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ChecklistAnswer;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.Checklist;
import dk.bygpartnerskaber.register.api.ChecklistEntry;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import dk.bygpartnerskaber.register.api.ChecklistLine;
import dk.bygpartnerskaber.register.api.ChecklistProgress;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.core.ChecklistEntity;
import dk.bygpartnerskaber.register.core.InList;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checklists: people's answers from the register's database, the others from whoever has data. */
@Component
public final class ChecklistServiceImpl implements ChecklistService {
    private final RegisterStore store;
    private final DataAnswers data;

    @Activate
    public ChecklistServiceImpl(@Reference RegisterStore store, @Reference DataAnswers data) {
        this.store = store;
        this.data = data;
    }

    @Override
    public Optional<Checklist> find(Actor actor, String partnership) {
        actor.require(Permission.READ);
        Optional<Saved> saved = store.read(entities -> ProperPartnerships.row(entities, partnership)
                .map(row -> saved(entities.find(ChecklistEntity.class, partnership))));
        return saved.map(s -> checklist(actor, partnership, s));
    }

    /** What people have said. */
    private record Saved(long version, List<ChecklistEntry> entries) {}

    /** @param row {@code null} while they have said nothing */
    private static Saved saved(ChecklistEntity row) {
        return row == null ? new Saved(0, List.of()) : new Saved(row.version(), row.entries());
    }

    private Checklist checklist(Actor actor, String partnership, Saved saved) {
        Map<ChecklistItem, ChecklistAnswer.Found> found =
                data.of(actor, List.of(partnership)).getOrDefault(partnership, Map.of());
        return new Checklist(partnership, saved.version(), lines(saved.entries(), found));
    }

    private static List<ChecklistLine> lines(
            List<ChecklistEntry> entries, Map<ChecklistItem, ChecklistAnswer.Found> found) {
        Map<ChecklistItem, ChecklistEntry> byItem = new EnumMap<>(ChecklistItem.class);
        entries.forEach(entry -> byItem.put(entry.item(), entry));
        return Arrays.stream(ChecklistItem.values())
                .map(item -> new ChecklistLine(
                        byItem.getOrDefault(item, new ChecklistEntry(item, null, null)),
                        Optional.ofNullable(found.get(item))))
                .toList();
    }

    @Override
    public Map<String, ChecklistProgress> progress(Actor actor, List<String> partnerships) {
        actor.require(Permission.READ);
        List<String> ids = partnerships.stream().filter(Ids::isId).distinct().toList();
        Map<String, List<ChecklistEntry>> entries = store.read(entities -> entries(entities, ids));
        Map<String, Map<ChecklistItem, ChecklistAnswer.Found>> found = data.of(actor, List.copyOf(entries.keySet()));
        Map<String, ChecklistProgress> progress = new HashMap<>();
        entries.forEach(
                (id, said) -> progress.put(id, ChecklistProgress.of(lines(said, found.getOrDefault(id, Map.of())))));
        return progress;
    }

    /** What people have said of those that have a checklist. */
    private static Map<String, List<ChecklistEntry>> entries(EntityManager entities, List<String> ids) {
        Map<String, List<ChecklistEntry>> all = new HashMap<>();
        Partnerships.byIds(entities, ids).stream()
                .filter(row -> row.isProper())
                .forEach(row -> all.put(row.id(), List.of()));
        InList.query(
                        entities,
                        "SELECT e FROM ChecklistEntity e WHERE e.partnership IN :values",
                        ChecklistEntity.class,
                        List.copyOf(all.keySet()))
                .forEach(row -> all.put(row.partnership(), row.entries()));
        return all;
    }

    @Override
    public Checklist update(Actor actor, String partnership, long version, List<ChecklistEntry> given) {
        actor.require(Permission.EDIT);
        List<ChecklistEntry> entries = checked(given);
        Saved saved = store.write(entities -> {
            ProperPartnerships.require(entities, partnership);
            ChecklistEntity row = entities.find(ChecklistEntity.class, partnership);
            Saved before = saved(row);
            if (before.version() != version) {
                throw ProblemException.stale();
            }
            checkNotes(actor, before.entries(), given);
            return before.entries().equals(entries) ? before : write(entities, actor, partnership, row, entries);
        });
        return checklist(actor, partnership, saved);
    }

    private static void checkNotes(Actor actor, List<ChecklistEntry> before, List<ChecklistEntry> given) {
        List<FieldChange> notes = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String known = ChecklistLog.of(before, given.get(i).item()).note();
            notes.add(
                    new FieldChange("items/" + i + "/note", known, given.get(i).note()));
        }
        FreeText.check(actor, notes);
    }

    private Saved write(
            EntityManager entities,
            Actor actor,
            String partnership,
            ChecklistEntity known,
            List<ChecklistEntry> entries) {
        store.log(
                actor,
                Partnerships.TYPE,
                partnership,
                ChecklistLog.changes(saved(known).entries(), entries));
        ChecklistEntity row = known == null ? ChecklistEntity.of(partnership) : known;
        row.set(entries);
        if (known == null) {
            entities.persist(row);
        }
        entities.flush();
        return saved(row);
    }

    /** In the order of the items, without empty ones. */
    private static List<ChecklistEntry> checked(List<ChecklistEntry> given) {
        TextRules rules = new TextRules();
        for (int i = 0; i < given.size(); i++) {
            ChecklistItem item = given.get(i).item();
            rules.line("items/" + i + "/note", given.get(i).note(), 500);
            if (given.subList(0, i).stream().anyMatch(e -> e.item() == item)) {
                rules.add("items/" + i + "/item", "item-twice");
            }
        }
        rules.check();
        return given.stream()
                .filter(entry -> !entry.isEmpty())
                .sorted(Comparator.comparing(ChecklistEntry::item))
                .toList();
    }
}
