package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.ValueList;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens to rows of organisations inside a transaction: rules kept, changes logged. */
@Component(service = Organisations.class)
public final class Organisations {
    public static final String TYPE = "organisation";

    private final RegisterStore store;
    private final Values values;
    private final MatchedRecords matched;

    @Activate
    public Organisations(@Reference RegisterStore store, @Reference Values values, @Reference MatchedRecords matched) {
        this.store = store;
        this.values = values;
        this.matched = matched;
    }

    /** The lists of values that records are described with. */
    public Values values() {
        return values;
    }

    OrganisationEntity create(EntityManager entities, Actor actor, OrganisationDetails given) {
        OrganisationDetails details = checked(actor, OrganisationDetails.named(given.name()), given);
        return persist(entities, actor, Ids.next(), details, false);
    }

    private OrganisationEntity persist(
            EntityManager entities, Actor actor, String id, OrganisationDetails details, boolean demo) {
        return persistAll(entities, actor, Map.of(id, details), demo).get(0);
    }

    /**
     * New rows, whose rules and values have been checked.
     *
     * @param all by their ids
     */
    public List<OrganisationEntity> persistAll(
            EntityManager entities, Actor actor, Map<String, OrganisationDetails> all, boolean demo) {
        List<OrganisationEntity> rows = new ArrayList<>(all.size());
        all.forEach((id, details) -> {
            ExternalIds.check(entities, id, details.externalIds());
            OrganisationEntity organisation = OrganisationEntity.create(id, details, demo, store.now());
            entities.persist(organisation);
            ExternalIds.replace(entities, id, List.of(), details.externalIds());
            rows.add(organisation);
        });
        matched.newOrganisations(all);
        store.logCreated(actor, TYPE, all);
        return rows;
    }

    /** Whether anything changed. */
    boolean update(EntityManager entities, Actor actor, OrganisationEntity organisation, OrganisationDetails given) {
        OrganisationDetails before = organisation.details();
        return rewrite(entities, actor, organisation, checked(actor, before, given));
    }

    /** Changes a row to details whose rules and values have been checked; whether anything changed. */
    public boolean rewrite(
            EntityManager entities, Actor actor, OrganisationEntity organisation, OrganisationDetails details) {
        OrganisationDetails before = organisation.details();
        if (before.equals(details)) {
            return false;
        }
        put(entities, organisation, details);
        store.log(actor, TYPE, organisation.id(), Kind.UPDATED, before, details);
        return true;
    }

    /** Changes a row, without a word in the change log. */
    public void put(EntityManager entities, OrganisationEntity organisation, OrganisationDetails details) {
        OrganisationDetails before = organisation.details();
        ExternalIds.check(entities, organisation.id(), details.externalIds());
        organisation.apply(details, store.now());
        ExternalIds.replace(entities, organisation.id(), before.externalIds(), details.externalIds());
        entities.flush();
        matched.organisation(organisation.id(), before, details);
    }

    /** Takes a row away, without a word in the change log. */
    public void take(EntityManager entities, OrganisationEntity organisation) {
        takeAll(entities, List.of(organisation));
    }

    private void takeAll(EntityManager entities, List<OrganisationEntity> rows) {
        rows.forEach(
                row -> ExternalIds.replace(entities, row.id(), row.details().externalIds(), List.of()));
        rows.forEach(entities::remove);
        entities.flush();
        matched.gone(rows.stream().map(OrganisationEntity::id).toList());
    }

    /** A row that was taken away is there again. */
    public OrganisationEntity putBack(
            EntityManager entities, String id, OrganisationDetails details, boolean demo, OffsetDateTime created) {
        OrganisationEntity organisation = OrganisationEntity.create(id, details, demo, created);
        organisation.apply(details, store.now());
        entities.persist(organisation);
        ExternalIds.replace(entities, id, List.of(), details.externalIds());
        matched.organisation(id, null, details);
        return organisation;
    }

    /** @throws ProblemException with what is wrong with details that an organisation is to have */
    public void check(Actor actor, OrganisationDetails before, OrganisationDetails details) {
        OrganisationRules.check(details);
        List<FieldProblem> problems = new ArrayList<>();
        values.problems(actor, ValueList.ORGANISATION_TYPES, "type", types(before), types(details)).stream()
                .map(problem -> new FieldProblem("type", problem.code(), problem.args()))
                .forEach(problems::add);
        problems.addAll(values.problems(actor, ValueList.KEYWORDS, "keywords", before.keywords(), details.keywords()));
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    private static List<String> types(OrganisationDetails details) {
        return Stream.ofNullable(details.type()).toList();
    }

    /** The details with their values as the lists spell them; new ones have joined the lists. */
    private OrganisationDetails checked(Actor actor, OrganisationDetails before, OrganisationDetails details) {
        check(actor, before, details);
        return details.toBuilder()
                .type(values.taken(actor, ValueList.ORGANISATION_TYPES, types(before), types(details)).stream()
                        .findFirst()
                        .orElse(null))
                .keywords(values.taken(actor, ValueList.KEYWORDS, before.keywords(), details.keywords()))
                .build();
    }

    /** Makes a real record of an example, or an example of it again. */
    public void markDemo(Actor actor, OrganisationEntity organisation, boolean example) {
        organisation.markDemo(example, store.now());
        store.noteDemo(actor, new RecordRef(TYPE, organisation.id()), example);
    }

    public void delete(EntityManager entities, Actor actor, OrganisationEntity organisation) {
        deleteAll(entities, actor, List.of(organisation));
        store.tellDeleted(actor, List.of(new RecordRef(TYPE, organisation.id())));
    }

    /** Deletes a few hundred at most; the modules are to be {@link RegisterStore#tellDeleted told}. */
    public void deleteAll(EntityManager entities, Actor actor, List<OrganisationEntity> rows) {
        Map<String, OrganisationDetails> gone =
                rows.stream().collect(Collectors.toMap(OrganisationEntity::id, OrganisationEntity::details));
        takeAll(entities, rows);
        store.logDeleted(actor, TYPE, gone);
    }

    /** Makes what organisations are matched by anew, of those whose columns have lost a text. */
    public void deriveAgain(EntityManager entities, Collection<String> ids) {
        byIds(entities, ids).forEach(row -> matched.organisation(row.id(), null, row.details()));
    }

    public List<OrganisationEntity> byIds(EntityManager entities, Collection<String> ids) {
        return InList.query(
                entities,
                "SELECT e FROM OrganisationEntity e WHERE e.id IN :values",
                OrganisationEntity.class,
                ids.stream().filter(Ids::isId).toList());
    }

    /** Organisations that have one of the names, in any upper and lower case, the oldest first. */
    public List<OrganisationEntity> byNameKeys(EntityManager entities, Collection<String> nameKeys) {
        List<Object[]> found = InList.texts(
                entities, "SELECT e.nameKey, e.id FROM OrganisationEntity e", "e.nameKey", List.copyOf(nameKeys));
        return byIds(entities, found.stream().map(row -> (String) row[1]).toList()).stream()
                .sorted(Comparator.comparing(OrganisationEntity::id))
                .toList();
    }
}
