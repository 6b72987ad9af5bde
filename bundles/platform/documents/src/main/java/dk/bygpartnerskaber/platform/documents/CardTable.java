package dk.bygpartnerskaber.platform.documents;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Contacts as a list: a row each, always with the same columns. */
final class CardTable implements TableFile {
    private static final List<String> HEADERS =
            Arrays.stream(CardColumn.values()).map(CardColumn::header).toList();

    private final TextContent text;
    private final int rowCount;

    private CardTable(TextContent text, int rowCount) {
        this.text = text;
        this.rowCount = rowCount;
    }

    static TableFile open(TextContent text) {
        CardLines cards = new CardLines(text.reader());
        int count = 0;
        while (cards.next().isPresent()) {
            count++;
            if (count > MAX_ROWS) {
                throw Refusal.tooManyRows();
            }
        }
        return new CardTable(text, count);
    }

    @Override
    public TableFormat format() {
        return TableFormat.CARDS;
    }

    @Override
    public Optional<Charset> charset() {
        return Optional.of(text.charset());
    }

    @Override
    public Optional<Character> delimiter() {
        return Optional.empty();
    }

    @Override
    public List<String> sheets() {
        return List.of();
    }

    @Override
    public Optional<String> sheet() {
        return Optional.empty();
    }

    @Override
    public List<String> headers() {
        return HEADERS;
    }

    @Override
    public int rowCount() {
        return rowCount;
    }

    @Override
    public Stream<TableRow> rows() {
        CardLines cards = new CardLines(text.reader());
        return Streams.of(new Iterator<>() {
            private Optional<CardLines.Card> next = cards.next();

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public TableRow next() {
                CardLines.Card card = next.orElseThrow(NoSuchElementException::new);
                next = cards.next();
                return CardRow.of(card);
            }
        });
    }
}
