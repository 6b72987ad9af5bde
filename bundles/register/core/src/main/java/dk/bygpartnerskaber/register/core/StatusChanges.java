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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which partnerships were set to which status in a span of time, as the change log has it. */
final class StatusChanges {
    // figures tell nobody who changed what
    private static final Actor READER =
            new Actor("system:year", "system:year", Set.of(Permission.READ, Permission.HISTORY, Permission.PROTECT));

    private final Set<String> paused = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private final Map<String, Instant> next = new HashMap<>();

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

    /** To be called with the latest first. */
    private void take(Change change) {
        change.fields().stream().filter(field -> field.field().equals("status")).forEach(field -> {
            String id = change.record().id();
            Instant until = next.put(id, change.at());
            if (PartnershipStatus.PAUSED.code().equals(field.after())) {
                if (until == null || day(change.at()).isBefore(day(until))) {
                    paused.add(id);
                }
            } else if (PartnershipStatus.ENDED.code().equals(field.after())) {
                ended.add(id);
            }
        });
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, RegisterStore.ZONE);
    }

    /** Whether it was paused and not set to something else on the same day: that was a mistake. */
    boolean paused(String id) {
        return paused.contains(id);
    }

    boolean ended(String id) {
        return ended.contains(id);
    }
}
