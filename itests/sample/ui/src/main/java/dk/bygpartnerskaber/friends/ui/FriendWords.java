package dk.bygpartnerskaber.friends.ui;

import dk.bygpartnerskaber.friends.api.Friend;
import dk.bygpartnerskaber.friends.api.FriendService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How cards read in the change log. */
@Component
public class FriendWords implements ChangeWords {
    private final FriendService friends;

    @Activate
    public FriendWords(@Reference FriendService friends) {
        this.friends = friends;
    }

    @Override
    public String recordType() {
        return "friend";
    }

    @Override
    public String path(String id) {
        return "/friends";
    }

    @Override
    public String titleField() {
        return "giver";
    }

    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        return ids.stream()
                .flatMap(id -> friends.find(actor, id).stream())
                .collect(Collectors.toMap(Friend::id, Friend::giver));
    }
}
