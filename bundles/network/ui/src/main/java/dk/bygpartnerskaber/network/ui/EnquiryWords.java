package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryService;
import dk.bygpartnerskaber.network.api.EnquiryState;
import dk.bygpartnerskaber.network.api.InteractionKind;
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

/** How enquiries read in the change log. */
@Component
public class EnquiryWords implements ChangeWords {
    private final EnquiryService enquiries;
    private final RecordTitles titles;

    @Activate
    public EnquiryWords(@Reference EnquiryService enquiries, @Reference RecordTitles titles) {
        this.enquiries = enquiries;
        this.titles = titles;
    }

    @Override
    public String recordType() {
        return "enquiry";
    }

    @Override
    public String path(String id) {
        return "/network/enquiries/" + id;
    }

    @Override
    public String titleField() {
        return "subject";
    }

    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        return ids.stream()
                .flatMap(id -> enquiries.find(actor, id).stream())
                .collect(Collectors.toMap(Enquiry::id, one -> one.details().subject()));
    }

    @Override
    public Optional<String> refersTo(String field) {
        return switch (field) {
            case "owner", "decidedBy" -> Optional.of("person");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> words(ViewContext view, String field, Object value) {
        return switch (field) {
            case "state" -> Labels.ofCode(view, EnquiryState.class, value);
            case "kind" -> Labels.ofCode(view, InteractionKind.class, value);
            case "from" -> value instanceof Map<?, ?> record ? Optional.of(titles.of(view, record)) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
