package dk.bygpartnerskaber.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final String ID = Ids.next();

    @Property(tries = 300)
    void comesBackAsItWas(@ForAll String value) {
        String sound = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
        Cursor cursor = new Cursor("NAME", sound, ID);

        assertThat(Cursor.decode(cursor.encode(), "NAME")).isEqualTo(cursor);
    }

    @Test
    void isRefusedInAListWithAnotherOrder() {
        String cursor = new Cursor("NAME", "rockmuseum", ID).encode();

        assertThatThrownBy(() -> Cursor.decode(cursor, "NAME-")).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "' OR 1=1", "AAAA", "%%%", "../../etc/passwd"})
    void foreignTextIsNoCursor(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, "NAME"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        p -> assertThat(p.fields().get(0).code()).isEqualTo("not-a-cursor"));
    }

    @Test
    void aCursorWithANulIsNoneOfOurs() {
        String text = "NAME\n" + ID + "\nrock\0museum";
        String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.decode(cursor, "NAME")).isInstanceOf(ProblemException.class);
    }
}
