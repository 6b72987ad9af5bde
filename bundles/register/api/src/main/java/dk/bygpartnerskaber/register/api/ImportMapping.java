package dk.bygpartnerskaber.register.api;

import java.util.List;
import java.util.Optional;

/**
 * Where the columns of a file go.
 *
 * @param kind another kind than it has; its fields are then suggested anew unless targets are given
 * @param sheet another sheet of a workbook; its kind and its fields are then suggested anew unless they are given
 * @param targets for each column of the file, in order, the field it goes to, blank for none; empty for those that the
 *     columns suggest
 */
public record ImportMapping(Optional<ImportKind> kind, Optional<String> sheet, List<String> targets) {
    /** Other fields for the columns. */
    public static ImportMapping of(List<String> targets) {
        return new ImportMapping(Optional.empty(), Optional.empty(), targets);
    }
}
