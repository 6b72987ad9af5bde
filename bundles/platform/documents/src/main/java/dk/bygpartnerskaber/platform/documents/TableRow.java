package dk.bygpartnerskaber.platform.documents;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a list.
 *
 * @param line where people find it: its line in a text, its row number in a workbook, the first line of a contact
 * @param cells what people see in the cells, without blanks around; one for each header, none when the row is damaged
 * @param faults what is wrong with single cells, by their column: what stands there is not what was meant
 * @param damage why the cells cannot be told apart
 */
public record TableRow(int line, List<String> cells, Map<Integer, FieldProblem> faults, Optional<FieldProblem> damage) {

    public TableRow {
        cells = List.copyOf(cells);
        faults = Map.copyOf(faults);
    }

    static TableRow damaged(int line, FieldProblem damage) {
        return new TableRow(line, List.of(), Map.of(), Optional.of(damage));
    }
}
