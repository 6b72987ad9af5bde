package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
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
    private final KeepingService keeping;

    @Activate
    public PrivacyWords(@Reference KeepingService keeping) {
        this.keeping = keeping;
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

    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        PrivacyDefaults now = keeping.settings(actor).defaults();
        String title = now.library() == null ? now.purpose() : now.library();
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
