package dk.bygpartnerskaber.register.core.merge;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ActivityQuery;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.MergePreview;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.TeamQuery;
import dk.bygpartnerskaber.register.core.RandomDetails;
import dk.bygpartnerskaber.register.core.Register;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Over registers by chance: a merge leaves nothing behind that names the one that went, and its undo leaves no trace. */
@OnBothDatabases
class MergeAndUndoTest {
    private static final int ROUNDS = 12;
    private static final int MERGES = 4;
    private static final PageRequest ALL = PageRequest.first(PageRequest.MAX_LIMIT);

    private final Register register;
    private final Random chance = new Random(20260);
    private final RandomDetails random = new RandomDetails(chance);
    private final List<String> libraries = new ArrayList<>();
    private final List<String> partners = new ArrayList<>();
    private final List<String> people = new ArrayList<>();

    MergeAndUndoTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    /** All but versions and the time of the last change, which only grow. */
    private record State(Object details, boolean demo, Object created) {}

    @Test
    void everythingIsAsItWas() {
        fill();
        int merged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Deque<Map<RecordRef, State>> before = new ArrayDeque<>();
            Deque<Merge> merges = new ArrayDeque<>();
            for (int i = 0; i < MERGES; i++) {
                MergePreview preview = preview();
                if (preview.obstacles().isEmpty()) {
                    before.push(all());
                    merges.push(merge(preview));
                }
            }
            merged += merges.size();
            while (!merges.isEmpty()) {
                Merge undone = register.merges.undo(CURATOR, merges.pop().id());
                assertThat(undone.undone()).isPresent();
                assertThat(all()).isEqualTo(before.pop());
            }
        }
        assertThat(merged).isGreaterThan(ROUNDS);
    }

    @Test
    void inAnyOrderAnUndoIsRefusedOrRight() {
        fill();
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Map<RecordRef, State> before = all();
            List<Merge> merges = new ArrayList<>();
            for (int i = 0; i < MERGES; i++) {
                MergePreview preview = preview();
                if (preview.obstacles().isEmpty()) {
                    merges.add(merge(preview));
                }
            }
            while (!merges.isEmpty()) {
                Collections.shuffle(merges, chance);
                List<Merge> left =
                        merges.stream().filter(merge -> !isUndone(merge)).toList();
                assertThat(left).hasSizeLessThan(merges.size());
                refused += left.size();
                merges = new ArrayList<>(left);
            }
            assertThat(all()).isEqualTo(before);
        }
        assertThat(refused).isPositive();
    }

    private boolean isUndone(Merge merge) {
        try {
            return register.merges.undo(CURATOR, merge.id()).undone().isPresent();
        } catch (ProblemException refused) {
            assertThat(refused.code()).isIn("merge-order", "merge-changed");
            return false;
        }
    }

    /** Of two records that are still there, of one kind; often a library and one that is none, which is refused. */
    private MergePreview preview() {
        boolean person = chance.nextBoolean();
        List<String> ids = new ArrayList<>(person ? people : libraries);
        if (!person) {
            ids.addAll(partners);
        }
        String type = person ? "person" : "organisation";
        ids.removeIf(
                id -> register.merges.movedTo(CURATOR, new RecordRef(type, id)).isPresent());
        Collections.shuffle(ids, chance);
        return register.merges.preview(CURATOR, new MergeOrder(type, ids.get(0), ids.get(1), Map.of()));
    }

    private Merge merge(MergePreview preview) {
        MergeOrder order = new MergeOrder(
                preview.type(), preview.from().id(), preview.into().id(), Map.of());
        Merge merge = register.merges.merge(
                CURATOR, order, preview.from().version(), preview.into().version());
        assertThat(all().toString()).doesNotContain(preview.from().id());
        return merge;
    }

    private void fill() {
        for (int i = 0; i < 3; i++) {
            libraries.add(organisation(true));
        }
        for (int i = 0; i < 5; i++) {
            partners.add(organisation(false));
        }
        List<String> places = new ArrayList<>(libraries);
        places.addAll(partners);
        List<String> staff = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            staff.add(register.people
                    .create(
                            CURATOR,
                            PersonDetails.builder("Ansat " + i)
                                    .roles(List.of(PersonRole.of(libraries.get(i % 3), "leder")))
                                    .build())
                    .id());
        }
        people.addAll(staff);
        for (int i = 0; i < 5; i++) {
            people.add(register.people
                    .create(CURATOR, random.person(places, people))
                    .id());
        }
        String team =
                register.teams.create(CURATOR, random.team(libraries, people)).id();
        register.teams.create(CURATOR, random.team(libraries, people));
        String origin = register.partnerships
                .create(
                        CURATOR,
                        PartnershipDetails.builder("Den første")
                                .library(libraries.get(0))
                                .build())
                .id();
        for (int i = 0; i < 4; i++) {
            List<String> others = new ArrayList<>(partners);
            String partnership = register.partnerships
                    .create(CURATOR, random.partnership(libraries, others, List.of(origin), staff, team))
                    .id();
            register.activities.create(CURATOR, activity(partnership));
        }
    }

    private static ActivityDetails activity(String partnership) {
        return new ActivityDetails(partnership, "Koncert", null, null, "Salen", 20, 3, 100, "Godt", "Mere");
    }

    private String organisation(boolean own) {
        return register.organisations
                .create(
                        CURATOR,
                        random.organisation().toBuilder().ownLibrary(own).build())
                .id();
    }

    private Map<RecordRef, State> all() {
        Map<RecordRef, State> all = new HashMap<>();
        register.organisations
                .list(EDITOR, OrganisationQuery.all(ALL))
                .items()
                .forEach(o ->
                        all.put(new RecordRef("organisation", o.id()), new State(o.details(), o.demo(), o.created())));
        register.people
                .list(EDITOR, PersonQuery.all(ALL))
                .items()
                .forEach(p -> all.put(new RecordRef("person", p.id()), new State(p.details(), p.demo(), p.created())));
        register.teams
                .list(EDITOR, TeamQuery.all(ALL))
                .items()
                .forEach(t -> all.put(new RecordRef("team", t.id()), new State(t.details(), t.demo(), t.created())));
        register.partnerships.list(EDITOR, PartnershipQuery.all(ALL)).items().forEach(p -> {
            all.put(new RecordRef("partnership", p.id()), new State(p.details(), p.demo(), p.created()));
            activities(all, p.id());
        });
        return all;
    }

    private void activities(Map<RecordRef, State> all, String partnership) {
        register.activities
                .list(EDITOR, ActivityQuery.of(partnership, ALL))
                .items()
                .forEach(
                        a -> all.put(new RecordRef("activity", a.id()), new State(a.details(), a.demo(), a.created())));
    }
}
