package dk.bygpartnerskaber.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void laterIdsSortBehindEarlierOnes() {
        List<String> ids = Stream.generate(Ids::next).limit(1000).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(Ids::isId).allMatch(id -> id.charAt(14) == '7');
    }

    @Test
    void knowsWhatCannotBeAnId() {
        assertThat(Stream.of("", "x", "' OR 1=1", "\0", "a".repeat(36) + "b")).noneMatch(Ids::isId);
    }
}
