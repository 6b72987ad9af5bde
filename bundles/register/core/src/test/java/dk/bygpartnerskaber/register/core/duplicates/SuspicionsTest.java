package dk.bygpartnerskaber.register.core.duplicates;

import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The keys find what comparing with everything would find. */
@OnBothDatabases
class SuspicionsTest {
    private final Register register;

    SuspicionsTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    @Test
    void noOrganisationIsMissedThatComparingWithAllWouldFind() {
        Map<String, OrganisationDetails> all = new HashMap<>();
        List<OrganisationDetails> asked = new ArrayList<>();
        LabelledPairs.organisations().forEach(pair -> {
            all.put(register.organisations.create(EDITOR, pair.one()).id(), pair.one());
            asked.add(pair.other());
        });
        SharedDomains shared = new SharedDomains(Set.of(), users(all.values()));

        List<List<Suspicion>> found = organisations(asked);

        assertThat(found.stream().filter(each -> !each.isEmpty()).count()).isGreaterThan(70);
        for (int i = 0; i < asked.size(); i++) {
            ComparedOrganisation one = ComparedOrganisation.of(asked.get(i), shared);
            Map<String, Integer> expected = new TreeMap<>();
            all.forEach((id, details) -> {
                int score = OrganisationLikelihood.of(one, ComparedOrganisation.of(details, shared))
                        .score();
                if (score >= Suspicion.SUSPECTED) {
                    expected.put(id, score);
                }
            });
            assertThat(scores(found.get(i))).as(asked.get(i).name()).isEqualTo(expected);
        }
    }

    @Test
    void noPersonIsMissedThatComparingWithAllWouldFind() {
        String place = register.organisations
                .create(EDITOR, OrganisationDetails.named("Stedet"))
                .id();
        Map<String, PersonDetails> all = new HashMap<>();
        List<PersonDetails> others = new ArrayList<>();
        LabelledPairs.people().forEach(pair -> {
            PersonDetails one = at(pair.one(), place);
            all.put(register.people.create(EDITOR, one).id(), one);
            others.add(at(pair.other(), place));
        });

        // more than are sought at a time
        List<PersonDetails> asked =
                Collections.nCopies(5, others).stream().flatMap(List::stream).toList();
        List<List<Suspicion>> found = register.store.read(
                entities -> register.suspicions.ofPeople(entities, asked).toList());

        assertThat(found.stream().filter(each -> !each.isEmpty()).count()).isGreaterThan(20);
        for (int i = 0; i < asked.size(); i++) {
            PersonDetails one = asked.get(i);
            Map<String, Integer> expected = new TreeMap<>();
            all.forEach((id, details) -> {
                int score = PersonLikelihood.of(one, details).score();
                if (score >= Suspicion.SUSPECTED) {
                    expected.put(id, score);
                }
            });
            assertThat(scores(found.get(i))).as(one.name()).isEqualTo(expected);
        }
    }

    /** All that work somewhere work at one place. */
    private static PersonDetails at(PersonDetails details, String place) {
        return details.roles().isEmpty()
                ? details
                : details.toBuilder().roles(List.of(PersonRole.of(place, null))).build();
    }

    @Test
    void theDomainOfAnOwnLibraryIsNoReasonNorIsThatOfMany() {
        OrganisationDetails group = OrganisationDetails.builder("Solbakken Syd")
                .website("https://lejre.dk/solbakken")
                .build();
        register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("Solbakken")
                        .website("https://lejre.dk")
                        .build());
        assertThat(organisations(List.of(group)).get(0)).singleElement().satisfies(one -> assertThat(one.reasons())
                .containsExactly(DuplicateReason.PART_OF_NAME, DuplicateReason.SAME_WEBSITE));

        String library = register.organisations
                .create(
                        EDITOR,
                        OrganisationDetails.builder("Lejre Bibliotek")
                                .website("https://www.lejre.dk/bibliotek")
                                .ownLibrary(true)
                                .build())
                .id();
        assertThat(organisations(List.of(group)).get(0)).isEmpty();

        register.organisations.delete(Register.CURATOR, library, 1);
        assertThat(organisations(List.of(group)).get(0)).hasSize(1);
        IntStream.range(0, 4)
                .forEach(i -> register.organisations.create(
                        EDITOR,
                        OrganisationDetails.builder("Afdeling " + i)
                                .email(i + "@lejre.dk")
                                .build()));
        assertThat(organisations(List.of(group)).get(0)).isEmpty();
    }

    private List<List<Suspicion>> organisations(List<OrganisationDetails> asked) {
        return register.store.read(
                entities -> register.suspicions.ofOrganisations(entities, asked).toList());
    }

    private static Map<String, Integer> scores(List<Suspicion> found) {
        Map<String, Integer> scores = new TreeMap<>();
        found.forEach(each -> scores.put(each.id(), each.score()));
        return scores;
    }

    private static Map<String, Integer> users(Collection<OrganisationDetails> all) {
        Map<String, Integer> users = new HashMap<>();
        all.forEach(details -> Stream.of(Contacts.domain(details.email()), Contacts.host(details.website()))
                .flatMap(host -> host.stream())
                .distinct()
                .forEach(host -> users.merge(host, 1, Integer::sum)));
        return users;
    }
}
