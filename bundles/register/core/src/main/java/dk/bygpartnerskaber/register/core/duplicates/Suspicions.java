package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.platform.persistence.Portions;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which records of the register may be the same as others, with few queries for many. */
@Component(service = Suspicions.class)
public final class Suspicions {
    private static final int AT_ONCE = 100;

    private final RegisterStore store;
    private final Organisations organisations;
    private final People people;

    @Activate
    public Suspicions(
            @Reference RegisterStore store, @Reference Organisations organisations, @Reference People people) {
        this.store = store;
        this.organisations = organisations;
        this.people = people;
    }

    /**
     * For each organisation, those of the register that may be the same, itself included, the likeliest first. They are
     * sought when the stream is read, some at a time; it is to be read where the entities are.
     */
    public Stream<List<Suspicion>> ofOrganisations(EntityManager entities, List<OrganisationDetails> all) {
        Remembered<List<OrganisationName>> remembered = new Remembered<>();
        return inPortions(entities, all, remembered, some -> {
            List<Set<MatchKey>> keys = some.stream().map(MatchKeys::of).toList();
            read(remembered, Organisations.TYPE, keys);
            OrganisationMatching matching = new OrganisationMatching(entities, organisations, remembered, keys);
            return matching.suspicions(IntStream.range(0, some.size())
                    .mapToObj(i -> matching.asked(some.get(i), keys.get(i)))
                    .toList());
        });
    }

    /** As {@link #ofOrganisations}, for people. */
    public Stream<List<Suspicion>> ofPeople(EntityManager entities, List<PersonDetails> all) {
        RememberedPeople remembered = new RememberedPeople();
        return inPortions(entities, all, remembered, some -> {
            List<Set<MatchKey>> keys = some.stream().map(MatchKeys::of).toList();
            read(remembered, People.TYPE, keys);
            return new PersonMatching(entities, people, remembered)
                    .suspicions(IntStream.range(0, some.size())
                            .mapToObj(i -> new PersonMatching.Asked(some.get(i), keys.get(i)))
                            .toList());
        });
    }

    private void read(Remembered<?> remembered, String type, List<Set<MatchKey>> keys) {
        store.sqlRead(c -> {
            remembered.matches().read(c, type, keys);
            return null;
        });
    }

    private static <D> Stream<List<Suspicion>> inPortions(
            EntityManager entities,
            List<D> all,
            Remembered<?> remembered,
            Function<List<D>, List<List<Suspicion>>> search) {
        return Portions.of(all, AT_ONCE).stream().flatMap(some -> {
            remembered.makeRoom();
            List<List<Suspicion>> found = search.apply(some);
            entities.clear();
            return found.stream();
        });
    }
}
