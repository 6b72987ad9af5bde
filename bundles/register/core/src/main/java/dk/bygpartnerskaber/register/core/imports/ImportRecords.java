package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Removals;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.core.Holds;
import dk.bygpartnerskaber.register.core.OrganisationEntity;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.PartnershipEntity;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.PersonEntity;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records that imports have written, whatever their type. */
@Component(service = ImportRecords.class)
public final class ImportRecords {
    private static final Actor READER = new Actor("system:import", "system:import", Set.of(Permission.READ));
    private static final Map<String, List<String>> PARTS_OF = Map.of(
            Organisations.TYPE,
            List.of(
                    "organisation_id FROM reg_partner",
                    "library_id FROM reg_partnership",
                    "organisation_id FROM reg_person_role",
                    "library_id FROM reg_team"),
            People.TYPE,
            List.of(
                    "person_id FROM reg_partnership_person",
                    "successor_id FROM reg_person_role",
                    "person_id FROM reg_team_member",
                    "id FROM (SELECT id FROM reg_person WHERE user_id IS NOT NULL) p"),
            Partnerships.TYPE,
            List.of(
                    "partnership_id FROM reg_activity",
                    "partnership_id FROM reg_checklist",
                    "partnership_id FROM reg_self_test",
                    "originates_from FROM reg_partnership"));

    private final RegisterStore store;
    private final Organisations organisations;
    private final People people;
    private final Partnerships partnerships;
    private final Holds holds;
    private final Removals removals;

    @Activate
    public ImportRecords(
            @Reference RegisterStore store,
            @Reference Organisations organisations,
            @Reference People people,
            @Reference Partnerships partnerships,
            @Reference Holds holds,
            @Reference Removals removals) {
        this.store = store;
        this.organisations = organisations;
        this.people = people;
        this.partnerships = partnerships;
        this.holds = holds;
        this.removals = removals;
    }

    /**
     * A record as it is.
     *
     * @param row its row
     */
    record Found(Object row, long version, Record details) {}

    /** By their ids. */
    Map<String, Found> read(EntityManager entities, String type, List<String> ids) {
        return switch (type) {
            case Organisations.TYPE ->
                organisations.byIds(entities, ids).stream()
                        .collect(Collectors.toMap(
                                OrganisationEntity::id, row -> new Found(row, row.version(), row.details())));
            case People.TYPE -> people(entities, ids);
            default -> partnerships(entities, ids);
        };
    }

    private Map<String, Found> people(EntityManager entities, List<String> ids) {
        Map<String, PersonEntity> rows =
                people.byIds(entities, ids).stream().collect(Collectors.toMap(PersonEntity::id, Function.identity()));
        Map<String, Found> found = new HashMap<>();
        people.records(entities, List.copyOf(rows.values()))
                .forEach(person ->
                        found.put(person.id(), new Found(rows.get(person.id()), person.version(), person.details())));
        return found;
    }

    private Map<String, Found> partnerships(EntityManager entities, List<String> ids) {
        Map<String, PartnershipEntity> rows = Partnerships.byIds(entities, ids).stream()
                .collect(Collectors.toMap(PartnershipEntity::id, Function.identity()));
        Map<String, Found> found = new HashMap<>();
        partnerships
                .records(entities, List.copyOf(rows.values()))
                .forEach(partnership -> found.put(
                        partnership.id(),
                        new Found(rows.get(partnership.id()), partnership.version(), partnership.details())));
        return found;
    }

    /** Those that must stay as they are, or that another one that must has as a part. */
    Set<RecordRef> held(List<RecordRef> records) {
        return holds.any()
                ? records.stream()
                        .filter(record -> holds.of(record).isPresent()
                                || !holds.naming(record).isEmpty())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Those of a type that anything else has as a part by now. */
    Set<RecordRef> used(String type, List<RecordRef> records) {
        if (records.isEmpty()) {
            return Set.of();
        }
        Set<String> parts = store.sqlRead(connection -> parts(connection, type, records));
        return records.stream()
                .filter(record -> parts.contains(record.id())
                        || !removals.uses(READER, record).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> parts(Connection connection, String type, List<RecordRef> records) throws SQLException {
        Object[] ids = records.stream().map(RecordRef::id).toArray();
        String places = String.join(", ", Collections.nCopies(ids.length, "?"));
        Set<String> parts = new HashSet<>();
        for (String column : PARTS_OF.get(type)) {
            String sql = "SELECT DISTINCT " + column + " WHERE " + column.substring(0, column.indexOf(' ')) + " IN ("
                    + places + ")";
            parts.addAll(Sql.list(connection, sql, row -> row.getString(1), ids));
        }
        return parts;
    }

    /** Deletes some of a type; the modules are to be {@link RegisterStore#tellDeleted told}. */
    void delete(EntityManager entities, Actor actor, String type, List<Found> all) {
        switch (type) {
            case Organisations.TYPE -> organisations.deleteAll(entities, actor, rows(all, OrganisationEntity.class));
            case People.TYPE -> people.deleteAll(entities, actor, rows(all, PersonEntity.class));
            default -> rows(all, PartnershipEntity.class).forEach(row -> partnerships.remove(entities, actor, row));
        }
    }

    private static <E> List<E> rows(List<Found> all, Class<E> type) {
        return all.stream().map(Found::row).map(type::cast).toList();
    }

    /** Makes an example again of a record that an import has made a real one. */
    void markExample(Actor actor, Found found) {
        if (found.row() instanceof OrganisationEntity organisation) {
            organisations.markDemo(actor, organisation, true);
        } else if (found.row() instanceof PersonEntity person) {
            people.markDemo(actor, person, true);
        } else if (found.row() instanceof PartnershipEntity partnership) {
            partnerships.markDemo(actor, partnership, true);
        }
    }

    /** Gives a record other details, whose rules it has met before. */
    void change(EntityManager entities, Actor actor, Found found, Record details) {
        if (details instanceof OrganisationDetails organisation) {
            organisations.rewrite(entities, actor, (OrganisationEntity) found.row(), organisation);
        } else if (details instanceof PersonDetails person) {
            Person before = people.records(entities, List.of((PersonEntity) found.row()))
                    .get(0);
            people.change(entities, actor, (PersonEntity) found.row(), before, person);
        } else if (details instanceof PartnershipDetails partnership) {
            partnerships.change(
                    entities,
                    actor,
                    (PartnershipEntity) found.row(),
                    (PartnershipDetails) found.details(),
                    partnership);
        }
    }
}
