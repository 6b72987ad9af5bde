package dk.bygpartnerskaber.register.core.privacy;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static dk.bygpartnerskaber.register.core.Register.DPO;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.AuditQuery;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonNotice;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import dk.bygpartnerskaber.register.api.PrivacySettings;
import dk.bygpartnerskaber.register.core.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class KeepingServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private final Register register;
    private final KeepingServiceImpl keeping;

    KeepingServiceTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        keeping = register.keeping;
        register.setNow("2026-05-12T10:00:00Z");
    }

    private Person add(String name) {
        return register.people.create(EDITOR, PersonDetails.named(name));
    }

    private static PrivacyDefaults defaults(DataSource source, int months) {
        return new PrivacyDefaults(
                "at holde fester sammen",
                LegalBasis.CONSENT,
                source,
                months,
                "Klitborg",
                "dpo@klitborg.dk",
                null,
                "Hi");
    }

    private void usually(DataSource source, int months) {
        keeping.configure(DPO, keeping.settings(READER).version(), defaults(source, months));
    }

    private List<String> toInform() {
        return keeping.toInform(DPO, 10).items().stream().map(Person::name).toList();
    }

    private List<String> toReview() {
        return keeping.toReview(DPO, 10).items().stream().map(Person::name).toList();
    }

    @Test
    void whatAPersonDoesNotSayTheSettingsSay() {
        usually(DataSource.OTHER, 6);
        Person bo = add("Bo");
        PrivacyDefaults usual = keeping.settings(READER).defaults();

        assertThat(usual.purposeOf(bo.details())).isEqualTo("at holde fester sammen");
        assertThat(usual.legalBasisOf(bo.details())).isEqualTo(LegalBasis.CONSENT);
        assertThat(usual.sourceOf(bo.details())).isEqualTo(DataSource.OTHER);
        assertThat(usual.reviewOf(bo)).isEqualTo(TODAY.plusMonths(6));
        assertThat(usual.informBy(bo)).contains(TODAY.plusMonths(1));
    }

    @Test
    void whatAPersonSaysCountsMore() {
        PersonDetails details = PersonDetails.builder("Bo")
                .purpose("et foredrag")
                .legalBasis(LegalBasis.CONTRACT)
                .source(DataSource.PERSON)
                .sourceNote("mødt på messen")
                .reviewOn(TODAY.plusDays(3))
                .informedOn(TODAY)
                .build();
        Person bo = register.people.create(EDITOR, details);
        PrivacyDefaults usual = keeping.settings(READER).defaults();

        assertThat(register.people.find(EDITOR, bo.id()).orElseThrow().details())
                .isEqualTo(details);
        assertThat(usual.purposeOf(details)).isEqualTo("et foredrag");
        assertThat(usual.legalBasisOf(details)).isEqualTo(LegalBasis.CONTRACT);
        assertThat(usual.reviewOf(bo)).isEqualTo(TODAY.plusDays(3));
        assertThat(usual.informBy(bo)).isEmpty();
    }

    @Test
    void theSettingsAreChangedByThoseWhoProtectAndLogged() {
        PrivacySettings before = keeping.settings(READER);
        PrivacySettings after = keeping.configure(DPO, before.version(), defaults(DataSource.PUBLIC, 12));

        assertThat(after).isEqualTo(keeping.settings(READER));
        assertThat(keeping.configure(DPO, after.version(), after.defaults())).isEqualTo(after);
        assertThat(codeOf(() -> keeping.configure(DPO, before.version(), defaults(DataSource.OTHER, 12))))
                .isEqualTo("stale");
        assertThat(codeOf(() -> keeping.configure(COORDINATOR, after.version(), after.defaults())))
                .isEqualTo("forbidden");
        AuditQuery query = new AuditQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(KeepingSettings.TYPE),
                Optional.empty(),
                Optional.empty(),
                PageRequest.first(5));
        assertThat(register.history.audit(DPO, query).items())
                .hasSize(1)
                .flatExtracting(Change::fields)
                .extracting(Change.Field::field)
                .contains("purpose", "reviewMonths", "contact");
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        PrivacyDefaults bad = new PrivacyDefaults(" ", null, null, 0, "x".repeat(201), null, null, null);
        assertThat(fieldsOf(() -> keeping.configure(DPO, 1, bad)))
                .containsExactlyInAnyOrder(
                        "purpose:required",
                        "legalBasis:required",
                        "source:required",
                        "reviewMonths:number-range",
                        "library:too-long");
    }

    @Test
    void whatStandsInBracesIsReplacedOrRefused() {
        PrivacyDefaults usual = keeping.settings(READER).defaults();
        PrivacyDefaults bad = new PrivacyDefaults(
                usual.purpose(),
                usual.legalBasis(),
                usual.source(),
                12,
                null,
                null,
                "Kære {navn}, {formal} og { navn }",
                "Dear {navn}, {name}");

        assertThat(fieldsOf(() -> keeping.configure(DPO, 1, bad)))
                .containsExactly("noticeDanish:placeholder-unknown", "noticeEnglish:placeholder-unknown");
        String all = String.join(" ", PersonNotice.PLACEHOLDERS);
        assertThat(PersonNotice.unknownPlaceholders(all)).isEmpty();
        assertThat(PersonNotice.unknownPlaceholders(bad.noticeDanish())).containsExactly("{formal}", "{ navn }");
    }

    @Test
    void whoHasBeenKeptForLongIsLookedAtAgain() {
        Person bo = add("Bo");
        Person early = register.people.create(
                EDITOR, PersonDetails.builder("Eva").reviewOn(TODAY.plusDays(1)).build());
        assertThat(toReview()).isEmpty();

        register.setNow("2026-05-13T08:00:00Z");
        assertThat(toReview()).containsExactly("Eva");
        register.setNow("2028-05-12T08:00:00Z");
        assertThat(toReview()).containsExactly("Bo", "Eva");
        assertThat(keeping.toReview(DPO, 1).total()).hasValue(2);

        Person kept = keeping.reviewed(DPO, bo.id(), bo.version());
        assertThat(kept.details().reviewOn()).isEqualTo(LocalDate.of(2030, 5, 12));
        assertThat(toReview()).containsExactly("Eva");
        assertThat(codeOf(() -> keeping.reviewed(DPO, early.id(), 99))).isEqualTo("stale");
        assertThat(codeOf(() -> keeping.reviewed(EDITOR, early.id(), 1))).isEqualTo("forbidden");
    }

    @Test
    void whoDidNotGiveTheirDataThemselvesHaveToBeTold() {
        Organisation library = register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("Biblioteket").ownLibrary(true).build());
        Person bo = add("Bo");
        register.setNow("2026-05-12T11:00:00Z");
        register.people.create(
                EDITOR, PersonDetails.builder("Eva").source(DataSource.PERSON).build());
        register.people.create(
                EDITOR, PersonDetails.builder("Ib").source(DataSource.PUBLIC).build());
        register.people.create(
                EDITOR,
                PersonDetails.builder("Kollega")
                        .roles(List.of(PersonRole.of(library.id(), "leder")))
                        .build());
        assertThat(toInform()).containsExactly("Bo", "Ib");

        usually(DataSource.PERSON, 24);
        assertThat(toInform()).containsExactly("Ib");
        usually(DataSource.OTHER, 24);

        Person told = keeping.informed(EDITOR, bo.id(), bo.version(), TODAY);
        assertThat(told.details().informedOn()).isEqualTo(TODAY);
        assertThat(toInform()).containsExactly("Ib");
        assertThat(keeping.informed(DPO, bo.id(), told.version(), TODAY.minusDays(1))
                        .details()
                        .informedOn())
                .isEqualTo(TODAY.minusDays(1));
        assertThat(codeOf(() -> keeping.informed(READER, bo.id(), 1, TODAY))).isEqualTo("forbidden");
        assertThat(fieldsOf(() -> keeping.informed(EDITOR, bo.id(), 1, null))).containsExactly("informedOn:required");
        assertThat(fieldsOf(() -> keeping.informed(
                        EDITOR,
                        bo.id(),
                        register.people.find(EDITOR, bo.id()).orElseThrow().version(),
                        TODAY.plusDays(1))))
                .containsExactly("informedOn:in-future");
    }

    @Test
    void whoHasStoppedIsToldAsAnEmployeeAndExamplesAreNobodysTask() {
        Organisation library = register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("Biblioteket").ownLibrary(true).build());
        register.people.create(
                EDITOR,
                PersonDetails.builder("Kollega")
                        .roles(List.of(PersonRole.of(library.id(), "leder")
                                .ended(PartialDate.parse("2020").orElseThrow(), null, null)))
                        .build());
        register.store.write(entities -> register.personRows.create(
                entities,
                EDITOR,
                PersonDetails.builder("Eks Empel").reviewOn(TODAY).build(),
                true));
        register.people.create(
                EDITOR, PersonDetails.builder("Bo").reviewOn(TODAY).build());

        assertThat(toInform()).containsExactly("Bo");
        assertThat(toReview()).containsExactly("Bo");
    }

    @Test
    void aDayFarAwayIsRefused() {
        assertThat(fieldsOf(() -> register.people.create(
                        EDITOR,
                        PersonDetails.builder("Bo")
                                .reviewOn(LocalDate.of(20_000, 1, 1))
                                .informedOn(LocalDate.of(1066, 1, 1))
                                .build())))
                .containsExactly("reviewOn:out-of-range", "informedOn:out-of-range");
    }

    @Test
    void aDayCanBePutBackFromTheChangeLog() {
        Person bo = register.people.create(
                EDITOR, PersonDetails.builder("Bo").informedOn(TODAY).build());
        Person cleared = register.people.update(
                EDITOR,
                bo.id(),
                bo.version(),
                bo.details().toBuilder().informedOn(null).build());
        RecordRef record = new RecordRef("person", bo.id());
        Change change = register.history
                .of(COORDINATOR, record, PageRequest.first(5))
                .items()
                .get(0);

        register.restoring.restore(COORDINATOR, record, cleared.version(), change.id(), "informedOn");

        assertThat(register.people.find(EDITOR, bo.id()).orElseThrow().details().informedOn())
                .isEqualTo(TODAY);
    }
}
