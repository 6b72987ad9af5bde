package dk.bygpartnerskaber.register.core.privacy;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.DPO;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.api.RetentionPreview;
import dk.bygpartnerskaber.register.api.RetentionRule;
import dk.bygpartnerskaber.register.api.RetentionRun;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamMember;
import dk.bygpartnerskaber.register.api.WorkGroup;
import dk.bygpartnerskaber.register.core.Register;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RetentionServiceTest {
    private final Register register;
    private final RetentionServiceImpl retention;
    private final Organisation museum;

    RetentionServiceTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        retention = register.retention;
        register.setNow("2026-05-12T10:00:00Z");
        museum = register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("Rockmuseet")
                        .phones(List.of("55 66 77 88"))
                        .notes("Ring til Eva Holm på eva@holm.dk")
                        .build());
    }

    private Person former(String name, String end) {
        return register.people.create(EDITOR, was(name, end).build());
    }

    private PersonDetails.Builder was(String name, String end) {
        PartialDate to = PartialDate.parse(end).orElseThrow();
        return PersonDetails.builder(name)
                .roles(List.of(new PersonRole(museum.id(), "leder", null, null, to, null, null)));
    }

    private RetentionPreview preview(RetentionKind kind) {
        return retention.preview(DPO, kind, 10);
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::name).toList();
    }

    private void run(RetentionKind kind) {
        List<Person> everybody = register.people
                .list(EDITOR, PersonQuery.all(PageRequest.first(10)))
                .items();
        Job job = retention.run(DPO, kind, 1, everybody.stream().map(Person::id).toList());
        RetentionJob handler = new RetentionJob(register.store, register.retentionRows);
        register.jobs.run(job.id(), handler, (done, total) -> {});
        assertThat(register.jobs.find(DPO, job.id()).orElseThrow().problem()).isEmpty();
    }

    private boolean isThere(Person person) {
        return register.people.find(EDITOR, person.id()).isPresent();
    }

    @Test
    void thePreviewSaysWhoWouldGoAndChangesNothing() {
        Person eva = former("Eva Holm", "2024-05-11");
        former("Ib", "2024-05-12");
        former("Bo", "2026");
        register.people.create(EDITOR, PersonDetails.named("Aldrig"));

        assertThat(names(preview(RetentionKind.FORMER_PEOPLE).goes())).containsExactly("Eva Holm");
        assertThat(preview(RetentionKind.FORMER_PEOPLE).total()).isEqualTo(1);
        assertThat(preview(RetentionKind.PEOPLE_WITHOUT_ROLE).goes()).isEmpty();
        assertThat(isThere(eva)).isTrue();
    }

    @Test
    void whoGoesIsErasedEverywhereAndOnlyTheNumberStays() {
        Person eva = register.people.create(
                EDITOR,
                was("Eva Holm", "2020")
                        .emails(List.of("eva@holm.dk"))
                        .phones(List.of("55667788"))
                        .build());

        run(RetentionKind.FORMER_PEOPLE);

        assertThat(isThere(eva)).isFalse();
        OrganisationDetails now =
                register.organisations.find(EDITOR, museum.id()).orElseThrow().details();
        assertThat(now.notes()).isEqualTo("Ring til [slettet] på [slettet]");
        // the number is the museum's
        assertThat(now.phones()).containsExactly("55 66 77 88");
        assertThat(register.database.dump()).doesNotContain("Eva", "eva@", "holm.dk");
        assertThat(retention.log(DPO, 5)).hasSize(1).first().satisfies(done -> {
            assertThat(done.kind()).isEqualTo(RetentionKind.FORMER_PEOPLE);
            assertThat(done.erased()).isEqualTo(1);
            assertThat(done.kept()).isZero();
            assertThat(done.nightly()).isFalse();
        });
    }

    @Test
    void whatMustBeKeptStays() {
        Person held = former("Hans Holdt", "2020");
        Person mentioned = former("Eva Holm", "2020");
        Person user = register.people.create(
                CURATOR,
                was("Ulla Bruger", "2020").user(register.users.add("ulla")).build());
        Person free = former("Frida Fri", "2020");
        register.privacy.hold(DPO, new RecordRef("person", held.id()), "sag");
        register.privacy.hold(DPO, new RecordRef("organisation", museum.id()), "sag");

        RetentionPreview preview = preview(RetentionKind.FORMER_PEOPLE);
        assertThat(names(preview.goes())).containsExactly("Frida Fri");
        assertThat(names(preview.stays())).containsExactlyInAnyOrder("Hans Holdt", "Eva Holm");
        run(RetentionKind.FORMER_PEOPLE);

        assertThat(isThere(held) && isThere(mentioned) && isThere(user)).isTrue();
        assertThat(isThere(free)).isFalse();
        assertThat(retention.log(DPO, 5))
                .extracting(RetentionRun::erased, RetentionRun::kept)
                .containsExactly(tuple(1L, 2L));
    }

    @Test
    void whoBelongsNowhereGoesWhenNobodyHasTouchedThemForLong() {
        Person lone = register.people.create(EDITOR, PersonDetails.named("Lone Alene"));
        Organisation library = register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("Biblioteket").ownLibrary(true).build());
        Person member = register.people.create(EDITOR, PersonDetails.named("Mads Medlem"));
        register.teams.create(
                EDITOR,
                new TeamDetails("Holdet", library.id(), null, null, List.of(new TeamMember(member.id(), null, false))));
        Person guest = register.people.create(EDITOR, PersonDetails.named("Gerda Gæst"));
        register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Festival")
                        .steeringGroup(new WorkGroup(null, List.of(new GroupMember(guest.id(), null))))
                        .build());
        register.setNow("2028-05-13T10:00:00Z");

        assertThat(names(preview(RetentionKind.PEOPLE_WITHOUT_ROLE).goes())).containsExactly("Lone Alene");
        run(RetentionKind.PEOPLE_WITHOUT_ROLE);
        assertThat(isThere(lone)).isFalse();
        assertThat(isThere(member) && isThere(guest)).isTrue();
    }

    @Test
    void whoStillHasATeamOrAPartInAPartnershipStays() {
        Organisation library = register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("Biblioteket").ownLibrary(true).build());
        Person chair = former("Carl Formand", "2020");
        Person member = former("Mads Medlem", "2020");
        Person librarian = register.people.create(
                EDITOR,
                PersonDetails.builder("Rie Ansvar")
                        .roles(List.of(PersonRole.of(library.id(), null)))
                        .build());
        register.teams.create(
                EDITOR,
                new TeamDetails("Holdet", library.id(), null, null, List.of(new TeamMember(member.id(), null, false))));
        register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Festival")
                        .responsible(List.of(new Responsible(librarian.id(), null, null)))
                        .steeringGroup(new WorkGroup(null, List.of(new GroupMember(chair.id(), "formand"))))
                        .build());
        register.people.update(
                EDITOR,
                librarian.id(),
                librarian.version(),
                was("Rie Ansvar", "2020").build());

        assertThat(preview(RetentionKind.FORMER_PEOPLE).total()).isZero();
        run(RetentionKind.FORMER_PEOPLE);
        assertThat(isThere(chair) && isThere(member) && isThere(librarian)).isTrue();
    }

    @Test
    void whatIsAlsoTheSettingsOrAPartnershipsWholeTitleStays() {
        register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("Biblioteket").ownLibrary(true).build());
        PrivacyDefaults usual = register.keeping.settings(EDITOR).defaults();
        register.keeping.configure(
                DPO,
                1,
                new PrivacyDefaults(
                        usual.purpose(),
                        usual.legalBasis(),
                        usual.source(),
                        usual.reviewMonths(),
                        null,
                        "dpo@klitborg.dk",
                        null,
                        null));
        Partnership prize = register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Dorte Pedersen")
                        .description("Dorte Pedersen, dpo@klitborg.dk, 20 30 40 50")
                        .build());
        register.people.create(
                EDITOR,
                was("Dorte Pedersen", "2020")
                        .emails(List.of("dpo@klitborg.dk"))
                        .phones(List.of("20304050"))
                        .build());

        run(RetentionKind.FORMER_PEOPLE);

        assertThat(register.keeping.settings(EDITOR).defaults().contact()).isEqualTo("dpo@klitborg.dk");
        PartnershipDetails now =
                register.partnerships.find(EDITOR, prize.id()).orElseThrow().details();
        assertThat(now.title()).isEqualTo("Dorte Pedersen");
        assertThat(now.description()).isEqualTo("Dorte Pedersen, dpo@klitborg.dk, [slettet]");
    }

    @Test
    void aTitleThatNamesSomebodyAmongOtherWordsLosesTheName() {
        register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("Biblioteket").ownLibrary(true).build());
        Partnership farewell = register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Afsked med Gerda Gammel")
                        .description("Gerda Gammel holder op")
                        .build());
        former("Gerda Gammel", "2020");

        run(RetentionKind.FORMER_PEOPLE);

        PartnershipDetails now =
                register.partnerships.find(EDITOR, farewell.id()).orElseThrow().details();
        assertThat(now.title()).isEqualTo("Afsked med [slettet]");
        assertThat(now.description()).isEqualTo("[slettet] holder op");
    }

    @Test
    void aRuleIsSetByThoseWhoProtect() {
        RetentionRule rule = retention.rules(DPO).get(0);
        assertThat(rule).isEqualTo(new RetentionRule(RetentionKind.FORMER_PEOPLE, 1, 24, false));

        RetentionRule changed = retention.configure(DPO, rule.kind(), 1, 6, true);

        assertThat(changed).isEqualTo(new RetentionRule(rule.kind(), 2, 6, true));
        assertThat(retention.rules(DPO)).contains(changed);
        assertThat(codeOf(() -> retention.configure(DPO, rule.kind(), 1, 12, true)))
                .isEqualTo("stale");
        assertThat(fieldsOf(() -> retention.configure(DPO, rule.kind(), 2, 0, true)))
                .containsExactly("months:number-range");
        assertThat(codeOf(() -> retention.rules(COORDINATOR))).isEqualTo("forbidden");
        assertThat(codeOf(() -> retention.run(COORDINATOR, rule.kind(), 2, List.of())))
                .isEqualTo("forbidden");
        assertThat(codeOf(() -> retention.preview(COORDINATOR, rule.kind(), 1))).isEqualTo("forbidden");
        assertThat(codeOf(() -> retention.log(COORDINATOR, 1))).isEqualTo("forbidden");
        assertThat(new RetentionJob(register.store, register.retentionRows).neededToRetry())
                .contains(Permission.PROTECT);
    }

    @Test
    void whatIsNightlyRunsOnceANightAsTheSystem() {
        Person eva = former("Eva Holm", "2020");
        retention.configure(DPO, RetentionKind.FORMER_PEOPLE, 1, 24, true);
        register.nights.submitDue();
        assertThat(register.jobs.queued()).isEmpty();

        register.setNow("2026-05-13T01:00:00Z");
        register.nights.submitDue();
        register.nights.submitDue();
        assertThat(register.jobs.queued()).hasSize(1);
        RetentionJob handler = new RetentionJob(register.store, register.retentionRows);
        register.jobs.run(register.jobs.queued().get(0).id(), handler, (done, total) -> {});

        assertThat(isThere(eva)).isFalse();
        assertThat(retention.log(DPO, 1).get(0).nightly()).isTrue();
        register.setNow("2026-05-14T01:00:00Z");
        register.nights.submitDue();
        assertThat(register.jobs.queued()).hasSize(1);
    }
}
