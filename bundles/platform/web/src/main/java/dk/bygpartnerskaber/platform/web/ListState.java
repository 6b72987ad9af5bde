package dk.bygpartnerskaber.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list shows now: search, filters, order and page, all kept in its address. Parameters: the names given,
 * {@code sort} (a column, with {@code -} in front when descending), {@code column} (those to show, as often as needed) and
 * {@code cursor}.
 */
public final class ListState {
    private static final String SORT = "sort";
    private static final String CURSOR = "cursor";
    private static final String COLUMN = "column";

    private final String address;
    private final String path;
    private final String defaultSort;
    private final Map<String, String> filters;
    private final String sort;
    private final String cursor;
    private final List<String> columns;

    /**
     * Reads the state from a request.
     *
     * @param path address of the list below the base path
     * @param filters names of its search and filter fields
     * @param defaultSort the order when none is asked for
     */
    public ListState(WebRequest request, String path, List<String> filters, String defaultSort) {
        this.address = request.view().url(path);
        this.path = path;
        this.defaultSort = defaultSort;
        this.filters = new LinkedHashMap<>();
        filters.forEach(name -> request.given(name).ifPresent(value -> this.filters.put(name, value)));
        this.sort = request.given(SORT).orElse(defaultSort);
        this.cursor = request.param(CURSOR);
        this.columns = request.params(COLUMN);
    }

    public String address() {
        return address;
    }

    /** The address below the base path. */
    public String path() {
        return path;
    }

    /** Whether nothing is narrowed, ordered or arranged. */
    public boolean isPlain() {
        return filters.isEmpty() && columns.isEmpty() && sort.equals(defaultSort);
    }

    /** What follows the question mark in the address of this list, from its first page on. */
    public String query() {
        return firstUrl().substring(address.length() + 1);
    }

    /** What a filter is set to; blank when it is not. */
    public String value(String filter) {
        return filters.getOrDefault(filter, "");
    }

    public Optional<String> given(String filter) {
        return Optional.ofNullable(filters.get(filter));
    }

    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    /** The order as the address has it, for example {@code -changed}. */
    public String sort() {
        return sort;
    }

    public String sortColumn() {
        return isDescending() ? sort.substring(1) : sort;
    }

    public boolean isDescending() {
        return sort.startsWith("-");
    }

    public Optional<String> cursor() {
        return Optional.of(cursor).filter(c -> !c.isEmpty());
    }

    /** Names of the columns that the reader has chosen; none for the usual ones. */
    public List<String> columns() {
        return columns;
    }

    /** What forms that keep the list as it is send along, but for its columns and page. */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>(filters);
        all.put(SORT, sort);
        return all;
    }

    /** Value of {@code aria-sort}; {@code null}, which leaves the attribute out, for the other columns. */
    public String ariaSort(String column) {
        if (!sortColumn().equals(column)) {
            return null;
        }
        return isDescending() ? "descending" : "ascending";
    }

    /**
     * The list ordered by a column; the other way round when it is so already.
     *
     * @param downwards whether the first order is descending, as people want the latest first
     */
    public String sortUrl(String column, boolean downwards) {
        String down = "-" + column;
        String first = downwards ? down : column;
        return url(SORT, !sort.equals(first) ? first : downwards ? column : down);
    }

    public String nextUrl(String next) {
        return url(SORT, sort, CURSOR, next);
    }

    public String firstUrl() {
        return url(SORT, sort);
    }

    public String csvUrl() {
        return fileUrl("csv");
    }

    /** The whole list as a file. */
    public String fileUrl(String format) {
        return url(SORT, sort, "format", format);
    }

    private String url(String... namesAndValues) {
        Map<String, String> all = new LinkedHashMap<>(filters);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Stream.concat(all.entrySet().stream(), columns.stream().map(column -> Map.entry(COLUMN, column)))
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", address + "?", ""));
    }
}
