package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.AuditQuery;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which partnerships were set to which status in a span of time, as the change log has it. */
final class StatusChanges {
    // figures tell nobody who changed what
    private static final Actor READER =
            new Actor("system:year", "system:year", Set.of(Permission.READ, Permission.HISTORY, Permission.PROTECT));

    private final Set<String> paused = new HashSet<>();
    private final Set<String> ended = new HashSet<>();

    private StatusChanges() {}

    static StatusChanges between(ChangeHistory history, Instant from, Instant until) {
        StatusChanges found = new StatusChanges();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Change> page = history.audit(
                    READER,
                    new AuditQuery(
                            Optional.of(from),
                            Optional.of(until),
                            Optional.empty(),
                            Optional.of(Partnerships.TYPE),
                            Optional.empty(),
                            Optional.of("updated"),
                            new PageRequest(PageRequest.MAX_LIMIT, cursor, false)));
            page.items().forEach(found::take);
            cursor = page.next();
        } while (cursor.isPresent());
        return found;
    }

    private void take(Change change) {
        change.fields().stream().filter(field -> field.field().equals("status")).forEach(field -> {
            String id = change.record().id();
            if (PartnershipStatus.PAUSED.code().equals(field.after())) {
                paused.add(id);
            } else if (PartnershipStatus.ENDED.code().equals(field.after())) {
                ended.add(id);
            }
        });
    }

    boolean paused(String id) {
        return paused.contains(id);
    }

    boolean ended(String id) {
        return ended.contains(id);
    }
}
