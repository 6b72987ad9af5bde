package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.LegalBasis;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the settings of privacy read in the change log. */
@Component
public class PrivacyWords implements ChangeWords {
    private final Messages messages;

    @Activate
    public PrivacyWords(@Reference Messages messages) {
        this.messages = messages;
    }

    @Override
    public String recordType() {
        return "privacy-settings";
    }

    @Override
    public String path(String id) {
        return PrivacySettingsPage.PATH;
    }

    @Override
    public boolean mayOpen(Actor actor) {
        return actor.may(Permission.PROTECT);
    }

    @Override
    public String titleField() {
        return "library";
    }

    /** There is one, which has no name that anybody gave: it is called as its Danish page is. */
    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        String title = messages.text(Messages.DANISH, "privacy.settings.title");
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> title));
    }

    @Override
    public Optional<String> words(ViewContext view, String field, Object value) {
        return switch (field) {
            case "legalBasis" -> Labels.ofCode(view, LegalBasis.class, value);
            case "source" -> Labels.ofCode(view, DataSource.class, value);
            default -> Optional.empty();
        };
    }
}
