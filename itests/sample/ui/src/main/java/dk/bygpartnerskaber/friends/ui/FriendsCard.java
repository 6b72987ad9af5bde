package dk.bygpartnerskaber.friends.ui;

import dk.bygpartnerskaber.friends.api.Friend;
import dk.bygpartnerskaber.friends.api.FriendService;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.DashboardCard;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The latest cards, on the start page. */
@Component
public class FriendsCard implements DashboardCard {
    private final FriendService friends;
    private final RecordNames names;

    @Activate
    public FriendsCard(@Reference FriendService friends, @Reference RecordNames names) {
        this.friends = friends;
        this.names = names;
    }

    @Override
    public Html render(ViewContext view) {
        List<Friend> latest = friends.list(view.actor(), PageRequest.first(5)).items();
        return latest.isEmpty() ? Html.EMPTY : Views.render("latest", FriendCards.of(view, names, latest));
    }
}
