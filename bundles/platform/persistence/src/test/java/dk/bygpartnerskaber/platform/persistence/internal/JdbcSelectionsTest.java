package dk.bygpartnerskaber.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class JdbcSelectionsTest {
    private static final Actor LIS = new Actor("lis", "Lis", Set.of(Permission.READ, Permission.CURATE));
    private static final Actor BO = new Actor("bo", "Bo", Set.of(Permission.READ));
    private static final Actor NOBODY = new Actor("n", "n", Set.of());

    private final TestDatabase database;
    private final JdbcSelections selections;

    JdbcSelectionsTest(TestDatabase.Kind kind) {
        database = TestDatabase.shared(kind, "db/persistence.sql");
        database.execute("DELETE FROM plt_selection");
        selections = new JdbcSelections(database.transactions(), new SchemaReady("persistence"));
        selections.addLists(() -> Set.of("/organisations", "/partnerships"));
    }

    private List<String> names(Actor actor) {
        return selections.list(actor, Optional.of("/organisations")).stream()
                .map(Selection::name)
                .toList();
    }

    @Test
    void oneSeesOnesOwnAndTheSharedOnesInDanishOrder() {
        selections.save(LIS, "/organisations", "Åbne", "q=x", true);
        selections.save(LIS, "/organisations", "Mine", "", false);
        selections.save(BO, "/organisations", "Ældre", "", false);
        selections.save(BO, "/partnerships", "Andre", "", false);

        assertThat(names(LIS)).containsExactly("Mine", "Åbne");
        assertThat(names(BO)).containsExactly("Ældre", "Åbne");
        assertThat(selections.list(BO, Optional.empty())).hasSize(3);
    }

    @Test
    void whatMayBeACprNumberIsAskedAbout() {
        String name = "Sag 010203-1234";
        assertThatThrownBy(() -> selections.save(BO, "/organisations", name, "", false))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.fields())
                        .containsExactly(FieldProblem.of("name", FreeText.CPR_NUMBER)));
        selections.save(BO.confirming(FreeText.CPR_NUMBER), "/organisations", name, "", false);
        assertThat(names(BO)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=010190-1234", "sort=name&q=010190%2D1234", "q=010190+1234"})
    void whatIsSearchedForIsAskedAboutLikewise(String query) {
        assertThatThrownBy(() -> selections.save(BO, "/organisations", "Mine", query, false))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.fields())
                        .containsExactly(FieldProblem.of("query", FreeText.CPR_NUMBER)));
        assertThat(names(BO)).isEmpty();

        selections.save(BO.confirming(FreeText.CPR_NUMBER), "/organisations", "Mine", query, false);
        assertThat(names(BO)).containsExactly("Mine");
    }

    @Test
    void aNameIsKeptOncePerListAndOwnerAndKeepsItsId() {
        Selection first = selections.save(BO, "/organisations", "Museer", "type=museum", false);
        Selection second = selections.save(BO, "/organisations", " Museer ", "type=Museum", false);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThat(selections.find(BO, first.id())).contains(second);

        assertThat(selections.list(BO, Optional.empty()))
                .extracting(Selection::query)
                .containsExactly("type=Museum");
    }

    @Test
    void nobodyKeepsMoreThanTwoHundred() {
        for (int i = 0; i < Selections.MAX_OWN; i++) {
            selections.save(BO, "/organisations", "Nr. " + i, "", false);
        }

        assertThatThrownBy(() -> selections.save(BO, "/organisations", "Et til", "", false))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.code())
                        .isEqualTo("too-many-selections"));
        selections.save(BO, "/organisations", "Nr. 7", "q=x", false);
        selections.save(LIS, "/organisations", "Et til", "", false);
    }

    @Test
    void onlyCoordinatorsShareAndRemoveWhatIsShared() {
        Selection shared = selections.save(LIS, "/organisations", "Alle", "", true);
        Selection own = selections.save(BO, "/organisations", "Bos", "", false);

        assertThatThrownBy(() -> selections.save(BO, "/organisations", "x", "", true))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> selections.remove(BO, shared.id())).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> selections.remove(LIS, own.id())).isInstanceOf(ProblemException.class);
        assertThat(selections.find(BO, shared.id())).isPresent();
        assertThat(selections.find(LIS, own.id())).isEmpty();
        assertThat(selections.find(BO, "x")).isEmpty();
        assertThatThrownBy(() -> selections.find(NOBODY, own.id())).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> selections.list(NOBODY, Optional.empty())).isInstanceOf(ProblemException.class);

        selections.remove(LIS, shared.id());
        selections.remove(BO, own.id());
        assertThat(names(BO)).isEmpty();
    }

    /** As it could be saved once. */
    private void stored(String query) {
        database.execute("INSERT INTO plt_selection (id, list, owner_id, name, query, shared)"
                + " VALUES ('s', '/organisations', 'lis', 'Delt', '" + query + "', TRUE)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=a&x=%zz", "q=%", "q=%+1", "q=%00", "q=%ff"})
    void aQueryThatNoPageCouldBeAskedForWithIsRefused(String query) {
        assertThatThrownBy(() -> selections.save(BO, "/organisations", "Bos", query, false))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.fields())
                        .extracting(field -> field.field() + ":" + field.code())
                        .containsExactly("query:malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=a&x=%zz", "q=a&x=%00", "%ff&q=a"})
    void ofAQueryThatIsStoredOnlyWhatIsReadableIsGiven(String query) {
        stored(query);

        assertThat(selections.list(BO, Optional.empty()))
                .extracting(Selection::query)
                .containsExactly("q=a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=Zz%C3%B8yes%20Testperson&x=%zz", "q=100%+Zz%C3%B8yes+Testperson%"})
    void aNameIsErasedFromAQueryThatIsNotWhollyReadable(String query) throws Exception {
        stored(query);

        database.transactions().write(connection -> {
            JdbcSelections.erase(connection, new RecordRef("person", "p"), Redaction.of(List.of("Zzøyes Testperson")));
            return null;
        });

        assertThat(names(LIS)).isEmpty();
    }

    @Test
    void whatIsNoListOrNoNameIsRefused() {
        assertThatThrownBy(() -> selections.save(BO, "/foo", " ", "", false))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.fields())
                        .extracting(field -> field.field() + ":" + field.code())
                        .containsExactly("list:unknown-value", "name:required"));
    }
}
