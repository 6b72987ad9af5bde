package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.documents.TableFile;
import dk.bygpartnerskaber.platform.documents.TableFormat;
import dk.bygpartnerskaber.platform.persistence.CprNumbers;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun.Column;
import dk.bygpartnerskaber.register.core.Excerpt;
import dk.bygpartnerskaber.register.core.duplicates.PeopleNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What the columns of a file are: their headers and the first of what stands below. */
final class FileLayout {
    private static final int LOOKED_AT = 100;
    private static final int SAMPLES = 3;
    private static final int LONGEST = 100;

    private final TableFile table;
    private final List<List<String>> cells;

    FileLayout(TableFile table) {
        this.table = table;
        cells = table.headers().stream()
                .<List<String>>map(header -> new ArrayList<>())
                .toList();
        table.rows().filter(row -> row.damage().isEmpty()).limit(LOOKED_AT).forEach(row -> IntStream.range(
                        0, cells.size())
                .filter(column -> !row.cells().get(column).isEmpty())
                .forEach(column -> cells.get(column).add(row.cells().get(column))));
    }

    /** As they are shown and remembered. */
    List<String> headers() {
        return table.headers().stream()
                .map(header -> Excerpt.of(header, LONGEST))
                .toList();
    }

    /**
     * What the rows probably are: that of which the file has the most fields; contacts are contacts. Where the columns fit
     * organisations as well as people, the names tell.
     */
    ImportKind kind(Function<ImportKind, ImportTargets> targets) {
        if (table.format() == TableFormat.CARDS) {
            return ImportKind.MIXED;
        }
        ImportKind most = Arrays.stream(ImportKind.values())
                .max(Comparator.comparingLong((ImportKind kind) -> fit(targets.apply(kind)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        boolean unsure = most == ImportKind.ORGANISATIONS
                && fitAlike(targets.apply(ImportKind.ORGANISATIONS), targets.apply(ImportKind.PEOPLE));
        return unsure && namesPeople(targets.apply(ImportKind.PEOPLE)) ? ImportKind.PEOPLE : most;
    }

    /** By their headers as well as by what stands below: a number may be that of an organisation or of a telephone. */
    private boolean fitAlike(ImportTargets one, ImportTargets other) {
        return fit(one) == fit(other) && said(one) == said(other);
    }

    private long said(ImportTargets targets) {
        return targets.suggest(table.headers()).stream()
                .filter(target -> target != null)
                .count();
    }

    private boolean namesPeople(ImportTargets people) {
        int names = suggest(people).indexOf("name");
        return names >= 0 && PeopleNames.areLikely(cells.get(names));
    }

    private long fit(ImportTargets targets) {
        List<String> suggested = suggest(targets);
        return targets.suffice(suggested)
                ? suggested.stream().filter(target -> target != null).count()
                : 0;
    }

    List<String> suggest(ImportTargets targets) {
        return targets.suggest(table.headers(), cells);
    }

    List<Column> columns(List<String> targets) {
        return IntStream.range(0, targets.size())
                .mapToObj(column -> new Column(headers().get(column), targets.get(column), samples(column)))
                .toList();
    }

    private List<String> samples(int column) {
        return cells.get(column).stream()
                .filter(cell -> !CprNumbers.isIn(cell))
                .distinct()
                .limit(SAMPLES)
                .map(cell -> Excerpt.of(cell, LONGEST))
                .toList();
    }
}
