package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Portions;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.core.OrganisationEntity;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.PartnershipEntity;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.PersonEntity;
import dk.bygpartnerskaber.register.core.ValueTable.Row;
import dk.bygpartnerskaber.register.core.imports.ImportItems.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/**
 * Carries a plan out, in the transaction in which it was made. It goes in portions, each flushed and let go of, so that
 * what is held does not grow with the file. Not thread-safe.
 */
final class ImportWriter {
    private final EntityManager entities;
    private final Actor actor;
    private final ImportParts parts;
    private final boolean demo;
    private final IntConsumer progress;
    private final Map<String, Written> written = new HashMap<>();
    private final List<Row> values = new ArrayList<>();
    private int done;

    /** @param progress is told how many records are done */
    ImportWriter(EntityManager entities, Actor actor, ImportParts parts, boolean demo, IntConsumer progress) {
        this.entities = entities;
        this.actor = actor;
        this.parts = parts;
        this.demo = demo;
        this.progress = progress;
    }

    /** How many records a plan has to do with. */
    static int size(ImportPlan plan) {
        return (int) plan.records().stream().filter(ImportWriter::isToWrite).count();
    }

    private static boolean isToWrite(ImportDraft<?> draft) {
        return draft.action() == Action.CREATE || draft.action() == Action.UPDATE;
    }

    /** @throws ProblemException {@code stale} when somebody else has changed a record since the plan was made */
    void write(ImportPlan plan) {
        addValues(plan);
        // the tables refer to each other, which OpenJPA is not told: each kind is flushed before the next
        inPortions(plan.organisations(), this::organisations);
        inPortions(plan.people(), this::people);
        inPortions(plan.partnerships(), this::partnerships);
    }

    /** What has been made of the records, by the keys of their drafts. */
    Map<String, Written> written() {
        return written;
    }

    /** Those that have joined lists of values. */
    List<Row> values() {
        return values;
    }

    private <D extends Record> void inPortions(
            List<ImportDraft<D>> drafts, Function<List<ImportDraft<D>>, Map<String, Long>> write) {
        List<ImportDraft<D>> all =
                drafts.stream().filter(ImportWriter::isToWrite).toList();
        for (List<ImportDraft<D>> portion : Portions.of(all, Portions.OF_ENTITIES)) {
            Map<String, Long> versions = write.apply(portion);
            remember(portion, versions);
            entities.clear();
        }
    }

    private <D extends Record> void remember(List<ImportDraft<D>> portion, Map<String, Long> versions) {
        String type = portion.get(0).ref().type();
        Map<String, String> changes = parts.store()
                .latestChanges(
                        type,
                        portion.stream()
                                .filter(draft -> draft.isNew() || draft.isChanged())
                                .map(ImportDraft::id)
                                .toList());
        for (ImportDraft<D> draft : portion) {
            Map<String, String> entries = parts.modules().apply(actor, draft.ref(), draft.cells());
            written.put(draft.key(), new Written(changes.get(draft.id()), versions.get(draft.id()), entries));
        }
        entities.flush();
    }

    private Map<String, Long> organisations(List<ImportDraft<OrganisationDetails>> portion) {
        Organisations rows = parts.organisations();
        Map<String, OrganisationEntity> known =
                known(portion, ids -> rows.byIds(entities, ids), OrganisationEntity::id);
        for (ImportDraft<OrganisationDetails> draft : known(portion)) {
            OrganisationEntity row = current(known, draft, OrganisationEntity::version);
            if (isAdopted(draft)) {
                rows.markDemo(actor, row, false);
            }
            rows.rewrite(entities, actor, row, draft.details());
            step();
        }
        rows.persistAll(entities, actor, created(portion), demo).forEach(row -> {
            known.put(row.id(), row);
            step();
        });
        entities.flush();
        return versions(known, OrganisationEntity::version);
    }

    private Map<String, Long> people(List<ImportDraft<PersonDetails>> portion) {
        People rows = parts.people();
        Map<String, PersonEntity> known = known(portion, ids -> rows.byIds(entities, ids), PersonEntity::id);
        Map<String, Person> before = rows.records(entities, List.copyOf(known.values())).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        for (ImportDraft<PersonDetails> draft : known(portion)) {
            PersonEntity row = current(known, draft, PersonEntity::version);
            if (isAdopted(draft)) {
                rows.markDemo(actor, row, false);
            }
            rows.change(entities, actor, row, before.get(draft.id()), draft.details());
            step();
        }
        Map<String, PersonDetails> created = created(portion);
        rows.persistAll(entities, actor, created, demo).forEach(row -> {
            known.put(row.id(), row);
            step();
        });
        entities.flush();
        created.forEach((id, details) -> People.addRoles(entities, id, details.roles()));
        entities.flush();
        return versions(known, PersonEntity::version);
    }

    private Map<String, Long> partnerships(List<ImportDraft<PartnershipDetails>> portion) {
        Partnerships rows = parts.partnerships();
        Map<String, PartnershipEntity> known =
                known(portion, ids -> Partnerships.byIds(entities, ids), PartnershipEntity::id);
        for (ImportDraft<PartnershipDetails> draft : known(portion)) {
            PartnershipEntity row = current(known, draft, PartnershipEntity::version);
            if (isAdopted(draft)) {
                rows.markDemo(actor, row, false);
            }
            if (draft.isChanged()) {
                rows.change(entities, actor, row, draft.before(), draft.details());
            }
            step();
        }
        Map<String, PartnershipDetails> created = created(portion);
        rows.persistAll(entities, actor, created, demo).forEach(row -> {
            known.put(row.id(), row);
            step();
        });
        entities.flush();
        created.forEach((id, details) -> {
            rows.addPartners(entities, id, details.partners(), 0);
            rows.addPeople(entities, id, details);
        });
        entities.flush();
        return versions(known, PartnershipEntity::version);
    }

    /** Whether it is an example that the library's own file knows of. */
    private boolean isAdopted(ImportDraft<?> draft) {
        return draft.isExample() && !demo;
    }

    private static <D extends Record> List<ImportDraft<D>> known(List<ImportDraft<D>> portion) {
        return portion.stream().filter(draft -> !draft.isNew()).toList();
    }

    private static <D extends Record> Map<String, D> created(List<ImportDraft<D>> portion) {
        Map<String, D> created = new LinkedHashMap<>();
        portion.stream().filter(ImportDraft::isNew).forEach(draft -> created.put(draft.id(), draft.details()));
        return created;
    }

    private static <D extends Record, E> Map<String, E> known(
            List<ImportDraft<D>> portion, Function<List<String>, List<E>> read, Function<E, String> id) {
        List<String> ids = known(portion).stream().map(ImportDraft::id).toList();
        return new HashMap<>(read.apply(ids).stream().collect(Collectors.toMap(id, Function.identity())));
    }

    private static <E> E current(Map<String, E> known, ImportDraft<?> draft, ToLongFunction<E> version) {
        E row = known.get(draft.id());
        if (row == null || version.applyAsLong(row) != draft.version()) {
            throw ProblemException.stale();
        }
        return row;
    }

    private static <E> Map<String, Long> versions(Map<String, E> rows, Function<E, Long> version) {
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, row -> version.apply(row.getValue())));
    }

    private void step() {
        progress.accept(++done);
    }

    /** What is new to the lists of values joins them: who imports looks after these. */
    private void addValues(ImportPlan plan) {
        add(ValueList.ORGANISATION_TYPES, of(plan.organisations()).map(OrganisationDetails::type));
        add(ValueList.KEYWORDS, of(plan.organisations()).flatMap(o -> o.keywords().stream()));
        add(ValueList.OWN_PURPOSES, of(plan.partnerships()).flatMap(p -> p.ownPurposes().stream()));
        add(ValueList.TARGET_GROUPS, of(plan.partnerships()).flatMap(p -> p.targetGroups().stream()));
        add(ValueList.AGE_GROUPS, of(plan.partnerships()).flatMap(p -> p.ageGroups().stream()));
    }

    private void add(ValueList list, Stream<String> said) {
        values.addAll(parts.organisations().values().addMissing(actor, list, said.filter(Objects::nonNull)));
    }

    private static <D extends Record> Stream<D> of(List<ImportDraft<D>> drafts) {
        return drafts.stream().filter(ImportWriter::isToWrite).map(ImportDraft::details);
    }
}
