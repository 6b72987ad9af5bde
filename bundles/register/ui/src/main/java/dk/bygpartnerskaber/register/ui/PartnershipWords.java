package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.PartialDate;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How partnerships read in the change log. */
@Component
public class PartnershipWords implements ChangeWords {
    static final String TYPE = "partnership";

    private final PartnershipService partnerships;

    @Activate
    public PartnershipWords(@Reference PartnershipService partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public String recordType() {
        return TYPE;
    }

    @Override
    public String path(String id) {
        return "/partnerships/" + id;
    }

    @Override
    public String titleField() {
        return "title";
    }

    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        return partnerships.findAll(actor, List.copyOf(ids)).stream()
                .collect(Collectors.toMap(Partnership::id, Partnership::title));
    }

    @Override
    public Optional<String> refersTo(String field) {
        return field.equals("library") || field.equals("partners")
                ? Optional.of(OrganisationWords.TYPE)
                : Optional.empty();
    }

    @Override
    public Optional<String> words(ViewContext view, String field, Object value) {
        return switch (field) {
            case "kind" -> Labels.ofCode(view, PartnershipKind.class, value);
            case "form" -> Labels.ofCode(view, PartnershipForm.class, value);
            case "status" -> Labels.ofCode(view, PartnershipStatus.class, value);
            case "purposes" -> Labels.ofCode(view, Purpose.class, value);
            case "start", "end" -> PartialDate.parse(String.valueOf(value)).map(date -> Dates.format(view, date));
            default -> Optional.empty();
        };
    }
}
