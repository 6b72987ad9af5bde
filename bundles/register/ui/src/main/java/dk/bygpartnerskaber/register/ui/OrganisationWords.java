package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.Department;
import dk.bygpartnerskaber.register.api.ExternalId;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Sector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How organisations read in the change log. */
@Component
public class OrganisationWords implements ChangeWords {
    static final String TYPE = "organisation";

    private final OrganisationService organisations;
    private final ChangeHistory history;

    @Activate
    public OrganisationWords(@Reference OrganisationService organisations, @Reference ChangeHistory history) {
        this.organisations = organisations;
        this.history = history;
    }

    @Override
    public String recordType() {
        return TYPE;
    }

    @Override
    public String path(String id) {
        return "/organisations/" + id;
    }

    @Override
    public String titleField() {
        return "name";
    }

    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        return organisations.findAll(actor, List.copyOf(ids)).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    @Override
    public Optional<String> words(ViewContext view, String field, Object value) {
        return switch (field) {
            case "sector" -> Labels.ofCode(view, Sector.class, value);
            case "addresses" -> value instanceof Map<?, ?> parts ? Optional.of(line(parts)) : Optional.empty();
            case "departments" ->
                value instanceof Map<?, ?> parts
                        ? Optional.of(OrganisationForm.line(
                                new Department((String) parts.get("name"), (String) parts.get("location"))))
                        : Optional.empty();
            case "externalIds" ->
                value instanceof Map<?, ?> parts
                        ? Optional.of(OrganisationForm.line(
                                new ExternalId((String) parts.get("system"), (String) parts.get("id"))))
                        : Optional.empty();
            case "mergedFrom", "mergedInto", "notSame" -> Optional.of(merged(view, String.valueOf(value)));
            default -> Optional.empty();
        };
    }

    /** One of two that became one. */
    private String merged(ViewContext view, String id) {
        return organisations
                .find(view.actor(), id)
                .map(Organisation::name)
                .orElseGet(() -> MergedNames.of(view, history, new RecordRef(TYPE, id)));
    }

    private static String line(Map<?, ?> parts) {
        return OrganisationForm.line(new Address(
                (String) parts.get("label"),
                (String) parts.get("street"),
                (String) parts.get("postalCode"),
                (String) parts.get("city"),
                (String) parts.get("country")));
    }
}
