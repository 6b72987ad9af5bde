package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamService;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What records are called that the change log names by type and id. */
@Component(service = RecordTitles.class)
public class RecordTitles {
    private final OrganisationService organisations;
    private final PersonService people;
    private final TeamService teams;

    @Activate
    public RecordTitles(
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference TeamService teams) {
        this.organisations = organisations;
        this.people = people;
        this.teams = teams;
    }

    /** @param record its type and id, as in the change log */
    String of(ViewContext view, Map<?, ?> record) {
        String type = String.valueOf(record.get("type"));
        String id = String.valueOf(record.get("id"));
        Optional<String> name =
                switch (type) {
                    case "person" -> people.find(view.actor(), id).map(Person::name);
                    case "team" -> teams.find(view.actor(), id).map(Team::name);
                    default -> organisations.find(view.actor(), id).map(Organisation::name);
                };
        return name.orElseGet(() -> view.text("record." + type));
    }
}
