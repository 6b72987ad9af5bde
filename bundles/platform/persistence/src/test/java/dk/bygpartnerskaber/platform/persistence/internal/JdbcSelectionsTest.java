package dk.bygpartnerskaber.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class JdbcSelectionsTest {
    private static final Actor LIS = new Actor("lis", "Lis", Set.of(Permission.READ, Permission.CURATE));
    private static final Actor BO = new Actor("bo", "Bo", Set.of(Permission.READ));
    private static final Actor NOBODY = new Actor("n", "n", Set.of());

    private final JdbcSelections selections;

    JdbcSelectionsTest(TestDatabase.Kind kind) {
        TestDatabase database = TestDatabase.shared(kind, "db/persistence.sql");
        database.execute("DELETE FROM plt_selection");
        selections = new JdbcSelections(database.transactions(), new SchemaReady("persistence"));
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

    @Test
    void aNameIsKeptOncePerListAndOwner() {
        selections.save(BO, "/organisations", "Museer", "type=museum", false);
        selections.save(BO, "/organisations", " Museer ", "type=Museum", false);

        assertThat(selections.list(BO, Optional.empty()))
                .extracting(Selection::query)
                .containsExactly("type=Museum");
    }

    @Test
    void onlyCoordinatorsShareAndRemoveWhatIsShared() {
        Selection shared = selections.save(LIS, "/organisations", "Alle", "", true);
        Selection own = selections.save(BO, "/organisations", "Bos", "", false);

        assertThatThrownBy(() -> selections.save(BO, "/organisations", "x", "", true))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> selections.remove(BO, shared.id())).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> selections.remove(LIS, own.id())).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> selections.list(NOBODY, Optional.empty())).isInstanceOf(ProblemException.class);

        selections.remove(LIS, shared.id());
        selections.remove(BO, own.id());
        assertThat(names(BO)).isEmpty();
    }

    @Test
    void whatIsNoListOrNoNameIsRefused() {
        assertThatThrownBy(() -> selections.save(BO, "https://x", " ", "", false))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.fields())
                        .extracting(field -> field.field() + ":" + field.code())
                        .containsExactly("list:malformed", "name:required"));
    }
}
