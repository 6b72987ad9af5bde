package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.ArchiveHold;
import java.util.Optional;

/** Whether a record must be kept, for its page. */
public record RecordHold(ViewContext view, RecordRef record, Optional<ArchiveHold> hold) {

    public boolean isHeld() {
        return hold.isPresent();
    }

    /** Whether the reader may say so, or lift it. */
    public boolean mayChange() {
        return view.may(Permission.PROTECT);
    }

    public String url() {
        return view.url(HoldPage.address(record));
    }
}
