package dk.bygpartnerskaber.itests.container;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file whose import takes long enough to be seen running, and to be stopped. */
public final class ManyRows {
    /** Enough for some seconds of work. */
    public static final int ROWS = 4_000;

    private ManyRows() {}

    /**
     * Each row is of a partnership with a library and a partner of its own.
     *
     * @param mark a word of the names of all that the file makes
     */
    public static String csv(String mark) {
        String description = "Vi mødes hver måned. ".repeat(10);
        return IntStream.range(0, ROWS)
                .mapToObj(i -> "Langby Bibliotek %s %d;Langt samarbejde %s %d;Lang forening %s %d;%s"
                        .formatted(mark, i, mark, i, mark, i, description))
                .collect(Collectors.joining("\n", "bibliotek;partnerskab;partner;beskrivelse\n", "\n"));
    }
}
