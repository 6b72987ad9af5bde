package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.register.api.ImportRun.Counts;
import dk.bygpartnerskaber.register.api.ImportRun.Status;

/** The pages of one import, over services whose state a test sets. */
abstract class OneImport {
    static final String ADDRESS = "/admin/import/i1";

    final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);

    final String body(String below) {
        return pages.get(ADDRESS + below).body();
    }

    final void given(Status status, Counts counts) {
        pages.imports.status = status;
        pages.imports.counts = counts;
    }
}
