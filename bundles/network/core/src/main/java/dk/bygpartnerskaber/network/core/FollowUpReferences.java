package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps follow-ups true to what becomes of those who do them, and of what they are about. */
@Component(service = FollowUpReferences.class)
public final class FollowUpReferences implements PartReferences {
    private final FollowUpRows rows;
    private final FollowUps followUps;

    @Activate
    public FollowUpReferences(@Reference FollowUpRows rows, @Reference FollowUps followUps) {
        this.rows = rows;
        this.followUps = followUps;
    }

    @Override
    public String name() {
        return "follow-up";
    }

    /** Entries are what was moved, {@code owner} or {@code about}, and an id. */
    @Override
    public List<String> repoint(Actor actor, RecordRef from, RecordRef into) {
        List<String> moved = new ArrayList<>();
        for (FollowUp one : rows.of(from)) {
            FollowUpDetails details = one.details();
            boolean owner = isOwner(details, from);
            boolean about = from.equals(details.about());
            followUps.update(actor, one, replaced(details, owner ? into : null, about ? into : null));
            if (owner) {
                moved.add("owner " + one.id());
            }
            if (about) {
                moved.add("about " + one.id());
            }
        }
        return moved;
    }

    private static boolean isOwner(FollowUpDetails details, RecordRef record) {
        return record.type().equals("person") && record.id().equals(details.owner());
    }

    /** @param owner {@code null} for the one that is there, as for the next */
    private static FollowUpDetails replaced(FollowUpDetails details, RecordRef owner, RecordRef about) {
        return new FollowUpDetails(
                details.what(),
                details.due(),
                owner == null ? details.owner() : owner.id(),
                about == null ? details.about() : about,
                details.interaction());
    }

    @Override
    public void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved) {
        for (String entry : moved) {
            String[] parts = entry.split(" ");
            rows.find(parts[1]).ifPresent(one -> pointBack(actor, one, parts[0].equals("owner"), from, into));
        }
    }

    private void pointBack(Actor actor, FollowUp one, boolean owner, RecordRef from, RecordRef into) {
        if (owner && isOwner(one.details(), into)) {
            followUps.update(actor, one, replaced(one.details(), from, null));
        } else if (!owner && into.equals(one.details().about())) {
            followUps.update(actor, one, replaced(one.details(), null, from));
        }
    }

    /** What is to be done stays, for somebody else to see. */
    @Override
    public void remove(Actor actor, RecordRef record) {
        for (FollowUp one : rows.of(record)) {
            FollowUpDetails details = one.details();
            followUps.update(
                    actor,
                    one,
                    new FollowUpDetails(
                            details.what(),
                            details.due(),
                            isOwner(details, record) ? null : details.owner(),
                            record.equals(details.about()) ? null : details.about(),
                            details.interaction()));
        }
    }

    @Override
    public List<Map<String, Object>> export(RecordRef record) {
        return rows.of(record).stream().map(FollowUps::plain).toList();
    }
}
