package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.network.api.InteractionService;
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

/** How contacts read in the change log. */
@Component
public class InteractionWords implements ChangeWords {
    private final InteractionService contacts;
    private final RecordTitles titles;

    @Activate
    public InteractionWords(@Reference InteractionService contacts, @Reference RecordTitles titles) {
        this.contacts = contacts;
        this.titles = titles;
    }

    @Override
    public String recordType() {
        return "interaction";
    }

    @Override
    public String path(String id) {
        return "/network/contacts/" + id;
    }

    @Override
    public String titleField() {
        return "subject";
    }

    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        return ids.stream()
                .flatMap(id -> contacts.find(actor, id).stream())
                .collect(Collectors.toMap(Interaction::id, one -> one.details().subject()));
    }

    @Override
    public Optional<String> refersTo(String field) {
        return field.equals("ours") ? Optional.of("person") : Optional.empty();
    }

    @Override
    public Optional<String> words(ViewContext view, String field, Object value) {
        return switch (field) {
            case "kind" -> Labels.ofCode(view, InteractionKind.class, value);
            case "theirs" ->
                value instanceof Map<?, ?> record ? Optional.of(titles.of(view, record)) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
