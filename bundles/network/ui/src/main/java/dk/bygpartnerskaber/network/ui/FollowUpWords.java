package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpService;
import dk.bygpartnerskaber.network.api.FollowUpState;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How follow-ups read in the change log. */
@Component
public class FollowUpWords implements ChangeWords {
    private final FollowUpService followUps;
    private final RecordTitles titles;

    @Activate
    public FollowUpWords(@Reference FollowUpService followUps, @Reference RecordTitles titles) {
        this.followUps = followUps;
        this.titles = titles;
    }

    @Override
    public String recordType() {
        return "followUp";
    }

    @Override
    public String path(String id) {
        return FollowUpsPage.PATH + "/" + id;
    }

    @Override
    public String titleField() {
        return "what";
    }

    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        return ids.stream()
                .flatMap(id -> followUps.find(actor, id).stream())
                .collect(Collectors.toMap(FollowUp::id, one -> one.details().what()));
    }

    @Override
    public Optional<String> refersTo(String field) {
        return switch (field) {
            case "owner" -> Optional.of("person");
            case "interaction" -> Optional.of("interaction");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> words(ViewContext view, String field, Object value) {
        return switch (field) {
            case "state" -> Labels.ofCode(view, FollowUpState.class, value);
            case "about" -> value instanceof Map<?, ?> record ? Optional.of(titles.of(view, record)) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
