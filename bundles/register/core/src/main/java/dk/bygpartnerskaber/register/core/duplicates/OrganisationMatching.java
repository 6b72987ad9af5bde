package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.InList;
import dk.bygpartnerskaber.register.core.Lines;
import dk.bygpartnerskaber.register.core.OrganisationEntity;
import dk.bygpartnerskaber.register.core.Organisations;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/** Compares organisations. */
final class OrganisationMatching extends Matching<OrganisationMatching.Asked> {
    /** An organisation that others are sought for. */
    record Asked(ComparedOrganisation compared, Set<MatchKey> keys, List<List<Set<MatchKey>>> words) {}

    private final EntityManager entities;
    private final Organisations organisations;
    private final Matches matches;
    private final SharedDomains shared;
    private final Remembered<List<OrganisationName>> remembered;
    private final Map<String, Organisation> found = new HashMap<>();
    private final Map<String, ComparedOrganisation> compared = new HashMap<>();

    /** @param keys of those that others are sought for */
    OrganisationMatching(
            EntityManager entities,
            Organisations organisations,
            Remembered<List<OrganisationName>> remembered,
            List<Set<MatchKey>> keys) {
        this.remembered = remembered;
        matches = remembered.matches();
        this.entities = entities;
        this.organisations = organisations;
        shared = shared(entities, matches.of(MatchKey.Kind.HOST, keys));
    }

    private static SharedDomains shared(EntityManager entities, Map<String, Set<String>> users) {
        List<String> ids =
                users.values().stream().flatMap(Set::stream).distinct().toList();
        Set<String> libraries = new HashSet<>(InList.query(
                entities,
                "SELECT e.id FROM OrganisationEntity e WHERE e.ownLibrary = TRUE AND e.id IN :values",
                String.class,
                ids));
        Set<String> ofLibraries = users.entrySet().stream()
                .filter(host -> host.getValue().stream().anyMatch(libraries::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<String, Integer> counts = new HashMap<>();
        users.forEach((host, of) -> counts.put(host, of.size()));
        return new SharedDomains(ofLibraries, counts);
    }

    Asked asked(OrganisationDetails details, Set<MatchKey> keys) {
        Stream<String> names = Stream.concat(Stream.of(details.name()), details.aliases().stream());
        return new Asked(compared(details), keys, names.map(MatchKeys::ofWords).toList());
    }

    private ComparedOrganisation compared(OrganisationDetails one) {
        return ComparedOrganisation.of(one, shared);
    }

    @Override
    Set<String> telling(Asked one) {
        return matches.with(
                one.keys(),
                key -> key.kind() == MatchKey.Kind.EXTERNAL_ID || key.kind() == MatchKey.Kind.PRODUCTION_UNIT);
    }

    @Override
    List<Set<String>> calledAlike(List<Asked> each) {
        List<Set<String>> lookedAt = each.stream().map(this::lookedAt).toList();
        readNames(remembered.unnamed(lookedAt.stream()));
        return IntStream.range(0, each.size())
                .mapToObj(i -> lookedAt.get(i).stream()
                        .filter(id -> isCalledAlike(each.get(i), id))
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** A word alone, as the name of the town is, says nothing. */
    private Set<String> lookedAt(Asked one) {
        Set<String> ids = matches.with(
                one.keys(),
                key -> key.kind() != MatchKey.Kind.WORD
                        && (key.kind() != MatchKey.Kind.HOST || !shared.isShared(key.key())));
        one.words().forEach(name -> ids.addAll(withWords(name)));
        return ids;
    }

    /** Those that share most of some words: all when there are one or two, else all but one. */
    private Set<String> withWords(List<Set<MatchKey>> words) {
        int enough = words.size() < 3 ? words.size() : words.size() - 1;
        List<Set<String>> rarestFirst = words.stream()
                .map(word -> matches.with(word, key -> true))
                .sorted(Comparator.comparing(Set::size))
                .toList();
        return rarestFirst.stream()
                // who is in none of these cannot be in enough of the others
                .limit(words.size() - enough + 1L)
                .flatMap(Set::stream)
                .filter(id ->
                        rarestFirst.stream().filter(ids -> ids.contains(id)).count() >= enough)
                .collect(Collectors.toSet());
    }

    private void readNames(List<String> ids) {
        InList.query(
                        entities,
                        "SELECT e.id, e.name, e.aliases FROM OrganisationEntity e WHERE e.id IN :values",
                        Object[].class,
                        ids)
                .forEach(row -> remembered.names().put((String) row[0], names((String) row[1], (String) row[2])));
    }

    private static List<OrganisationName> names(String name, String aliases) {
        return Stream.concat(Stream.of(name), Lines.split(aliases).stream())
                .map(OrganisationName::of)
                .toList();
    }

    private boolean isCalledAlike(Asked one, String id) {
        List<OrganisationName> all = remembered.names().get(id);
        return all != null
                && OrganisationLikelihood.isCalledAlike(one.compared().allNames(), all);
    }

    @Override
    void read(Collection<String> ids) {
        for (OrganisationEntity row : organisations.byIds(entities, ids)) {
            found.put(row.id(), row.toRecord());
            compared.put(row.id(), compared(found.get(row.id()).details()));
        }
    }

    @Override
    Suspicion suspicion(Asked one, String id) {
        Organisation other = found.get(id);
        return other == null
                ? null
                : suspicion(
                        id, other.name(), other.demo(), OrganisationLikelihood.of(one.compared(), compared.get(id)));
    }
}
