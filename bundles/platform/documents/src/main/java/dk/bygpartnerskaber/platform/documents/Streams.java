package dk.bygpartnerskaber.platform.documents;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows as a stream that asks for one at a time. */
final class Streams {
    private Streams() {}

    static Stream<TableRow> of(Iterator<TableRow> rows) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
