package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.AuditQuery;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.RestoreService;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A change log in memory, whose values can be put back as long as nothing is said against it. */
final class FakeLog implements ChangeHistory, RestoreService {
    private final List<Change> changes = new ArrayList<>();
    private ProblemException refusal;
    boolean equalAlready;
    boolean unreadable;
    final List<String> restored = new ArrayList<>();

    void add(String kind, RecordRef record, Change.Field... fields) {
        String id = "c" + (changes.size() + 1);
        changes.add(new Change(
                id,
                OptionalLong.empty(),
                FakeRegister.NOW,
                "u-1",
                "Åse <Bo>",
                "register",
                record,
                kind,
                List.of(fields)));
    }

    void refuse(ProblemException problem) {
        refusal = problem;
    }

    @Override
    public List<Change> after(Actor actor, long position, int limit) {
        return List.of();
    }

    @Override
    public Optional<Change> find(Actor actor, String id) {
        return changes.stream().filter(change -> change.id().equals(id)).findFirst();
    }

    @Override
    public Page<Change> of(Actor actor, RecordRef record, PageRequest page) {
        actor.require(Permission.HISTORY);
        List<Change> found = new ArrayList<>(changes.stream()
                .filter(change -> change.record().equals(record))
                .toList());
        Collections.reverse(found);
        return new Page<>(found, Optional.of("videre"), OptionalLong.empty());
    }

    @Override
    public Page<Change> audit(Actor actor, AuditQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Change.Field> preview(Actor actor, RecordRef record, String change, String field) {
        actor.require(Permission.CURATE);
        requireReadable();
        Change.Field then = find(actor, change)
                .orElseThrow(ProblemException::notFound)
                .fields()
                .get(0);
        return equalAlready ? Optional.empty() : Optional.of(new Change.Field(field, then.after(), then.before()));
    }

    @Override
    public void restore(Actor actor, RecordRef record, long version, String change, String field) {
        requireReadable();
        if (refusal != null) {
            throw refusal;
        }
        restored.add(version + " " + change + " " + field);
    }

    private void requireReadable() {
        if (unreadable) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "change-unreadable", List.of());
        }
    }
}
