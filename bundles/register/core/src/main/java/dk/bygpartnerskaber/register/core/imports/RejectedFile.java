package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.documents.TableExcerpt;
import dk.bygpartnerskaber.register.api.ImportRun.Rejected;
import dk.bygpartnerskaber.register.api.RejectedRows;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Stored;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The rejected rows of an import as a file to mend. */
final class RejectedFile {
    private RejectedFile() {}

    static RejectedRows of(
            Stored run, byte[] content, List<Rejected> faults, String header, Function<Rejected, String> words) {
        Map<Integer, String> reasons = new TreeMap<>();
        faults.forEach(fault -> reasons.merge(fault.line(), words.apply(fault), (one, other) -> one + "; " + other));
        TableExcerpt excerpt = TableExcerpt.of(content, run.sheet(), header, reasons);
        String name = run.fileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        return new RejectedRows(name + "-rest." + excerpt.extension(), excerpt.contentType(), excerpt.content());
    }
}
