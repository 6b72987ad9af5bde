package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.InList;
import dk.bygpartnerskaber.register.core.Lines;
import dk.bygpartnerskaber.register.core.OrganisationEntity;
import dk.bygpartnerskaber.register.core.Organisations;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/** Compares organisations. */
final class OrganisationMatching extends Matching<ComparedOrganisation> {
    private final EntityManager entities;
    private final Organisations organisations;
    private final SharedDomains shared;
    private final Map<String, List<OrganisationName>> names = new HashMap<>();
    private final Map<String, OrganisationDetails> details = new HashMap<>();
    private final Map<String, ComparedOrganisation> compared = new HashMap<>();

    OrganisationMatching(
            EntityManager entities, Organisations organisations, List<Set<MatchKey>> keys, Matches matches) {
        super(keys, matches);
        this.entities = entities;
        this.organisations = organisations;
        shared = shared(entities, matches.of(MatchKey.Kind.HOST));
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

    ComparedOrganisation compared(OrganisationDetails one) {
        return ComparedOrganisation.of(one, shared);
    }

    @Override
    boolean isTelling(MatchKey key) {
        return key.kind() != MatchKey.Kind.WORD && (key.kind() != MatchKey.Kind.HOST || !shared.isShared(key.key()));
    }

    @Override
    void readNames(Collection<String> ids) {
        InList.query(
                        entities,
                        "SELECT e.id, e.name, e.aliases FROM OrganisationEntity e WHERE e.id IN :values",
                        Object[].class,
                        List.copyOf(ids))
                .forEach(row -> names.put((String) row[0], names((String) row[1], (String) row[2])));
    }

    private static List<OrganisationName> names(String name, String aliases) {
        return Stream.concat(Stream.of(name), Lines.split(aliases).stream())
                .map(OrganisationName::of)
                .toList();
    }

    @Override
    boolean isCalledAlike(ComparedOrganisation one, String id) {
        return names.containsKey(id) && OrganisationLikelihood.isCalledAlike(one.allNames(), names.get(id));
    }

    @Override
    void read(Collection<String> ids) {
        for (OrganisationEntity row : organisations.byIds(entities, ids)) {
            details.put(row.id(), row.toRecord().details());
            compared.put(row.id(), compared(details.get(row.id())));
        }
    }

    @Override
    Suspicion suspicion(ComparedOrganisation one, String id) {
        return compared.containsKey(id)
                ? suspicion(id, details.get(id).name(), OrganisationLikelihood.of(one, compared.get(id)))
                : null;
    }
}
