package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How activities read in the change log. */
@Component
public class ActivityWords implements ChangeWords {
    static final String TYPE = "activity";

    private final ActivityService activities;

    @Activate
    public ActivityWords(@Reference ActivityService activities) {
        this.activities = activities;
    }

    @Override
    public String recordType() {
        return TYPE;
    }

    @Override
    public String path(String id) {
        return "/activities/" + id;
    }

    @Override
    public String titleField() {
        return "title";
    }

    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        return activities.findAll(actor, List.copyOf(ids)).stream()
                .collect(Collectors.toMap(Activity::id, Activity::title));
    }

    @Override
    public Optional<String> refersTo(String field) {
        return field.equals("partnership") ? Optional.of(PartnershipWords.TYPE) : Optional.empty();
    }

    @Override
    public Optional<String> words(ViewContext view, String field, Object value) {
        return switch (field) {
            case "start", "end" -> PartialDate.parse(String.valueOf(value)).map(date -> Dates.format(view, date));
            default -> Optional.empty();
        };
    }
}
