package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipBuilder;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.ValueList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** The records that have values of lists, and the selections that ask for them. */
final class ValueUses {
    private final Organisations organisations;
    private final Partnerships partnerships;
    private final Selections selections;

    ValueUses(Organisations organisations, Partnerships partnerships, Selections selections) {
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.selections = selections;
    }

    /**
     * Where the values of a list stand, a line each.
     *
     * @param filter what the list of the records is narrowed by
     */
    private record Place(Class<?> entity, String column, String filter) {
        String list() {
            return entity.equals(OrganisationEntity.class) ? "/organisations" : "/partnerships";
        }
    }

    private static Place place(ValueList list) {
        return switch (list) {
            case ORGANISATION_TYPES -> new Place(OrganisationEntity.class, "type", "type");
            case KEYWORDS -> new Place(OrganisationEntity.class, "keywords", "keyword");
            case OWN_PURPOSES -> new Place(PartnershipEntity.class, "ownPurposes", "ownPurpose");
            case TARGET_GROUPS -> new Place(PartnershipEntity.class, "targetGroups", "targetGroup");
            case AGE_GROUPS -> new Place(PartnershipEntity.class, "ageGroups", "ageGroup");
        };
    }

    private static OrganisationDetails swap(ValueList list, OrganisationDetails details, UnaryOperator<String> swap) {
        OrganisationDetails.Builder builder = details.toBuilder();
        return switch (list) {
            case ORGANISATION_TYPES -> builder.type(swap.apply(details.type())).build();
            default -> builder.keywords(swapped(details.keywords(), swap)).build();
        };
    }

    private static PartnershipDetails swap(ValueList list, PartnershipDetails details, UnaryOperator<String> swap) {
        PartnershipBuilder builder = details.toBuilder();
        return switch (list) {
            case TARGET_GROUPS ->
                builder.targetGroups(swapped(details.targetGroups(), swap)).build();
            case AGE_GROUPS ->
                builder.ageGroups(swapped(details.ageGroups(), swap)).build();
            default -> builder.ownPurposes(swapped(details.ownPurposes(), swap)).build();
        };
    }

    private static List<String> swapped(List<String> values, UnaryOperator<String> swap) {
        return values.stream().map(swap).toList();
    }

    /** How many records have each of the values that are used. */
    Map<String, Long> count(EntityManager entities, ValueList list) {
        Place place = place(list);
        String column = "e." + place.column();
        String jpql = "SELECT " + column + ", COUNT(e) FROM " + place.entity().getSimpleName() + " e WHERE " + column
                + " IS NOT NULL GROUP BY " + column;
        return entities.createQuery(jpql, Object[].class).getResultList().stream()
                .flatMap(row -> Lines.split((String) row[0]).stream().map(line -> Map.entry(line, (Long) row[1])))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    /** Gives each record that has a value another instead; saved selections follow. */
    void replace(EntityManager entities, Actor actor, ValueList list, String value, String by) {
        replaceOnRecords(entities, actor, list, value, by);
        entities.flush();
        selections.replaceValue(actor, place(list).list(), place(list).filter(), value, by);
    }

    private void replaceOnRecords(EntityManager entities, Actor actor, ValueList list, String value, String by) {
        UnaryOperator<String> swap = v -> value.equals(v) ? by : v;
        if (place(list).entity().equals(OrganisationEntity.class)) {
            for (OrganisationEntity row : rows(entities, OrganisationEntity.class, list, value)) {
                organisations.rewrite(entities, actor, row, swap(list, row.details(), swap));
            }
            return;
        }
        List<PartnershipEntity> rows = rows(entities, PartnershipEntity.class, list, value);
        Map<String, Partnership> records = partnerships.records(entities, rows).stream()
                .collect(Collectors.toMap(Partnership::id, record -> record));
        for (PartnershipEntity row : rows) {
            PartnershipDetails before = records.get(row.id()).details();
            partnerships.change(entities, actor, row, before, swap(list, before, swap));
        }
    }

    private static <E> List<E> rows(EntityManager entities, Class<E> entity, ValueList list, String value) {
        String jpql = "SELECT e FROM " + entity.getSimpleName() + " e WHERE CONCAT('\n', CONCAT(e."
                + place(list).column() + ", '\n')) LIKE :line ESCAPE '\\' ORDER BY e.id";
        return entities.createQuery(jpql, entity)
                .setParameter("line", SearchText.line(value))
                .getResultList();
    }
}
