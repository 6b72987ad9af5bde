package dk.bygpartnerskaber.register.core.checklist;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChecklistAnswer;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.Anchoring;
import dk.bygpartnerskaber.register.api.Checklist;
import dk.bygpartnerskaber.register.api.ChecklistEntry;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import dk.bygpartnerskaber.register.api.ChecklistLine;
import dk.bygpartnerskaber.register.api.ChecklistMark;
import dk.bygpartnerskaber.register.api.ChecklistProgress;
import dk.bygpartnerskaber.register.api.Exchange;
import dk.bygpartnerskaber.register.api.MarkAnswer;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipMark;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.RoleEnd;
import dk.bygpartnerskaber.register.api.SelfTest;
import dk.bygpartnerskaber.register.api.SelfTestReading;
import dk.bygpartnerskaber.register.api.SharedLink;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.WorkGroup;
import dk.bygpartnerskaber.register.core.Register;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ChecklistServiceTest {
    private final Register register;
    private final String library;
    private final Partnership rockbib;

    ChecklistServiceTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        library = register.organisations
                .create(
                        EDITOR,
                        OrganisationDetails.builder("Roskilde").ownLibrary(true).build())
                .id();
        rockbib = partnership(PartnershipDetails.builder("Rockbib").build());
    }

    private Partnership partnership(PartnershipDetails details) {
        return register.partnerships.create(EDITOR, details);
    }

    private Checklist read(Partnership partnership) {
        return register.checklists.find(READER, partnership.id()).orElseThrow();
    }

    private static ChecklistEntry entry(ChecklistItem item, ChecklistMark mark) {
        return new ChecklistEntry(item, mark, null);
    }

    private static Set<ChecklistItem> done(Checklist list) {
        return list.lines().stream()
                .filter(ChecklistLine::done)
                .map(ChecklistLine::item)
                .collect(Collectors.toSet());
    }

    private Change latest() {
        return register.history
                .of(COORDINATOR, new RecordRef("partnership", rockbib.id()), PageRequest.first(1))
                .items()
                .get(0);
    }

    @Test
    void aNewPartnershipHasAllItemsBeforeIt() {
        assertThat(read(rockbib).lines()).hasSize(27);
        assertThat(read(rockbib).version()).isZero();
        assertThat(read(rockbib).progress()).isEqualTo(new ChecklistProgress(0, 27));
    }

    @Test
    void whatIsNotRelevantLeavesTheCountAndOnlyYesIsDone() {
        Checklist saved = register.checklists.update(
                EDITOR,
                rockbib.id(),
                0,
                List.of(
                        entry(ChecklistItem.TASKS, ChecklistMark.YES),
                        entry(ChecklistItem.AT_HOME, ChecklistMark.NO),
                        new ChecklistEntry(ChecklistItem.GOAL, null, "Spørg Anne"),
                        entry(ChecklistItem.ECONOMY, ChecklistMark.NOT_RELEVANT)));
        assertThat(saved.progress()).isEqualTo(new ChecklistProgress(1, 26));
        assertThat(read(rockbib)).isEqualTo(saved);
        assertThat(register.checklists.progress(READER, List.of(rockbib.id(), Ids.next())))
                .containsExactly(Map.entry(rockbib.id(), new ChecklistProgress(1, 26)));
    }

    private String person(String name, String organisation) {
        return register.people
                .create(
                        EDITOR,
                        PersonDetails.builder(name)
                                .emails(List.of("post@sted.dk"))
                                .roles(List.of(PersonRole.of(organisation, null)))
                                .build())
                .id();
    }

    @Test
    void responsibilityGoesWithWhoeverHasIt() {
        String anne = person("Anne Ark", library);
        Partnership one = partnership(PartnershipDetails.builder("Én")
                .responsible(List.of(new Responsible(anne, null, null)))
                .build());
        assertThat(done(read(one))).containsExactly(ChecklistItem.RESPONSIBILITY);
        RoleEnd end = new RoleEnd(0, PartialDate.parse("2020").orElseThrow(), null, null, false, null);
        register.people.endRole(EDITOR, anne, 1, end);
        assertThat(done(read(one))).isEmpty();
    }

    @Test
    void theRegisterAnswersFromWhatItHolds() {
        register.lists.add(CURATOR, ValueList.TARGET_GROUPS, "Unge");
        String museum = register.organisations
                .create(
                        EDITOR,
                        OrganisationDetails.builder("Museet")
                                .contributions(List.of("Udstillinger"))
                                .build())
                .id();
        person("Carla Gæst", museum);
        Partnership full = partnership(PartnershipDetails.builder("Fuld")
                .partners(List.of(museum))
                .goal("Mere rock")
                .targetGroups(List.of("Unge"))
                .anchoring(Anchoring.MANAGEMENT)
                .exchanges(List.of(new Exchange(library, "Rum", "Rock"), new Exchange(museum, "Rock", "Rum")))
                .links(List.of(new SharedLink(null, null, "26/123")))
                .projectGroup(new WorkGroup(null))
                .responsible(List.of(new Responsible(person("Anne Ark", library), "Kontakt", null)))
                .build());
        register.activities.create(
                EDITOR, new ActivityDetails(full.id(), "Koncert", null, null, null, null, 5, 100, null, null));
        assertThat(done(read(full)).stream().map(ChecklistItem::code))
                .containsExactlyInAnyOrderElementsOf(
                        new RegisterAnswers(register.store, register.partnershipRows, register.organisationRows)
                                .items());
        assertThat(read(rockbib).lines())
                .filteredOn(line -> line.item() == ChecklistItem.GOAL)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.data().orElseThrow().textKey()).isEqualTo("checklist-data.goal.open");
                    assertThat(line.data().orElseThrow().path()).startsWith("/partnerships/" + rockbib.id());
                });
    }

    @Test
    void aHandWinsOverTheData() {
        Partnership withGoal =
                partnership(PartnershipDetails.builder("Mål").goal("Mere").build());
        assertThat(done(read(withGoal))).contains(ChecklistItem.GOAL);
        register.checklists.update(EDITOR, withGoal.id(), 0, List.of(entry(ChecklistItem.GOAL, ChecklistMark.NO)));
        assertThat(done(read(withGoal))).doesNotContain(ChecklistItem.GOAL);
        assertThat(read(withGoal).lines().get(0).data().orElseThrow().done()).isTrue();
    }

    @Test
    void anotherModulesAnswerCountsWhileItIsThereAndAFailingOneHarmsNobody() {
        ChecklistAnswer agreements = new Module(false);
        ChecklistAnswer broken = new Module(true);
        register.data.add(agreements);
        register.data.add(broken);
        try {
            assertThat(done(read(rockbib))).containsExactly(ChecklistItem.AGREEMENT);
        } finally {
            register.data.remove(agreements);
            register.data.remove(broken);
        }
        assertThat(done(read(rockbib))).isEmpty();
    }

    private record Module(boolean broken) implements ChecklistAnswer {
        @Override
        public Set<String> items() {
            return Set.of("agreement");
        }

        @Override
        public List<Found> answers(Actor actor, Collection<String> partnerships) {
            if (broken) {
                throw new IllegalStateException("gone");
            }
            return partnerships.stream()
                    .map(id -> new Found(id, "agreement", true, "x", List.of(), "/"))
                    .toList();
        }
    }

    @Test
    void whoComesSecondIsToldAndEqualAnswersChangeNothing() {
        List<ChecklistEntry> tasks = List.of(entry(ChecklistItem.TASKS, ChecklistMark.YES));
        Checklist first = register.checklists.update(EDITOR, rockbib.id(), 0, tasks);
        assertThat(codeOf(() -> register.checklists.update(EDITOR, rockbib.id(), 0, List.of())))
                .isEqualTo("stale");
        assertThat(register.checklists.update(EDITOR, rockbib.id(), first.version(), tasks))
                .isEqualTo(first);
    }

    @Test
    void whatIsWrongIsNamed() {
        String tooLong = "x".repeat(501);
        List<ChecklistEntry> wrong = List.of(
                new ChecklistEntry(ChecklistItem.GOAL, null, tooLong), entry(ChecklistItem.GOAL, ChecklistMark.YES));
        assertThat(fieldsOf(() -> register.checklists.update(EDITOR, rockbib.id(), 0, wrong)))
                .containsExactly("items/0/note:too-long", "items/1/item:item-twice");
        assertThat(codeOf(() -> register.checklists.update(EDITOR, Ids.next(), 0, List.of())))
                .isEqualTo("not-found");
    }

    @Test
    void aSponsorshipIsNotAsked() {
        Partnership fund = partnership(PartnershipDetails.builder("Fond")
                .kind(PartnershipKind.SPONSORSHIP)
                .build());
        assertThat(register.checklists.progress(READER, List.of(fund.id()))).isEmpty();
        assertThat(codeOf(() -> register.checklists.update(EDITOR, fund.id(), 0, List.of())))
                .isEqualTo("not-a-partnership");
        assertThat(codeOf(() -> register.selfTests.update(EDITOR, fund.id(), 0, Map.of())))
                .isEqualTo("not-a-partnership");
    }

    @Test
    void theLogOfThePartnershipTellsAndPutsBackEachAnswer() {
        Checklist first = register.checklists.update(
                EDITOR, rockbib.id(), 0, List.of(new ChecklistEntry(ChecklistItem.TASKS, ChecklistMark.YES, "Anne")));
        assertThat(latest().fields())
                .containsExactly(new Change.Field("checklist.tasks", null, Map.of("mark", "yes", "note", "Anne")));
        register.checklists.update(
                EDITOR, rockbib.id(), first.version(), List.of(entry(ChecklistItem.AT_HOME, ChecklistMark.NO)));
        RecordRef ref = new RecordRef("partnership", rockbib.id());
        Change change = latest();
        assertThat(register.restoring.preview(COORDINATOR, ref, change.id(), "checklist.tasks"))
                .contains(new Change.Field("checklist.tasks", null, Map.of("mark", "yes", "note", "Anne")));
        register.restoring.restore(COORDINATOR, ref, rockbib.version(), change.id(), "checklist.tasks");
        assertThat(read(rockbib).progress().done()).isEqualTo(1);
        assertThat(read(rockbib).lines().stream()
                        .filter(line -> !line.entry().isEmpty())
                        .map(ChecklistLine::item))
                .containsExactly(ChecklistItem.TASKS, ChecklistItem.AT_HOME);
    }

    @Test
    void theSelfTestReadsItsAnswersAndItsLogPutsThemBack() {
        Map<PartnershipMark, MarkAnswer> allYes =
                Arrays.stream(PartnershipMark.values()).collect(Collectors.toMap(mark -> mark, mark -> MarkAnswer.YES));
        SelfTest test = register.selfTests.find(READER, rockbib.id()).orElseThrow();
        assertThat(test.reading()).isEqualTo(SelfTestReading.BLANK);
        SelfTest saved = register.selfTests.update(EDITOR, rockbib.id(), test.version(), allYes);
        assertThat(saved.reading()).isEqualTo(SelfTestReading.PARTNERSHIP);
        SelfTest emptied = register.selfTests.update(EDITOR, rockbib.id(), saved.version(), Map.of());
        assertThat(emptied.version()).isGreaterThan(saved.version());
        register.restoring.restore(
                COORDINATOR,
                new RecordRef("partnership", rockbib.id()),
                rockbib.version(),
                latest().id(),
                "selfTest.equality");
        assertThat(register.selfTests.find(READER, rockbib.id()).orElseThrow().answers())
                .containsExactly(Map.entry(PartnershipMark.EQUALITY, MarkAnswer.YES));
        register.partnerships.delete(CURATOR, rockbib.id(), rockbib.version());
        assertThat(register.count("reg_self_test")).isZero();
    }
}
