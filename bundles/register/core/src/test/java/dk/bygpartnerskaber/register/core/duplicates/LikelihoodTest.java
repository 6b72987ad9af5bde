package dk.bygpartnerskaber.register.core.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.Suspicion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all records, and the cases that the rules are about. */
class LikelihoodTest {
    @Provide
    Arbitrary<OrganisationDetails> organisations() {
        List<OrganisationDetails> all = new ArrayList<>();
        LabelledPairs.organisations().forEach(pair -> Collections.addAll(all, pair.one(), pair.other()));
        return Arbitraries.of(all);
    }

    @Provide
    Arbitrary<PersonDetails> people() {
        List<PersonDetails> all = new ArrayList<>();
        LabelledPairs.people().forEach(pair -> Collections.addAll(all, pair.one(), pair.other()));
        return Arbitraries.of(all);
    }

    @Property
    void itDoesNotMatterWhichOrganisationComesFirst(
            @ForAll("organisations") OrganisationDetails one, @ForAll("organisations") OrganisationDetails other) {
        assertThat(likelihood(one, other)).isEqualTo(likelihood(other, one));
        assertThat(likelihood(one, other).score()).isBetween(0, 100);
    }

    @Property
    void itDoesNotMatterWhichPersonComesFirst(
            @ForAll("people") PersonDetails one, @ForAll("people") PersonDetails other) {
        assertThat(PersonLikelihood.of(one, other)).isEqualTo(PersonLikelihood.of(other, one));
        assertThat(PersonLikelihood.of(one, other).score()).isBetween(0, 100);
    }

    @Property
    void everyRecordIsSuspectedOfBeingItself(
            @ForAll("organisations") OrganisationDetails organisation, @ForAll("people") PersonDetails person) {
        assertThat(likelihood(organisation, organisation).score()).isGreaterThanOrEqualTo(Suspicion.SUSPECTED);
        assertThat(PersonLikelihood.of(person, person).score()).isGreaterThanOrEqualTo(Suspicion.SUSPECTED);
    }

    @Property
    void anyTextCanBeAName(
            @ForAll @NotBlank @StringLength(max = 60) String one,
            @ForAll @NotBlank @StringLength(max = 60) String other) {
        assertThat(OrganisationNames.compare(one, one)).isEqualTo(OrganisationNames.Likeness.SAME);
        assertThat(PersonNames.compare(one, one)).isEqualTo(PersonNames.Likeness.SAME);
        assertThat(OrganisationNames.compare(one, other)).isEqualTo(OrganisationNames.compare(other, one));
        assertThat(PersonNames.compare(one, other)).isEqualTo(PersonNames.compare(other, one));
    }

    @Property
    void caseAndTheSpellingOfLettersDoNotMatter(@ForAll("organisations") OrganisationDetails details) {
        String rewritten =
                details.name().toUpperCase(Locale.ROOT).replace("Å", "AA").replace("Ø", "OE");
        assertThat(OrganisationNames.compare(details.name(), rewritten)).isEqualTo(OrganisationNames.Likeness.SAME);
    }

    @Property
    void wordOrderSignsAndTheWordForAndDoNotMatter(@ForAll Random random) {
        List<String> words = new ArrayList<>(List.of("Kunst", "Musik", "Teater", "Rødovre", "Bibliotek", "&"));
        Collections.shuffle(words, random);
        String name = String.join(random.nextBoolean() ? " " : ", ", words).replace("&", "og");
        Collections.shuffle(words, random);
        assertThat(OrganisationNames.compare(name, String.join(" - ", words)))
                .isEqualTo(OrganisationNames.Likeness.SAME);
    }

    @Property
    void aLetterTooFewInALongWordIsForgiven(@ForAll @IntRange(min = 1, max = 10) int at) {
        String name = "Vikingeskibsmuseum Vordingborg";
        int letter = name.indexOf("Vording") + Math.min(at, 9);
        String mistyped = name.substring(0, letter) + name.substring(letter + 1);
        assertThat(OrganisationNames.compare(name, mistyped)).isEqualTo(OrganisationNames.Likeness.SIMILAR);
    }

    @Property
    void recordsThatAreSuspectedShareAKey(
            @ForAll("organisations") OrganisationDetails one, @ForAll("organisations") OrganisationDetails other) {
        if (likelihood(one, other).score() >= Suspicion.SUSPECTED) {
            assertThat(MatchKeys.of(one)).containsAnyElementsOf(MatchKeys.of(other));
        }
    }

    @Property
    void keysAreShortAndWholeText(@ForAll @NotBlank @StringLength(max = 200) String name) {
        OrganisationDetails organisation = OrganisationDetails.named(name);
        PersonDetails person = PersonDetails.named(name);
        if (organisation.name() != null && StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            assertThat(Stream.concat(MatchKeys.of(organisation).stream(), MatchKeys.of(person).stream()))
                    .extracting(MatchKey::key)
                    .allMatch(key -> key.codePointCount(0, key.length()) <= MatchKey.LONGEST)
                    .allMatch(StandardCharsets.UTF_8.newEncoder()::canEncode);
        }
    }

    @Test
    void labelledPairsThatAreSuspectedShareAKey() {
        assertThat(LabelledPairs.organisations())
                .filteredOn(pair -> likelihood(pair.one(), pair.other()).score() >= Suspicion.SUSPECTED)
                .allSatisfy(
                        pair -> assertThat(MatchKeys.of(pair.one())).containsAnyElementsOf(MatchKeys.of(pair.other())));
        assertThat(LabelledPairs.people())
                .filteredOn(
                        pair -> PersonLikelihood.of(pair.one(), pair.other()).score() >= Suspicion.SUSPECTED)
                .allSatisfy(
                        pair -> assertThat(MatchKeys.of(pair.one())).containsAnyElementsOf(MatchKeys.of(pair.other())));
    }

    @Test
    void schoolsOfAMunicipalityAreNotOneForTheirSharedNumber() {
        assertThat(organisations("Himmelev Skole; cvr:29189404", "Vindinge Skole; cvr:29189404"))
                .extracting(Likelihood::score)
                .matches(score -> (int) score < Suspicion.SUSPECTED);
        assertThat(organisations(
                                "Himmelev Skole; cvr:29189404; p:1003271111",
                                "Himmelev Skole; cvr:29189404; p:1003271112")
                        .score())
                .as("another production unit is another school, whatever it is called")
                .isLessThan(Suspicion.SUSPECTED);
    }

    @Test
    void theReasonsSayWhatWasFound() {
        assertThat(organisations(
                                "Roskilde Bibliotekerne; cvr:29189404; tel:46313131",
                                "Roskilde Biblotek; cvr:29189404; tel:+45 4631 3131")
                        .reasons())
                .containsExactly(DuplicateReason.SIMILAR_NAME, DuplicateReason.SAME_CVR, DuplicateReason.SAME_PHONE);
        assertThat(PersonLikelihood.of(
                                LabelledPairs.person("Hanne Holm; org:1; mail:hh@a.dk"),
                                LabelledPairs.person("Hanne Holm; org:1; mail:hanne@b.dk"))
                        .reasons())
                .extracting(DuplicateReason::code)
                .containsExactly("same-name", "same-organisation", "other-email");
    }

    @Test
    void domainsThatManyShareSayNothing() {
        String one = "Gruppen; mail:a@gmail.com; web:https://lejre.dk";
        String other = "Gruppen Solbakken; mail:b@gmail.com; web:https://www.lejre.dk/kultur";
        assertThat(organisations(one, other).reasons())
                .as("a domain of two")
                .containsExactly(DuplicateReason.PART_OF_NAME, DuplicateReason.SAME_WEBSITE);
        for (SharedDomains shared : List.of(
                new SharedDomains(Set.of("lejre.dk"), Map.of()), new SharedDomains(Set.of(), Map.of("lejre.dk", 5)))) {
            assertThat(likelihood(LabelledPairs.organisation(one), LabelledPairs.organisation(other), shared)
                            .reasons())
                    .as("of an own library, or of many")
                    .containsExactly(DuplicateReason.PART_OF_NAME);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "46316854",
                "46 31 68 54",
                "+45 46316854",
                "0045 46 31 68 54",
                "(+45) 4631-6854",
                "46316854 lok. 12"
            })
    void aNumberIsOneHoweverItIsWritten(String written) {
        assertThat(Contacts.phone(written)).contains("46316854");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.kb.dk/da, kb.dk",
        "http://KB.dk:8080, kb.dk",
        "https://rødding.dk/x, xn--rdding-bya.dk",
        "https://xn--rdding-bya.dk, xn--rdding-bya.dk"
    })
    void aWebsiteIsItsHost(String website, String host) {
        assertThat(Contacts.host(website)).contains(host);
    }

    private static Likelihood likelihood(OrganisationDetails one, OrganisationDetails other) {
        return likelihood(one, other, SharedDomains.ofAnybody());
    }

    private static Likelihood likelihood(OrganisationDetails one, OrganisationDetails other, SharedDomains shared) {
        return OrganisationLikelihood.of(ComparedOrganisation.of(one, shared), ComparedOrganisation.of(other, shared));
    }

    private static Likelihood organisations(String one, String other) {
        return likelihood(LabelledPairs.organisation(one), LabelledPairs.organisation(other));
    }
}
