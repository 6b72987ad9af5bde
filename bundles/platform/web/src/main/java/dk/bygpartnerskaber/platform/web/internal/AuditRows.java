package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.web.ReadableChange;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** The audit as rows of a file: one for each changed field. */
final class AuditRows {
    /** As spreadsheets read it, in local time. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ViewContext.ZONE);

    private AuditRows() {}

    static List<String> head(ViewContext view) {
        return Stream.of(
                        "changes.when",
                        "changes.who",
                        "changes.kind",
                        "changes.sort",
                        "changes.record",
                        "changes.id",
                        "changes.field",
                        "changes.before",
                        "changes.after")
                .map(view::text)
                .toList();
    }

    /** A change of which nothing more is known has one row too. */
    static List<List<String>> of(ViewContext view, ReadableChange change) {
        return change.fields().isEmpty()
                ? List.of(row(view, change, "", "", ""))
                : change.fields().stream()
                        .map(f -> row(
                                view,
                                change,
                                f.label(),
                                f.before().text(),
                                f.after().text()))
                        .toList();
    }

    private static List<String> row(
            ViewContext view, ReadableChange readable, String field, String before, String after) {
        return List.of(
                MOMENT.format(readable.change().at()),
                readable.who(),
                view.text("change-kind." + readable.change().kind()),
                readable.sort(),
                readable.title(),
                readable.change().record().id(),
                field,
                before,
                after);
    }
}
