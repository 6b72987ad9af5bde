package dk.bygpartnerskaber.friends.ui;

import dk.bygpartnerskaber.friends.api.Friend;
import dk.bygpartnerskaber.friends.api.FriendService;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.RecordPanel;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who has put up cards of an organisation or a partnership. */
@Component
public class FriendsPanel implements RecordPanel {
    private final FriendService friends;

    @Activate
    public FriendsPanel(@Reference FriendService friends) {
        this.friends = friends;
    }

    /** Model of the panel. */
    public record Model(FriendForm form, List<Friend> cards) {}

    @Override
    public Set<String> recordTypes() {
        return Set.of("organisation", "partnership");
    }

    @Override
    public String code() {
        return "friends";
    }

    @Override
    public Html render(RecordRef record, ViewContext view) {
        Form form = new Form(view, "friend").set("type", record.type()).set("id", record.id());
        return Views.render("panel", new Model(new FriendForm(view, form), friends.of(view.actor(), record)));
    }
}
