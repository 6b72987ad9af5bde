package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipSort;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PartnershipServiceTest {
    private final Register register;
    private final PartnershipServiceImpl partnerships;

    PartnershipServiceTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        partnerships = register.partnerships;
    }

    private String organisation(String name) {
        return register.organisations
                .create(EDITOR, OrganisationDetails.named(name))
                .id();
    }

    private String library(String name) {
        return register.organisations
                .create(
                        EDITOR,
                        OrganisationDetails.builder(name).ownLibrary(true).build())
                .id();
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    private List<String> titles(PartnershipQuery query) {
        return partnerships.list(EDITOR, query).map(Partnership::title).items();
    }

    private static PartnershipQuery all() {
        return PartnershipQuery.all(PageRequest.first(50));
    }

    @Test
    void keepsEveryFieldAndTheOrderOfPartners() {
        String library = library("Roskilde Bibliotekerne");
        List<String> partners = List.of(organisation("Zoo"), organisation("Aa"), organisation("Museet"));
        PartnershipDetails full = PartnershipDetails.builder("Rockbib")
                .library(library)
                .partners(partners)
                .kind(PartnershipKind.SPONSORSHIP)
                .form(PartnershipForm.FRAME)
                .purposes(Set.of(Purpose.NEW_USERS, Purpose.EXPERIMENT))
                .ownPurposes(List.of("larm", "ro"))
                .start(date("2009"))
                .end(date("2012-06"))
                .status(PartnershipStatus.PAUSED)
                .description("To\nlinjer")
                .build();

        Partnership created = partnerships.create(EDITOR, full);

        assertThat(created.details()).isEqualTo(full);
        assertThat(partnerships.find(EDITOR, created.id())).contains(created);
    }

    @Test
    void theVersionGrowsWhenOnlyPartnersChangeEvenWithinOneTickOfTheClock() {
        register.setNow("2026-05-01T10:00:00Z");
        String library = library("Roskilde Bibliotekerne");
        String museum = organisation("Museet");
        String school = organisation("Musikskolen");
        Partnership first = partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Rockbib")
                        .library(library)
                        .partners(List.of(museum))
                        .build());

        Partnership second = withPartners(first, List.of(museum, school));
        Partnership third = withPartners(second, List.of(school, museum));
        Partnership fourth = withPartners(third, List.of());

        assertThat(List.of(first.version(), second.version(), third.version(), fourth.version()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(List.of(first.changed(), second.changed(), third.changed(), fourth.changed()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(third.details().partners()).containsExactly(school, museum);
        assertThat(partnerships.find(EDITOR, first.id())).contains(fourth);
        assertThat(codeOf(() -> withPartners(first, List.of(school)))).isEqualTo("stale");
        assertThat(register.count("plt_change")).isEqualTo(3 + 4);
    }

    private Partnership withPartners(Partnership before, List<String> partners) {
        return partnerships.update(
                EDITOR,
                before.id(),
                before.version(),
                before.details().toBuilder().partners(partners).build());
    }

    @Test
    void equalDetailsChangeNothing() {
        library("Roskilde Bibliotekerne");
        Partnership before = partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Rockbib")
                        .partners(List.of(organisation("Museet")))
                        .build());
        long rows = register.count("plt_change");

        assertThat(partnerships.update(EDITOR, before.id(), before.version(), before.details()))
                .isEqualTo(before);
        assertThat(register.count("plt_change")).isEqualTo(rows);
    }

    @Test
    void theLibraryGoesWithoutSayingWhereThereIsOne() {
        PartnershipDetails unsaid = PartnershipDetails.builder("Rockbib").build();
        assertThat(fieldsOf(() -> partnerships.create(EDITOR, unsaid))).containsExactly("library:no-own-library");

        String library = library("Roskilde Bibliotekerne");
        assertThat(partnerships.create(EDITOR, unsaid).details().library()).isEqualTo(library);

        library("Mindspot Aarhus");
        assertThat(fieldsOf(() -> partnerships.create(EDITOR, unsaid))).containsExactly("library:required");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithoutWriting() {
        PartnershipDetails wrong = PartnershipDetails.builder("")
                .start(new PartialDate(2010, OptionalInt.empty(), OptionalInt.empty()))
                .end(new PartialDate(2009, OptionalInt.empty(), OptionalInt.empty()))
                .partners(List.of("nobody"))
                .build();
        assertThat(fieldsOf(() -> partnerships.check(EDITOR, wrong)))
                .containsExactlyInAnyOrder(
                        "library:no-own-library",
                        "title:required",
                        "end:before-start",
                        "partners/0:no-such-organisation");
        library("Roskilde Bibliotekerne");
        partnerships.check(EDITOR, PartnershipDetails.builder("Rockbib").build());
        assertThat(register.count("reg_partnership")).isZero();
    }

    @Test
    void libraryAndPartnersMustBeWhatTheyAreSaidToBe() {
        String museum = organisation("Museet");
        String library = library("Roskilde Bibliotekerne");

        assertThat(fieldsOf(() -> partnerships.create(
                        EDITOR,
                        PartnershipDetails.builder("Rockbib")
                                .library(museum)
                                .partners(List.of(library, Ids.next()))
                                .build())))
                .containsExactly("library:not-own-library", "partners/1:no-such-organisation");
        assertThat(fieldsOf(() -> partnerships.create(
                        EDITOR,
                        PartnershipDetails.builder("Rockbib")
                                .library(library)
                                .partners(List.of(library))
                                .start(date("2012"))
                                .end(date("2011-12-31"))
                                .build())))
                .containsExactly("end:before-start", "partners:library-is-partner");
    }

    @Test
    void deletingTakesThePartnerRowsAlong() {
        library("Roskilde Bibliotekerne");
        Partnership partnership = partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Rockbib")
                        .partners(List.of(organisation("Museet")))
                        .build());

        assertThat(codeOf(() -> partnerships.delete(CURATOR, partnership.id(), partnership.version() + 1)))
                .isEqualTo("stale");
        partnerships.delete(CURATOR, partnership.id(), partnership.version());

        assertThat(partnerships.find(EDITOR, partnership.id())).isEmpty();
        assertThat(register.count("reg_partner")).isZero();
        assertThat(register.count("reg_organisation")).isEqualTo(2);
    }

    @Test
    void isFoundByTitlePartnerAndFilters() {
        String library = library("Roskilde Bibliotekerne");
        String museum = organisation("Danmarks Rockmuseum");
        partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Ung læsning")
                        .partners(List.of(museum))
                        .purposes(Set.of(Purpose.NEW_USERS))
                        .start(date("2009-08"))
                        .build());
        partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Rockbib")
                        .status(PartnershipStatus.ENDED)
                        .build());

        assertThat(titles(text("ROCK"))).containsExactly("Rockbib", "Ung læsning");
        assertThat(titles(text("%"))).isEmpty();
        assertThat(titles(PartnershipQuery.builder()
                        .status(Optional.of(PartnershipStatus.ACTIVE))
                        .kind(Optional.of(PartnershipKind.PARTNERSHIP))
                        .purpose(Optional.of(Purpose.NEW_USERS))
                        .library(Optional.of(library))
                        .partner(Optional.of(museum))
                        .organisation(Optional.of(museum))
                        .sorted(PartnershipSort.START, true)
                        .build(PageRequest.first(50))))
                .containsExactly("Ung læsning");
        assertThat(register.organisations.partnershipsOf(EDITOR, library)).hasSize(2);
        assertThat(register.organisations.partnershipsOf(EDITOR, museum)).hasSize(1);
    }

    @Test
    void valuesOfListsAreFoundWhereTheyStandAndNotInTheText() {
        library("Roskilde Bibliotekerne");
        partnerships.create(
                CURATOR,
                PartnershipDetails.builder("Børn")
                        .targetGroups(List.of("Børn"))
                        .ageGroups(List.of("0-6 år"))
                        .ownPurposes(List.of("Læselyst"))
                        .build());
        partnerships.create(
                CURATOR,
                PartnershipDetails.builder("Børn og unge")
                        .targetGroups(List.of("Børn og unge"))
                        .description("Børn, 0-6 år, Læselyst")
                        .build());

        assertThat(titles(PartnershipQuery.builder()
                        .targetGroup(Optional.of("Børn"))
                        .build(PageRequest.first(50))))
                .containsExactly("Børn");
        assertThat(titles(PartnershipQuery.builder()
                        .ageGroup(Optional.of("0-6 år"))
                        .ownPurpose(Optional.of("Læselyst"))
                        .build(PageRequest.first(50))))
                .containsExactly("Børn");
        assertThat(titles(PartnershipQuery.builder().ageGroup(Optional.of("%")).build(PageRequest.first(50))))
                .isEmpty();
    }

    private static PartnershipQuery text(String text) {
        return PartnershipQuery.builder().text(Optional.of(text)).build(PageRequest.first(50));
    }

    @Test
    void pagesByStartCarryOnPastThoseWithoutOne() {
        library("Roskilde Bibliotekerne");
        for (String start : List.of("2009", "2009-08", "2009-08-15", "2010")) {
            partnerships.create(
                    EDITOR, PartnershipDetails.builder(start).start(date(start)).build());
        }
        partnerships.create(EDITOR, PartnershipDetails.builder("uden a").build());
        partnerships.create(EDITOR, PartnershipDetails.builder("uden b").build());

        List<String> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            PartnershipQuery a = all();
            var page = partnerships.list(
                    EDITOR,
                    PartnershipQuery.builder()
                            .sorted(PartnershipSort.START, false)
                            .build(new PageRequest(1, cursor, false)));
            page.items().forEach(p -> seen.add(p.title()));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(seen).containsExactly("uden a", "uden b", "2009", "2009-08", "2009-08-15", "2010");
    }
}
