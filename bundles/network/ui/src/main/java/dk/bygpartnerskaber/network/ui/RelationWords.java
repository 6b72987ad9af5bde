package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationLevel;
import dk.bygpartnerskaber.network.api.RelationService;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How relations read in the change log: called as the other side is. */
@Component
public class RelationWords implements ChangeWords {
    private final RelationService relations;
    private final OrganisationService organisations;
    private final PersonService people;
    private final RecordTitles titles;

    @Activate
    public RelationWords(
            @Reference RelationService relations,
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference RecordTitles titles) {
        this.relations = relations;
        this.organisations = organisations;
        this.people = people;
        this.titles = titles;
    }

    @Override
    public String recordType() {
        return "relation";
    }

    @Override
    public String path(String id) {
        return "/network/relations/" + id;
    }

    @Override
    public String titleField() {
        return "theirs";
    }

    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        Map<String, RecordRef> others = new HashMap<>();
        ids.forEach(id -> relations
                .find(actor, id)
                .map(Relation::details)
                .ifPresent(details -> others.put(id, details.theirs())));
        List<String> asked = others.values().stream().map(RecordRef::id).toList();
        Map<String, String> names = new HashMap<>();
        organisations.findAll(actor, asked).forEach((Organisation one) -> names.put(one.id(), one.name()));
        people.findAll(actor, asked).forEach((Person one) -> names.put(one.id(), one.name()));
        Map<String, String> titles = new HashMap<>();
        others.forEach(
                (id, record) -> Optional.ofNullable(names.get(record.id())).ifPresent(n -> titles.put(id, n)));
        return titles;
    }

    @Override
    public Optional<String> refersTo(String field) {
        return switch (field) {
            case "owner", "decidedBy" -> Optional.of("person");
            case "partOf" -> Optional.of("relation");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> words(ViewContext view, String field, Object value) {
        return switch (field) {
            case "level" -> Labels.ofCode(view, RelationLevel.class, value);
            case "stage" -> Labels.ofCode(view, RelationStage.class, value);
            case "ours", "theirs" ->
                value instanceof Map<?, ?> record ? Optional.of(titles.of(view, record)) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
