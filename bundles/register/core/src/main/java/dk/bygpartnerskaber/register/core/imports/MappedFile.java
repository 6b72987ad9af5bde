package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.documents.TableFile;
import dk.bygpartnerskaber.platform.documents.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file whose columns go to fields. Its rows are read anew each time they are asked for.
 *
 * @param targets for each column the field it goes to, {@code null} for none
 */
public record MappedFile(TableFile table, List<String> targets) {

    /** The cells of the rows that go to a field, but for blank ones. */
    Stream<String> column(String target) {
        return columns(target).isEmpty()
                ? Stream.empty()
                : table.rows()
                        .filter(row -> row.damage().isEmpty())
                        .flatMap(row -> columns(target).stream().map(row.cells()::get))
                        .filter(cell -> !cell.isEmpty());
    }

    private List<Integer> columns(String target) {
        List<Integer> columns = new ArrayList<>(1);
        for (int i = 0; i < targets.size(); i++) {
            if (target.equals(targets.get(i))) {
                columns.add(i);
            }
        }
        return columns;
    }

    /** The header of the column to blame for what is wrong with a field of a row: the first that has something. */
    Optional<String> header(String target, TableRow row) {
        List<Integer> columns = columns(target);
        return columns.stream()
                .filter(column ->
                        row.damage().isEmpty() && !row.cells().get(column).isEmpty())
                .findFirst()
                .or(() -> columns.stream().findFirst())
                .map(table.headers()::get);
    }

    /** The cells of a row by their fields. */
    ImportRow cells(TableRow row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            String cell = row.cells().get(i);
            if (targets.get(i) != null && !cell.isEmpty()) {
                cells.merge(targets.get(i), cell, (one, other) -> one + '\n' + other);
            }
        }
        return new ImportRow(row.line(), cells);
    }

    /** What is wrong with cells that go to a field, whatever stands in them. */
    List<FieldProblem> faults(TableRow row) {
        return row.faults().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(fault -> fault.getKey() < targets.size() && targets.get(fault.getKey()) != null)
                .map(fault -> new FieldProblem(
                        targets.get(fault.getKey()),
                        fault.getValue().code(),
                        fault.getValue().args()))
                .toList();
    }
}
