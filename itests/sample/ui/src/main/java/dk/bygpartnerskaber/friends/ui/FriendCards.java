package dk.bygpartnerskaber.friends.ui;

import dk.bygpartnerskaber.friends.api.Friend;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;
import java.util.Map;

/** Cards to be shown with the names of what they are about. */
public record FriendCards(ViewContext view, List<Friend> cards, Map<RecordRef, RecordNames.Link> links) {
    static FriendCards of(ViewContext view, RecordNames names, List<Friend> cards) {
        return new FriendCards(
                view, cards, names.of(view, cards.stream().map(Friend::record).toList()));
    }
}
