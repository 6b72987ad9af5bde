package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.DashboardCard;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Card of the start page: the three fields that note a contact. */
@Component
public class QuickContactCard implements DashboardCard {

    /** Model of the card. */
    public record Model(ViewContext view, Form form) {
        public List<Option> kinds() {
            return Labels.options(view, InteractionKind.class);
        }
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Permission permission() {
        return Permission.EDIT;
    }

    @Override
    public Html render(ViewContext view) {
        return Views.render("quick-contact-card", new Model(view, ContactForm.blank(view)));
    }
}
