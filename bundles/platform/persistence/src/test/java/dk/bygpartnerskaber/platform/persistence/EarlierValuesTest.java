package dk.bygpartnerskaber.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierValuesTest {

    /** A record with one component of each sort. */
    public record Event(
            String name,
            boolean open,
            DayOfWeek day,
            List<String> guests,
            Set<DayOfWeek> days,
            Hour at,
            List<Room> rooms) {}

    /** Has a text form. */
    public record Hour(int hour) {
        public static Optional<Hour> parse(String text) {
            return text.matches("\\d+") ? Optional.of(new Hour(Integer.parseInt(text))) : Optional.empty();
        }

        @Override
        public String toString() {
            return String.valueOf(hour);
        }
    }

    /** Has parts. */
    public record Room(String name, String floor) {}

    private static final Event EMPTY = new Event("Koncert", false, null, List.of(), Set.of(), null, List.of());
    private static final Event FULL = new Event(
            "Koncert",
            true,
            DayOfWeek.FRIDAY,
            List.of("Lis", "Bo"),
            Set.of(DayOfWeek.MONDAY),
            new Hour(19),
            List.of(new Room("Sal", "2"), new Room("Foyer", null)));

    @Test
    void theLogHasThePlainFormOfWhatDiffers() {
        assertThat(FieldChange.between(EMPTY, FULL))
                .containsExactly(
                        new FieldChange("open", false, true),
                        new FieldChange("day", null, "friday"),
                        new FieldChange("guests", null, List.of("Lis", "Bo")),
                        new FieldChange("days", null, List.of("monday")),
                        new FieldChange("at", null, "19"),
                        new FieldChange(
                                "rooms", null, List.of(Map.of("name", "Sal", "floor", "2"), Map.of("name", "Foyer"))));
        assertThat(FieldChange.between(null, EMPTY))
                .extracting(FieldChange::field)
                .containsExactly("name", "open");
    }

    @Test
    void eachPlainValueCanBePutBack() {
        Event restored = EMPTY;
        for (FieldChange change : FieldChange.between(EMPTY, FULL)) {
            restored = EarlierValues.put(restored, change.field(), change.after());
        }
        assertThat(restored).isEqualTo(FULL);
        assertThat(EarlierValues.put(FULL, "day", null).day()).isNull();
        assertThat(EarlierValues.put(FULL, "name", null).name()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "day", "guests", "days", "at", "rooms"})
    void aValueThatWasWrittenAsMereTextIsNotGuessed(String field) {
        assertThat(codeOf(field, "Lis\nBo")).isEqualTo("change-unreadable");
    }

    @Test
    void aTruthCannotBeNothingAndWhatTheRecordLacksCannotBePutBack() {
        assertThat(codeOf("open", null)).isEqualTo("change-unreadable");
        assertThat(codeOf("demo", true)).isEqualTo("not-found");
    }

    private static String codeOf(String field, Object value) {
        return catchThrowableOfType(ProblemException.class, () -> EarlierValues.put(FULL, field, value))
                .code();
    }
}
