package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.documents.TableFile;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.duplicates.Suspicions;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What files make of the register as it is now. */
@Component(service = ImportPlans.class)
public final class ImportPlans {
    private static final int MOST = 5;

    private final ImportParts parts;
    private final Suspicions suspicions;

    @Activate
    public ImportPlans(@Reference ImportParts parts, @Reference Suspicions suspicions) {
        this.parts = parts;
        this.suspicions = suspicions;
    }

    /** The fields that columns can go to now. */
    ImportTargets targets(ImportKind kind) {
        return new ImportTargets(kind, parts.modules().fields(kind));
    }

    /** @param progress is told how many rows have been read */
    ImportPlan plan(
            EntityManager entities, ImportKind kind, MappedFile file, Decisions decisions, IntConsumer progress) {
        ImportDrafts drafts = new ImportDrafts(entities, parts, kind, file, decisions);
        return new ImportPlanner(kind, file, drafts, parts.modules()).plan(progress);
    }

    /** Writes a file of example records, in the running transaction, which has nothing else that waits to be written. */
    public void writeExamples(EntityManager entities, Actor actor, ImportKind kind, byte[] content) {
        TableFile table = TableFile.open(content);
        MappedFile file = new MappedFile(table, targets(kind).suggest(table.headers()));
        ImportPlan plan = plan(entities, kind, file, Decisions.NONE, done -> {});
        new ImportWriter(entities, actor, parts, true, done -> {}).write(plan);
    }

    /**
     * Which new records may be in the register already, by the keys of their drafts.
     *
     * @param asked which drafts are looked at
     * @param progress is told how many of them have been
     */
    Map<String, List<Suspicion>> suspicions(
            EntityManager entities, ImportPlan plan, Predicate<ImportDraft<?>> asked, IntConsumer progress) {
        Found found = new Found(new HashMap<>(), progress);
        List<ImportDraft<OrganisationDetails>> organisations = asked(plan.organisations(), asked);
        suspicions.ofOrganisations(entities, details(organisations)).forEach(found.of(organisations, 0));
        List<ImportDraft<PersonDetails>> people = asked(plan.people(), asked);
        suspicions.ofPeople(entities, details(people)).forEach(found.of(people, organisations.size()));
        return found.byKey();
    }

    private static <D extends Record> List<ImportDraft<D>> asked(
            List<ImportDraft<D>> drafts, Predicate<ImportDraft<?>> asked) {
        return drafts.stream().filter(ImportDraft::isNew).filter(asked).toList();
    }

    private static <D extends Record> List<D> details(List<ImportDraft<D>> drafts) {
        return drafts.stream().map(ImportDraft::details).toList();
    }

    /** Takes what is found of each draft. */
    private record Found(Map<String, List<Suspicion>> byKey, IntConsumer progress) {
        <D extends Record> Consumer<List<Suspicion>> of(List<ImportDraft<D>> drafts, int before) {
            ListIterator<ImportDraft<D>> each = drafts.listIterator();
            return suspected -> {
                ImportDraft<D> draft = each.next();
                if (!suspected.isEmpty()) {
                    byKey.put(draft.key(), suspected.stream().limit(MOST).toList());
                }
                progress.accept(before + each.nextIndex());
            };
        }
    }
}
