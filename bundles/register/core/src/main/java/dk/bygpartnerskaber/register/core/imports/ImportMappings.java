package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.documents.TableFile;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportMapping;
import dk.bygpartnerskaber.register.api.ImportRun.Column;
import dk.bygpartnerskaber.register.api.ImportUpload;
import dk.bygpartnerskaber.register.core.Excerpt;
import dk.bygpartnerskaber.register.core.imports.ImportLayouts.Layout;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Stage;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the columns of files go: as the last file with the same columns went, as their headers say, as somebody chose. */
final class ImportMappings {
    private static final int LONGEST_FILE_NAME = 100;

    private final ImportPlans plans;
    private final ImportLayouts layouts;

    ImportMappings(ImportPlans plans, ImportLayouts layouts) {
        this.plans = plans;
        this.layouts = layouts;
    }

    /** A new run. */
    Stored uploaded(ImportUpload upload, byte[] content, Instant now) {
        TableFile table = TableFile.open(content, upload.sheet());
        FileLayout file = new FileLayout(table);
        Layout layout = remembered(file, upload.kind()).orElseGet(() -> suggested(file, upload.kind()));
        return new Stored(
                Ids.next(),
                layout.kind(),
                tidy(upload.fileName()),
                Stage.UPLOADED,
                table.sheets(),
                table.sheet(),
                table.rowCount(),
                file.columns(layout.targets()),
                now,
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** The last part of a path, without what cannot be stored. */
    private static String tidy(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll(TextRules.REFUSED, "")
                .strip();
        return name.isEmpty() ? "import" : Excerpt.of(name, LONGEST_FILE_NAME);
    }

    /**
     * As far as the fields are still there. A file may have one column more at its end that says nothing known, as one of
     * rejected rows has, which goes nowhere.
     */
    private Optional<Layout> remembered(FileLayout file, Optional<ImportKind> kind) {
        List<String> headers = file.headers();
        int last = headers.size() - 1;
        return layouts.find(headers)
                .or(() -> layouts.find(headers.subList(0, last))
                        .filter(layout ->
                                file.suggest(plans.targets(layout.kind())).get(last) == null)
                        .map(ImportMappings::withOneMore))
                .filter(layout -> kind.map(layout.kind()::equals).orElse(true))
                .filter(layout -> plans.targets(layout.kind()).fit(layout.targets()));
    }

    private static Layout withOneMore(Layout layout) {
        List<String> targets = new ArrayList<>(layout.targets());
        targets.add(null);
        return new Layout(layout.kind(), targets);
    }

    private Layout suggested(FileLayout file, Optional<ImportKind> given) {
        ImportKind kind = given.orElseGet(() -> file.kind(plans::targets));
        return new Layout(kind, file.suggest(plans.targets(kind)));
    }

    /**
     * A run with its columns mapped anew.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException when the targets do not fit the columns or the kind
     */
    Stored mapped(Stored run, ImportMapping mapping, byte[] content) {
        TableFile table = TableFile.open(content, mapping.sheet().or(run::sheet));
        FileLayout file = new FileLayout(table);
        Layout layout = layout(run, mapping, table, file);
        return run.mapped(layout.kind(), table.sheet(), table.rowCount(), file.columns(layout.targets()));
    }

    private Layout layout(Stored run, ImportMapping mapping, TableFile table, FileLayout file) {
        if (mapping.targets().isEmpty()
                && mapping.kind().isEmpty()
                && !table.sheet().equals(run.sheet())) {
            return remembered(file, Optional.empty()).orElseGet(() -> suggested(file, Optional.empty()));
        }
        ImportKind kind = mapping.kind().orElse(run.kind());
        return mapping.targets().isEmpty()
                ? suggested(file, Optional.of(kind))
                : new Layout(kind, plans.targets(kind).checked(table.headers().size(), mapping.targets()));
    }

    /** For the next file with the same columns. */
    void remember(Stored run) {
        layouts.remember(run.columns().stream().map(Column::header).toList(), new Layout(run.kind(), run.targets()));
    }
}
