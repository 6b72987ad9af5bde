package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** How the rules of retention read in the change log. */
@Component
public class RetentionWords implements ChangeWords {

    @Override
    public String recordType() {
        return "retention-rule";
    }

    @Override
    public String path(String id) {
        return RetentionPage.PATH;
    }

    @Override
    public boolean mayOpen(Actor actor) {
        return actor.may(Permission.PROTECT);
    }

    @Override
    public String titleField() {
        return "months";
    }

    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        return Map.of();
    }
}
