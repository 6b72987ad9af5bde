package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has people follow those whom a record has become, and nobody who is no more. */
@Component(service = FollowReferences.class)
public final class FollowReferences implements PartReferences {
    private static final String FOLLOWER = "follower";

    private final FollowRows rows;

    @Activate
    public FollowReferences(@Reference FollowRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "follow";
    }

    /** Entries are {@code follower} and who it is, or {@code followed}, the type and the id of what the person follows. */
    @Override
    public List<String> repoint(Actor actor, RecordRef from, RecordRef into) {
        List<String> moved = new ArrayList<>();
        for (String follower : rows.followers(from)) {
            rows.delete(follower, from);
            if (!rows.follows(follower, into)) {
                rows.insert(follower, into);
                moved.add(FOLLOWER + " " + follower);
            }
        }
        if (from.type().equals("person")) {
            for (RecordRef followed : rows.followed(from.id())) {
                rows.delete(from.id(), followed);
                if (!rows.follows(into.id(), followed)) {
                    rows.insert(into.id(), followed);
                    moved.add("followed " + followed.type() + " " + followed.id());
                }
            }
        }
        return moved;
    }

    @Override
    public void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved) {
        for (String entry : moved) {
            String[] parts = entry.split(" ");
            if (parts[0].equals(FOLLOWER)) {
                move(parts[1], into, parts[1], from);
            } else {
                RecordRef followed = new RecordRef(parts[1], parts[2]);
                move(into.id(), followed, from.id(), followed);
            }
        }
    }

    /** Not when they do not follow any more. */
    private void move(String person, RecordRef record, String to, RecordRef other) {
        if (rows.follows(person, record)) {
            rows.delete(person, record);
            rows.insert(to, other);
        }
    }

    @Override
    public void remove(Actor actor, RecordRef record) {
        rows.followers(record).forEach(follower -> rows.delete(follower, record));
        if (record.type().equals("person")) {
            rows.followed(record.id()).forEach(followed -> rows.delete(record.id(), followed));
        }
    }

    @Override
    public List<Map<String, Object>> export(RecordRef record) {
        return record.type().equals("person")
                ? rows.followed(record.id()).stream()
                        .map(one -> Map.<String, Object>of("follows", one))
                        .toList()
                : List.of();
    }
}
