package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.NOBODY;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ActivityQuery;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportMapping;
import dk.bygpartnerskaber.register.api.ImportUpload;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.RoleEnd;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamQuery;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.core.checklist.ChecklistServiceImpl;
import dk.bygpartnerskaber.register.core.checklist.SelfTestServiceImpl;
import dk.bygpartnerskaber.register.core.demo.RegisterDemo;
import dk.bygpartnerskaber.register.core.imports.ImportServiceImpl;
import dk.bygpartnerskaber.register.core.merge.MergeServiceImpl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which permission each operation needs; the database plays no part in it. */
class PermissionsTest {
    private static final String ID = Ids.next();
    private static final OrganisationDetails ORGANISATION = OrganisationDetails.named("Danmarks Rockmuseum");
    private static final PartnershipDetails PARTNERSHIP =
            PartnershipDetails.builder("Rockbib").build();
    private static final PersonDetails PERSON = PersonDetails.named("Lis Bo");
    private static final RoleEnd END = new RoleEnd(0, null, null, null, false, null);
    private static final TeamDetails TEAM = new TeamDetails("Formidling", null, null, null, List.of());
    private static final ActivityDetails ACTIVITY = ActivityDetails.titled(ID, "Koncert", null);
    private static final MergeOrder MERGE = new MergeOrder("organisation", ID, "x", Map.of());
    private static final RecordRef RECORD = new RecordRef("organisation", ID);
    private static final PageRequest PAGE = PageRequest.first(5);
    private static final ImportUpload UPLOAD =
            new ImportUpload(Optional.of(ImportKind.ORGANISATIONS), "x.csv", Optional.empty(), new byte[0]);

    private static final Register REGISTER = Register.empty(TestDatabase.Kind.H2);

    @BeforeEach
    void clear() {
        Register.empty(TestDatabase.Kind.H2);
    }

    static Stream<Arguments> operations() {
        OrganisationServiceImpl o = REGISTER.organisations;
        PartnershipServiceImpl p = REGISTER.partnerships;
        ValueListServiceImpl v = REGISTER.lists;
        ImportServiceImpl i = REGISTER.imports;
        PersonServiceImpl h = REGISTER.people;
        TeamServiceImpl g = REGISTER.teams;
        ActivityServiceImpl w = REGISTER.activities;
        ChecklistServiceImpl c = REGISTER.checklists;
        SelfTestServiceImpl s = REGISTER.selfTests;
        MergeServiceImpl m = REGISTER.merges;
        RegisterDemo d = REGISTER.demo("false");
        return Stream.of(
                operation("list organisations", Permission.READ, a -> o.list(a, OrganisationQuery.all(PAGE))),
                operation("find organisation", Permission.READ, a -> o.find(a, ID)),
                operation("find organisations", Permission.READ, a -> o.findAll(a, List.of(ID))),
                operation("partnerships of organisation", Permission.READ, a -> o.partnershipsOf(a, ID)),
                operation("keywords", Permission.READ, o::keywords),
                operation("create organisation", Permission.EDIT, a -> o.create(a, ORGANISATION)),
                operation("update organisation", Permission.EDIT, a -> o.update(a, ID, 1, ORGANISATION)),
                operation("delete organisation", Permission.CURATE, a -> o.delete(a, ID, 1)),
                operation("list partnerships", Permission.READ, a -> p.list(a, PartnershipQuery.all(PAGE))),
                operation("find partnership", Permission.READ, a -> p.find(a, ID)),
                operation("find partnerships", Permission.READ, a -> p.findAll(a, List.of(ID))),
                operation("check partnership", Permission.EDIT, a -> p.check(a, PARTNERSHIP)),
                operation("create partnership", Permission.EDIT, a -> p.create(a, PARTNERSHIP)),
                operation("update partnership", Permission.EDIT, a -> p.update(a, ID, 1, PARTNERSHIP)),
                operation("delete partnership", Permission.CURATE, a -> p.delete(a, ID, 1)),
                operation("list people", Permission.READ, a -> h.list(a, PersonQuery.all(PAGE))),
                operation("find person", Permission.READ, a -> h.find(a, ID)),
                operation("find people", Permission.READ, a -> h.findAll(a, List.of(ID))),
                operation("people of organisation", Permission.READ, a -> h.peopleOf(a, ID)),
                operation("predecessors", Permission.READ, a -> h.predecessorsOf(a, ID)),
                operation("create person", Permission.EDIT, a -> h.create(a, PERSON)),
                operation("update person", Permission.EDIT, a -> h.update(a, ID, 1, PERSON)),
                operation("end role", Permission.EDIT, a -> h.endRole(a, ID, 1, END)),
                operation("delete person", Permission.CURATE, a -> h.delete(a, ID, 1)),
                operation("list teams", Permission.READ, a -> g.list(a, TeamQuery.all(PAGE))),
                operation("find team", Permission.READ, a -> g.find(a, ID)),
                operation("find teams", Permission.READ, a -> g.findAll(a, List.of(ID))),
                operation("teams of person", Permission.READ, a -> g.teamsOf(a, ID)),
                operation("create team", Permission.EDIT, a -> g.create(a, TEAM)),
                operation("update team", Permission.EDIT, a -> g.update(a, ID, 1, TEAM)),
                operation("delete team", Permission.CURATE, a -> g.delete(a, ID, 1)),
                operation("preview merge", Permission.CURATE, a -> m.preview(a, MERGE)),
                operation("merge", Permission.CURATE, a -> m.merge(a, MERGE, 1, 1)),
                operation("find merge", Permission.CURATE, a -> m.find(a, ID)),
                operation("latest merge", Permission.CURATE, a -> m.latestInto(a, RECORD)),
                operation("undo merge", Permission.CURATE, a -> m.undo(a, ID)),
                operation("where a record went", Permission.READ, a -> m.movedTo(a, RECORD)),
                operation("year", Permission.READ, a -> REGISTER.years.of(a, 2026)),
                operation("list values", Permission.READ, a -> v.list(a, ValueList.KEYWORDS)),
                operation("find value", Permission.READ, a -> v.find(a, ID)),
                operation("add value", Permission.CURATE, a -> v.add(a, ValueList.KEYWORDS, "musik")),
                operation("update value", Permission.CURATE, a -> v.update(a, ID, 1, "lyd", false)),
                operation("merge value", Permission.CURATE, a -> v.merge(a, ID, 1, ID)),
                operation("remove value", Permission.CURATE, a -> v.remove(a, ID, 1)),
                operation("partnerships that grew out of one", Permission.READ, a -> p.originatingFrom(a, ID)),
                operation("list activities", Permission.READ, a -> w.list(a, ActivityQuery.of(ID, PAGE))),
                operation("find activity", Permission.READ, a -> w.find(a, ID)),
                operation("activities that await a line", Permission.READ, a -> w.awaitingGain(a, 5)),
                operation("create activity", Permission.EDIT, a -> w.create(a, ACTIVITY)),
                operation("update activity", Permission.EDIT, a -> w.update(a, ID, 1, ACTIVITY)),
                operation("delete activity", Permission.CURATE, a -> w.delete(a, ID, 1)),
                operation("find checklist", Permission.READ, a -> c.find(a, ID)),
                operation("find self-test", Permission.READ, a -> s.find(a, ID)),
                operation("update self-test", Permission.EDIT, a -> s.update(a, ID, 0, Map.of())),
                operation("upload", Permission.CURATE, a -> i.upload(a, UPLOAD)),
                operation("list imports", Permission.CURATE, i::list),
                operation("find import", Permission.CURATE, a -> i.find(a, ID)),
                operation("map import", Permission.CURATE, a -> i.map(a, ID, ImportMapping.of(List.of()))),
                operation("planned", Permission.CURATE, a -> i.planned(a, ID, Optional.empty(), PAGE)),
                operation("kept", Permission.CURATE, a -> i.kept(a, ID, PAGE)),
                operation("rejected", Permission.CURATE, a -> i.rejected(a, ID, PAGE)),
                operation("rejected rows", Permission.CURATE, a -> i.rejectedRows(a, ID, "", fault -> "")),
                operation("suspected", Permission.CURATE, a -> i.suspected(a, ID, true, PAGE)),
                operation("decide", Permission.CURATE, a -> i.decide(a, ID, List.of())),
                operation(
                        "decide all",
                        Permission.CURATE,
                        a -> i.decideAll(a, ID, Optional.empty(), Optional.empty(), ImportChoice.NEW)),
                operation("confirm import", Permission.CURATE, a -> i.confirm(a, ID, true)),
                operation("undo import", Permission.CURATE, a -> i.undo(a, ID)),
                operation("delete import", Permission.CURATE, a -> i.delete(a, ID)),
                operation("count examples", Permission.READ, d::count),
                operation("remove examples", Permission.CURATE, d::remove));
    }

    private static Arguments operation(String name, Permission needed, Consumer<Actor> call) {
        return Arguments.of(name, needed, call);
    }

    @ParameterizedTest(name = "{0} needs {1}")
    @MethodSource("operations")
    void isRefusedToWhoeverMayNot(String name, Permission needed, Consumer<Actor> call) {
        for (Actor actor : List.of(NOBODY, READER, EDITOR, CURATOR)) {
            if (actor.may(needed)) {
                assertThat(isAllowed(call, actor)).as(name).isTrue();
            } else {
                assertThat(codeOf(() -> call.accept(actor))).as(name).isEqualTo("forbidden");
            }
        }
    }

    @Test
    void puttingAnEarlierValueBackNeedsCurateAndHistory() {
        RecordRef record = new RecordRef("organisation", ID);
        Actor historian = new Actor("u", "Bo", Set.of(Permission.READ, Permission.EDIT, Permission.HISTORY));
        for (Actor actor : List.of(NOBODY, READER, EDITOR, CURATOR, historian)) {
            assertThat(codeOf(() -> REGISTER.restoring.preview(actor, record, ID, "name")))
                    .isEqualTo("forbidden");
            assertThat(codeOf(() -> REGISTER.restoring.restore(actor, record, 1, ID, "name")))
                    .isEqualTo("forbidden");
        }
        assertThat(codeOf(() -> REGISTER.restoring.restore(COORDINATOR, record, 1, ID, "name")))
                .isEqualTo("not-found");
    }

    private static boolean isAllowed(Consumer<Actor> call, Actor actor) {
        try {
            call.accept(actor);
            return true;
        } catch (ProblemException e) {
            return e.kind() != ProblemException.Kind.FORBIDDEN;
        }
    }
}
