package dk.bygpartnerskaber.register.core.duplicates;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.SuspectedPair;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DuplicateServiceTest {
    private static final PageRequest ALL = PageRequest.first(PageRequest.MAX_LIMIT);

    private final Register register;
    private final DuplicateServiceImpl duplicates;

    DuplicateServiceTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        duplicates = register.duplicates;
    }

    private Organisation organisation(String name) {
        return register.organisations.create(EDITOR, OrganisationDetails.named(name));
    }

    private List<SuspectedPair> pairs(boolean dismissed) {
        while (register.pairs.work()) {
            // the next portion
        }
        return duplicates.pairs(CURATOR, Optional.empty(), dismissed, ALL).items();
    }

    @Test
    void theLikeliestIsToldFirst() {
        Organisation museum = organisation("Museum Sønderjylland");
        organisation("Museum Vestsjælland");
        Organisation known = register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("Museum Soenderjylland")
                        .phones(List.of("74 65 08 65"))
                        .build());
        OrganisationDetails asked = OrganisationDetails.builder("museum sønderjylland")
                .phones(List.of("+45 74650865"))
                .build();

        List<Suspicion> found = duplicates.forOrganisation(READER, asked);

        assertThat(found).extracting(Suspicion::id).containsExactly(known.id(), museum.id());
        assertThat(found.get(0).reasons()).containsExactly(DuplicateReason.SAME_NAME, DuplicateReason.SAME_PHONE);
        assertThat(duplicates.forOrganisation(READER, OrganisationDetails.named("Ukendt Kor")))
                .isEmpty();
    }

    @Test
    void anExampleIsSuspectedAsOneButNoPairWithARealRecord() {
        String example = example("Museum Sønderjylland");
        String other = example("Museum Soenderjylland");
        Organisation real = organisation("Museum Sønderjyllands");
        PersonDetails hanne =
                PersonDetails.builder("Hanne Holm").emails(List.of("hh@a.dk")).build();
        register.store.write(entities -> register.personRows.create(entities, CURATOR, hanne, true));
        register.people.create(EDITOR, hanne);

        assertThat(duplicates.forOrganisation(READER, real.details()))
                .extracting(Suspicion::id, Suspicion::demo)
                .containsExactlyInAnyOrder(tuple(example, true), tuple(other, true), tuple(real.id(), false));
        assertThat(duplicates.forPerson(READER, hanne))
                .extracting(Suspicion::demo)
                .containsExactlyInAnyOrder(true, false);
        assertThat(pairs(false)).singleElement().satisfies(pair -> assertThat(
                        List.of(pair.a().id(), pair.b().id()))
                .containsExactlyInAnyOrder(example, other));
    }

    private String example(String name) {
        String id = Ids.next();
        Map<String, OrganisationDetails> details = Map.of(id, OrganisationDetails.named(name));
        register.store.write(entities -> register.organisationRows.persistAll(entities, CURATOR, details, true));
        return id;
    }

    @Test
    void aPersonIsFoundByNameAndMailbox() {
        PersonDetails details =
                PersonDetails.builder("Hanne Holm").emails(List.of("hh@a.dk")).build();
        Person hanne = register.people.create(EDITOR, details);

        assertThat(duplicates.forPerson(
                        READER,
                        PersonDetails.builder("Holm, Hanne")
                                .emails(List.of("HH@a.dk"))
                                .build()))
                .extracting(Suspicion::id)
                .containsExactly(hanne.id());
    }

    @Test
    void onlyWhatCouldBeARecordIsCompared() {
        assertThat(fieldsOf(() -> duplicates.forOrganisation(READER, OrganisationDetails.named(null))))
                .containsExactly("name:required");
        assertThat(fieldsOf(() -> duplicates.forPerson(READER, PersonDetails.named(null))))
                .containsExactly("name:required");
    }

    @Test
    void noMoreAreToldThanAnybodyReads() {
        for (int i = 0; i <= DuplicateService.MOST; i++) {
            organisation("Koret Klang");
        }
        assertThat(duplicates.forOrganisation(READER, OrganisationDetails.named("Koret Klang")))
                .hasSize(DuplicateService.MOST);
    }

    @Test
    void pairsFollowWhatIsWritten() {
        Organisation one = organisation("Koret Klang");
        Organisation other = organisation("Koret  Klang!");
        organisation("Noget helt andet");
        assertThat(pairs(false)).singleElement().satisfies(pair -> {
            assertThat(pair.a()).isEqualTo(new SuspectedPair.Member(one.id(), "Koret Klang"));
            assertThat(pair.b().id()).isEqualTo(other.id());
            assertThat(pair.reasons()).containsExactly(DuplicateReason.SAME_NAME);
            assertThat(pair.dismissed()).isFalse();
        });

        register.organisations.update(
                EDITOR, other.id(), other.version(), OrganisationDetails.named("Orkesteret Strygerne"));
        assertThat(pairs(false)).isEmpty();

        Organisation third = organisation("Koret Klang");
        assertThat(pairs(false)).hasSize(1);
        register.organisations.delete(CURATOR, third.id(), third.version());
        assertThat(pairs(false)).isEmpty();
        assertThat(register.count("reg_match_pair")).isZero();
    }

    @Test
    void aPairThatIsNotTheSameIsNotShownAgain() {
        Organisation one = organisation("Koret Klang");
        Organisation other = organisation("Koret Klang");

        duplicates.dismiss(CURATOR, other.id(), one.id());
        duplicates.dismiss(CURATOR, one.id(), other.id());

        assertThat(pairs(false)).isEmpty();
        assertThat(pairs(true)).singleElement().matches(SuspectedPair::dismissed);
        for (Organisation each : List.of(one, other)) {
            assertThat(register.history
                            .of(Register.COORDINATOR, new RecordRef("organisation", each.id()), ALL)
                            .items())
                    .as("said once")
                    .hasSize(2);
        }
        register.organisations.update(EDITOR, one.id(), one.version(), OrganisationDetails.named("Koret KLANG"));
        assertThat(pairs(false)).as("although it has changed").isEmpty();

        duplicates.undismiss(CURATOR, one.id(), other.id());
        assertThat(pairs(false)).hasSize(1);
        assertThat(pairs(true)).isEmpty();
    }

    @Test
    void whatWasDismissedIsKnownAgainAfterAMergeIsUndone() {
        Organisation one = organisation("Koret Klang");
        Organisation other = organisation("Koret Klang");
        Organisation third = organisation("Orkesteret Strygerne");
        duplicates.dismiss(CURATOR, one.id(), other.id());
        MergeOrder order = new MergeOrder("organisation", other.id(), third.id(), Map.of());
        String merge = register.merges.merge(CURATOR, order, 1, 1).id();
        pairs(false);

        register.merges.undo(CURATOR, merge);

        assertThat(pairs(false)).isEmpty();
    }

    @Test
    void onlyTwoRecordsOfOneTypeCanBeToldApart() {
        String organisation = organisation("Koret Klang").id();
        String person = register.people
                .create(EDITOR, PersonDetails.named("Koret Klang"))
                .id();
        assertThat(codeOf(() -> duplicates.dismiss(CURATOR, organisation, person)))
                .isEqualTo("not-found");
        assertThat(codeOf(() -> duplicates.dismiss(CURATOR, organisation, organisation)))
                .isEqualTo("not-found");
        assertThat(codeOf(() -> duplicates.dismiss(CURATOR, organisation, "x"))).isEqualTo("not-found");
        assertThat(codeOf(() -> duplicates.undismiss(CURATOR, person, organisation)))
                .isEqualTo("not-found");
    }

    @Test
    void pagesShowEachPairOnceAndTheLikeliestFirst() {
        for (int i = 0; i < 4; i++) {
            organisation("Koret Klang");
            register.people.create(
                    EDITOR,
                    PersonDetails.builder("Hanne Holm")
                            .emails(List.of("hh@a.dk"))
                            .build());
        }
        List<SuspectedPair> all = pairs(false);
        assertThat(all).hasSize(12);
        assertThat(all).extracting(SuspectedPair::score).isSortedAccordingTo((a, b) -> b - a);

        List<SuspectedPair> read = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<SuspectedPair> page =
                    duplicates.pairs(CURATOR, Optional.empty(), false, new PageRequest(5, cursor, true));
            assertThat(page.total()).hasValue(12);
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        assertThat(read).isEqualTo(all);

        assertThat(duplicates.pairs(CURATOR, Optional.of("person"), false, ALL).items())
                .hasSize(6)
                .extracting(SuspectedPair::type)
                .containsOnly("person");
        assertThat(codeOf(() -> duplicates.pairs(CURATOR, Optional.of("team"), false, ALL)))
                .isEqualTo("invalid");
        PageRequest foreign = new PageRequest(5, Optional.of("eA"), false);
        assertThat(fieldsOf(() -> duplicates.pairs(CURATOR, Optional.empty(), false, foreign)))
                .containsExactly("cursor:not-a-cursor");
    }

    @Test
    void whoMayNotCurateSeesNoPairs() {
        String one = organisation("Koret Klang").id();
        String other = organisation("Koret Klang").id();
        assertThat(codeOf(() -> duplicates.pairs(EDITOR, Optional.empty(), false, ALL)))
                .isEqualTo("forbidden");
        assertThat(codeOf(() -> duplicates.dismiss(EDITOR, one, other))).isEqualTo("forbidden");
        assertThat(codeOf(() -> duplicates.undismiss(EDITOR, one, other))).isEqualTo("forbidden");
    }
}
