package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How people read in the change log. */
@Component
public class PersonWords implements ChangeWords {
    static final String TYPE = "person";

    private final PersonService people;
    private final OrganisationFinder finder;
    private final ChangeHistory history;

    @Activate
    public PersonWords(
            @Reference PersonService people,
            @Reference OrganisationService organisations,
            @Reference ChangeHistory history) {
        this.people = people;
        this.history = history;
        this.finder = new OrganisationFinder(organisations);
    }

    @Override
    public String recordType() {
        return TYPE;
    }

    @Override
    public String path(String id) {
        return "/people/" + id;
    }

    @Override
    public String titleField() {
        return "name";
    }

    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        return people.findAll(actor, List.copyOf(ids)).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    @Override
    public Optional<String> words(ViewContext view, String field, Object value) {
        return switch (field) {
            case "preferredContact" -> Labels.ofCode(view, ContactWay.class, value);
            case "legalBasis" -> Labels.ofCode(view, LegalBasis.class, value);
            case "source" -> Labels.ofCode(view, DataSource.class, value);
            case "reviewOn", "informedOn" -> Optional.of(Dates.format(view, date(value)));
            case "roles" -> value instanceof Map<?, ?> parts ? Optional.of(role(view, parts)) : Optional.empty();
            case "user" -> Optional.of(view.text("person.user.tied"));
            case "mergedFrom", "mergedInto", "notSame" -> Optional.of(merged(view, String.valueOf(value)));
            default -> Optional.empty();
        };
    }

    /** One of two that became one. */
    private String merged(ViewContext view, String id) {
        return people.find(view.actor(), id)
                .map(Person::name)
                .orElseGet(() -> MergedNames.of(view, history, new RecordRef(TYPE, id)));
    }

    private String role(ViewContext view, Map<?, ?> parts) {
        String period = Dates.period(view, date(parts.get("from")), date(parts.get("to")));
        String successor = Optional.ofNullable((String) parts.get("successor"))
                .flatMap(id -> people.find(view.actor(), id))
                .map(person -> view.text("person.succeeded-by", person.name()))
                .orElse(null);
        return Stream.of(
                        (String) parts.get("role"),
                        (String) parts.get("department"),
                        finder.name(view.actor(), String.valueOf(parts.get("organisation"))),
                        period,
                        successor,
                        (String) parts.get("note"))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static PartialDate date(Object text) {
        return text == null ? null : PartialDate.parse(String.valueOf(text)).orElse(null);
    }
}
