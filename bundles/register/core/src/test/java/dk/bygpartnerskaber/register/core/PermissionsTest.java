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
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import java.util.List;
import java.util.Map;
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
    private static final ActivityDetails ACTIVITY = ActivityDetails.titled(ID, "Koncert", null);
    private static final PageRequest PAGE = PageRequest.first(5);

    private static final Register REGISTER = Register.empty(TestDatabase.Kind.H2);

    @BeforeEach
    void clear() {
        Register.empty(TestDatabase.Kind.H2);
    }

    static Stream<Arguments> operations() {
        OrganisationServiceImpl o = REGISTER.organisations;
        PartnershipServiceImpl p = REGISTER.partnerships;
        OrganisationTypeServiceImpl t = REGISTER.types;
        ImportServiceImpl i = REGISTER.imports;
        ActivityServiceImpl v = REGISTER.activities;
        ChecklistServiceImpl c = REGISTER.checklists;
        SelfTestServiceImpl s = REGISTER.selfTests;
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
                operation("partnerships that grew out of one", Permission.READ, a -> p.originatingFrom(a, ID)),
                operation("list activities", Permission.READ, a -> v.list(a, ActivityQuery.of(ID, PAGE))),
                operation("find activity", Permission.READ, a -> v.find(a, ID)),
                operation("find activities", Permission.READ, a -> v.findAll(a, List.of(ID))),
                operation("activities that await a line", Permission.READ, a -> v.awaitingGain(a, 5)),
                operation("figures of activities", Permission.READ, a -> v.figures(a, List.of(ID))),
                operation("create activity", Permission.EDIT, a -> v.create(a, ACTIVITY)),
                operation("update activity", Permission.EDIT, a -> v.update(a, ID, 1, ACTIVITY)),
                operation("delete activity", Permission.CURATE, a -> v.delete(a, ID, 1)),
                operation("find checklist", Permission.READ, a -> c.find(a, ID)),
                operation("progress of checklists", Permission.READ, a -> c.progress(a, List.of(ID))),
                operation("update checklist", Permission.EDIT, a -> c.update(a, ID, 0, List.of())),
                operation("find self-test", Permission.READ, a -> s.find(a, ID)),
                operation("update self-test", Permission.EDIT, a -> s.update(a, ID, 0, Map.of())),
                operation("list types", Permission.READ, t::list),
                operation("add type", Permission.CURATE, a -> t.add(a, "museum")),
                operation("rename type", Permission.CURATE, a -> t.rename(a, "museum", "teater")),
                operation("remove type", Permission.CURATE, a -> t.remove(a, "museum")),
                operation(
                        "upload", Permission.CURATE, a -> i.upload(a, ImportKind.ORGANISATIONS, "x.csv", new byte[0])),
                operation("find import", Permission.CURATE, a -> i.find(a, ID)),
                operation("map import", Permission.CURATE, a -> i.map(a, ID, List.of())),
                operation("confirm import", Permission.CURATE, a -> i.confirm(a, ID, true)),
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
