package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.ViewContext;

/** What records were called that have become part of others: for those who may read the change log, which knows. */
final class MergedNames {
    private MergedNames() {}

    static String of(ViewContext view, ChangeHistory history, RecordRef record) {
        String unknown = view.text("register.merged-record");
        return view.may(Permission.HISTORY)
                ? history.of(view.actor(), record, PageRequest.first(1)).items().stream()
                        .flatMap(change -> change.fields().stream())
                        .filter(field -> field.field().equals("name") && field.before() != null)
                        .map(field -> String.valueOf(field.before()))
                        .findFirst()
                        .orElse(unknown)
                : unknown;
    }
}
