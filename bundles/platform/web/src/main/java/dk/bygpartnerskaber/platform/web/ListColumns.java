package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.documents.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of a list: those that the reader has chosen, kept in the list's address, or those that everybody sees. The
 * first one is always there. Writes the list as a file with them.
 */
public final class ListColumns<T> {
    /** Values of the parameter {@code format} that ask for a file. */
    private static final List<String> FORMATS = List.of("csv", "xlsx");

    private final ViewContext view;
    private final List<ListColumn<T>> all;
    private final List<String> shown;
    private final boolean chosen;

    /** @param standard names of the columns to show when the reader has chosen none */
    public ListColumns(ViewContext view, ListState list, List<ListColumn<T>> all, List<String> standard) {
        this.view = view;
        this.all = List.copyOf(all);
        List<String> asked = list.columns().stream()
                .filter(name -> all.stream().anyMatch(column -> column.name().equals(name)))
                .toList();
        chosen = !asked.isEmpty();
        shown = chosen ? asked : standard;
    }

    /** Those to choose from: all but the first. */
    public List<ListColumn<T>> choices() {
        return all.subList(1, all.size());
    }

    public boolean isShown(ListColumn<?> column) {
        return shown.contains(column.name());
    }

    /** Those to show behind the first. */
    public List<ListColumn<T>> shown() {
        return choices().stream().filter(this::isShown).toList();
    }

    /**
     * CSS class of a column's head and cells. On narrow screens only the essential columns are there; where the reader has
     * chosen none, the least needed ones go earlier still, so that the list fits.
     */
    public String size(ListColumn<?> column) {
        if (column.essential()) {
            return "";
        }
        long before = shown().stream()
                .takeWhile(other -> !other.equals(column))
                .filter(other -> !other.essential())
                .count();
        return chosen || before < 2 ? "thick" : before < 4 ? "thick spare" : "thick sparest";
    }

    /** What people read in a cell. */
    public String text(ListColumn<T> column, T row) {
        Object value = column.value().apply(row);
        if (value instanceof Instant moment) {
            return view.day(moment);
        }
        return value instanceof LocalDate day ? view.date(day) : value == null ? "" : value.toString();
    }

    /**
     * The list as a file, with the columns chosen or else with all, when the request asks for one by {@code format}: csv or xlsx.
     *
     * @param name of the file, without its ending
     * @param rows reads a page of the list
     * @throws ProblemException {@code forbidden} without {@link Permission#CURATE}
     */
    public Optional<Reply> file(WebRequest request, String name, Function<PageRequest, Page<T>> rows) {
        String format = request.param("format");
        if (!FORMATS.contains(format)) {
            return Optional.empty();
        }
        request.actor().require(Permission.CURATE);
        return Optional.of(
                export(format, name, cursor -> rows.apply(new PageRequest(PageRequest.MAX_LIMIT, cursor, false))));
    }

    private Reply export(String format, String name, Function<Optional<String>, Page<T>> pages) {
        List<ListColumn<T>> columns = new ArrayList<>(chosen ? shown() : choices());
        columns.add(0, all.get(0));
        List<String> head = columns.stream().map(ListColumn::label).toList();
        if (format.equals("xlsx")) {
            return new Reply.Binary(
                    name + ".xlsx", WorkbookWriter.CONTENT_TYPE, out -> xlsx(out, name, head, columns, pages));
        }
        return new Reply.Download(name + ".csv", Csv.CONTENT_TYPE, out -> {
            Csv csv = new Csv(out);
            csv.row(head);
            each(
                    pages,
                    row -> csv.row(
                            columns.stream().map(column -> plain(column, row)).toList()));
        });
    }

    private static <T> String plain(ListColumn<T> column, T row) {
        Object value = cell(column, row);
        return value == null ? "" : value.toString();
    }

    private static <T> void xlsx(
            OutputStream out,
            String name,
            List<String> head,
            List<ListColumn<T>> columns,
            Function<Optional<String>, Page<T>> pages)
            throws IOException {
        try (WorkbookWriter xlsx = new WorkbookWriter(out, name, head)) {
            each(
                    pages,
                    row -> xlsx.row(new ArrayList<>(columns.stream()
                            .map(column -> Optional.<Object>ofNullable(cell(column, row)))
                            .toList())));
        }
    }

    /** In files a moment is its day. */
    private static <T> Object cell(ListColumn<T> column, T row) {
        Object value = column.value().apply(row);
        return value instanceof Instant moment ? moment.atZone(ViewContext.ZONE).toLocalDate() : value;
    }

    @FunctionalInterface
    private interface Writer<T> {
        void write(T row) throws IOException;
    }

    private static <T> void each(Function<Optional<String>, Page<T>> pages, Writer<T> writer) throws IOException {
        Optional<String> cursor = Optional.empty();
        do {
            Page<T> page = pages.apply(cursor);
            for (T row : page.items()) {
                writer.write(row);
            }
            cursor = page.next();
        } while (cursor.isPresent());
    }
}
