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
import java.util.Collections;
import java.util.HashMap;
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
    private static final Map<String, String> PARTS_OF = Map.of(
            Organisations.TYPE,
            "SELECT 1 FROM reg_partner WHERE organisation_id = ?"
                    + " UNION ALL SELECT 1 FROM reg_partnership WHERE library_id = ?"
                    + " UNION ALL SELECT 1 FROM reg_person_role WHERE organisation_id = ?"
                    + " UNION ALL SELECT 1 FROM reg_team WHERE library_id = ?",
            People.TYPE,
            "SELECT 1 FROM reg_partnership_person WHERE person_id = ?"
                    + " UNION ALL SELECT 1 FROM reg_person_role WHERE successor_id = ?"
                    + " UNION ALL SELECT 1 FROM reg_team_member WHERE person_id = ?"
                    + " UNION ALL SELECT 1 FROM reg_person WHERE id = ? AND user_id IS NOT NULL",
            Partnerships.TYPE,
            "SELECT 1 FROM reg_activity WHERE partnership_id = ?"
                    + " UNION ALL SELECT 1 FROM reg_checklist WHERE partnership_id = ?"
                    + " UNION ALL SELECT 1 FROM reg_self_test WHERE partnership_id = ?"
                    + " UNION ALL SELECT 1 FROM reg_partnership WHERE originates_from = ?");

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

    /** Whether it must stay as it is, or another one that must and has it as a part. */
    boolean isHeld(RecordRef record) {
        return holds.any()
                && (holds.of(record).isPresent() || !holds.naming(record).isEmpty());
    }

    /** Whether anything else has it as a part by now. */
    boolean isUsed(RecordRef record) {
        String sql = PARTS_OF.get(record.type());
        Object[] ids = Collections.nCopies(
                        (int) sql.chars().filter(c -> c == '?').count(), record.id())
                .toArray();
        return store.sqlRead(connection -> Sql.exists(connection, sql + " FETCH FIRST 1 ROWS ONLY", ids))
                || !removals.uses(READER, record).isEmpty();
    }

    void delete(EntityManager entities, Actor actor, RecordRef record) {
        switch (record.type()) {
            case Organisations.TYPE ->
                organisations.delete(entities, actor, entities.find(OrganisationEntity.class, record.id()));
            case People.TYPE -> people.delete(entities, actor, entities.find(PersonEntity.class, record.id()));
            default -> partnerships.delete(entities, actor, entities.find(PartnershipEntity.class, record.id()));
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
