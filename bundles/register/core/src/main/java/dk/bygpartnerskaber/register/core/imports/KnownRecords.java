package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import dk.bygpartnerskaber.platform.persistence.Portions;
import dk.bygpartnerskaber.register.api.ExternalId;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.core.ExternalIdEntity;
import dk.bygpartnerskaber.register.core.InList;
import dk.bygpartnerskaber.register.core.Lines;
import dk.bygpartnerskaber.register.core.OrganisationEntity;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.SearchText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/**
 * Reads the records that a file may mean, the oldest first, in portions: what was read is let go of again, so that an
 * import holds no more than their details. Nothing must wait to be written.
 */
final class KnownRecords {
    // a name may have 200 characters, its key twice as many: nothing longer can be there
    private static final int LONGEST_KEY = 400;

    private final EntityManager entities;

    KnownRecords(EntityManager entities) {
        this.entities = entities;
    }

    private static List<String> keys(Collection<String> names, Function<String, String> key) {
        return names.stream()
                .map(key)
                .filter(text -> text.length() <= LONGEST_KEY)
                .distinct()
                .toList();
    }

    Stream<Organisation> organisations(
            Collection<String> names, Collection<String> units, Collection<ExternalId> externalIds, List<String> ids) {
        List<String> keys = keys(names, SearchText::key);
        Set<String> found = new TreeSet<>(ids);
        found.addAll(ids("SELECT e.nameKey, e.id FROM OrganisationEntity e", "e.nameKey", keys));
        found.addAll(withAlias(Set.copyOf(keys)));
        found.addAll(ids(
                "SELECT e.productionUnit, e.id FROM OrganisationEntity e",
                "e.productionUnit",
                units.stream().distinct().toList()));
        found.addAll(withExternalId(externalIds));
        return portions(
                found,
                portion -> InList.query(
                                entities,
                                "SELECT e FROM OrganisationEntity e WHERE e.id IN :values",
                                OrganisationEntity.class,
                                portion)
                        .stream()
                        .map(OrganisationEntity::toRecord)
                        .toList(),
                Organisation::id);
    }

    private List<String> ids(String select, String column, List<String> values) {
        return InList.texts(entities, select, column, values).stream()
                .map(row -> (String) row[1])
                .toList();
    }

    private List<String> withAlias(Set<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : entities
                        .createQuery(
                                "SELECT e.aliases, e.id FROM OrganisationEntity e WHERE e.aliases IS NOT NULL",
                                Object[].class)
                        .getResultList()
                        .stream()
                        .filter(row ->
                                Lines.split((String) row[0]).stream().anyMatch(a -> keys.contains(SearchText.key(a))))
                        .map(row -> (String) row[1])
                        .toList();
    }

    private List<String> withExternalId(Collection<ExternalId> wanted) {
        return InList.query(
                        entities,
                        "SELECT x FROM ExternalIdEntity x WHERE x.externalId IN :values",
                        ExternalIdEntity.class,
                        wanted.stream().map(ExternalId::id).distinct().toList())
                .stream()
                .map(ExternalIdEntity::organisation)
                .toList();
    }

    Stream<Person> people(People people, Collection<String> names, List<String> ids) {
        List<String> keys = keys(names, DanishOrder::key);
        Set<String> found = new TreeSet<>(ids);
        found.addAll(ids("SELECT e.nameSort, e.id FROM PersonEntity e", "e.nameSort", keys));
        return people(people, found);
    }

    Stream<Person> people(People people, Collection<String> ids) {
        return portions(
                new TreeSet<>(ids), portion -> people.records(entities, people.byIds(entities, portion)), Person::id);
    }

    Stream<Partnership> partnerships(Partnerships partnerships, Collection<String> titles) {
        List<String> keys = keys(titles, SearchText::key);
        Set<String> found = new TreeSet<>(ids("SELECT e.titleKey, e.id FROM PartnershipEntity e", "e.titleKey", keys));
        return portions(
                found,
                portion -> partnerships.records(entities, Partnerships.byIds(entities, portion)),
                Partnership::id);
    }

    /** In the order of the ids, which is that of age. */
    private <R> Stream<R> portions(
            Collection<String> ids, Function<List<String>, List<R>> read, Function<R, String> id) {
        List<String> all = List.copyOf(ids);
        List<R> records = new ArrayList<>(all.size());
        for (List<String> portion : Portions.of(all, Portions.OF_ENTITIES)) {
            var byId = read.apply(portion).stream().collect(Collectors.toMap(id, Function.identity()));
            portion.stream().filter(byId::containsKey).map(byId::get).forEach(records::add);
            entities.clear();
        }
        return records.stream();
    }
}
