package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the rules of retention read in the change log. */
@Component
public class RetentionWords implements ChangeWords {
    private final Messages messages;

    @Activate
    public RetentionWords(@Reference Messages messages) {
        this.messages = messages;
    }

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

    /** Rules have no names that anybody gave: they are called as their Danish page calls them. */
    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        return ids.stream()
                .collect(
                        Collectors.toMap(Function.identity(), id -> messages.text(Messages.DANISH, "retention." + id)));
    }
}
