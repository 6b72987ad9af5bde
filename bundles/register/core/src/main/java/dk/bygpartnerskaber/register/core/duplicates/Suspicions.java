package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which records of the register may be the same as others, with few queries for many. */
@Component(service = Suspicions.class)
public final class Suspicions {
    private static final int AT_ONCE = 100;
    private static final int MOST_NAMES = 100_000;

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

    /** For each organisation, those of the register that may be the same, itself included, the likeliest first. */
    public List<List<Suspicion>> ofOrganisations(EntityManager entities, List<OrganisationDetails> all) {
        List<List<Suspicion>> found = new ArrayList<>();
        ofOrganisations(entities, all, found::add);
        return found;
    }

    /** For each person, those of the register that may be the same, themselves included, the likeliest first. */
    public List<List<Suspicion>> ofPeople(EntityManager entities, List<PersonDetails> all) {
        List<List<Suspicion>> found = new ArrayList<>();
        ofPeople(entities, all, found::add);
        return found;
    }

    /**
     * As the other one, for as many as one likes.
     *
     * @param found is given what is found of one after the other
     */
    public void ofOrganisations(
            EntityManager entities, List<OrganisationDetails> all, Consumer<List<Suspicion>> found) {
        Map<String, List<OrganisationName>> names = new HashMap<>();
        inPortions(entities, all, names, found, some -> {
            List<Set<MatchKey>> keys = some.stream().map(MatchKeys::of).toList();
            OrganisationMatching matching =
                    new OrganisationMatching(entities, organisations, matches(Organisations.TYPE, keys), names);
            return matching.suspicions(IntStream.range(0, some.size())
                    .mapToObj(i -> matching.asked(some.get(i), keys.get(i)))
                    .toList());
        });
    }

    /**
     * As the other one, for as many as one likes.
     *
     * @param found is given what is found of one after the other
     */
    public void ofPeople(EntityManager entities, List<PersonDetails> all, Consumer<List<Suspicion>> found) {
        Map<String, PersonName> names = new HashMap<>();
        inPortions(entities, all, names, found, some -> {
            List<Set<MatchKey>> keys = some.stream().map(MatchKeys::of).toList();
            return new PersonMatching(entities, people, matches(People.TYPE, keys), names)
                    .suspicions(IntStream.range(0, some.size())
                            .mapToObj(i -> new PersonMatching.Asked(some.get(i), keys.get(i)))
                            .toList());
        });
    }

    private Matches matches(String type, List<Set<MatchKey>> keys) {
        return store.sqlRead(c -> Matches.read(c, type, keys));
    }

    /** @param names those that are read, which the portions share; let go of when they become many */
    private static <T> void inPortions(
            EntityManager entities,
            List<T> all,
            Map<String, ?> names,
            Consumer<List<Suspicion>> found,
            Function<List<T>, List<List<Suspicion>>> suspicions) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            suspicions
                    .apply(all.subList(from, Math.min(from + AT_ONCE, all.size())))
                    .forEach(found);
            entities.clear();
            if (names.size() > MOST_NAMES) {
                names.clear();
            }
        }
    }
}
