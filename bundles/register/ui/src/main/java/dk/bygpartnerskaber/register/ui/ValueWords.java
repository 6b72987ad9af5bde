package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.ValueListService;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How values of lists read in the change log. */
@Component
public class ValueWords implements ChangeWords {
    private final ValueListService lists;

    @Activate
    public ValueWords(@Reference ValueListService lists) {
        this.lists = lists;
    }

    @Override
    public String recordType() {
        return "list-value";
    }

    @Override
    public String path(String id) {
        return ListsPage.PATH + "/" + id;
    }

    @Override
    public boolean mayOpen(Actor actor) {
        return actor.may(Permission.CURATE);
    }

    @Override
    public String titleField() {
        return "name";
    }

    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        return ids.stream()
                .flatMap(id -> lists.find(actor, id).stream())
                .collect(Collectors.toMap(ListedValue::id, ListedValue::name));
    }

    @Override
    public Optional<String> words(ViewContext view, String field, Object value) {
        return field.equals("list") ? view.find("value-list." + value) : Optional.empty();
    }
}
