package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.Csv;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.ImportKind;
import java.util.List;
import java.util.stream.Stream;

/** Small files that show what a list of each kind can look like, in the reader's language. */
final class ImportExamples {
    private ImportExamples() {}

    static Reply file(ViewContext view, ImportKind kind) {
        String key = "import.example." + kind.code();
        List<List<String>> rows = Stream.of(key + ".columns", key + ".first", key + ".second")
                .map(row -> List.of(view.text(row).split(";", -1)))
                .toList();
        return new Reply.Download(view.text(key + ".file") + ".csv", Csv.CONTENT_TYPE, out -> {
            Csv csv = new Csv(out);
            for (List<String> row : rows) {
                csv.row(row);
            }
        });
    }
}
