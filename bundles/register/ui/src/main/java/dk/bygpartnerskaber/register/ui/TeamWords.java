package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.TeamService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How teams read in the change log. */
@Component
public class TeamWords implements ChangeWords {
    static final String TYPE = "team";

    private final TeamService teams;
    private final PersonService people;

    @Activate
    public TeamWords(@Reference TeamService teams, @Reference PersonService people) {
        this.teams = teams;
        this.people = people;
    }

    @Override
    public String recordType() {
        return TYPE;
    }

    @Override
    public String path(String id) {
        return "/teams/" + id;
    }

    @Override
    public String titleField() {
        return "name";
    }

    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        return teams.findAll(actor, List.copyOf(ids)).stream().collect(Collectors.toMap(Team::id, Team::name));
    }

    @Override
    public Optional<String> refersTo(String field) {
        return field.equals("library") ? Optional.of(OrganisationWords.TYPE) : Optional.empty();
    }

    @Override
    public Optional<String> words(ViewContext view, String field, Object value) {
        return switch (field) {
            case "kind" -> Labels.ofCode(view, TeamKind.class, value);
            case "members" -> value instanceof Map<?, ?> parts ? Optional.of(member(view, parts)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private String member(ViewContext view, Map<?, ?> parts) {
        String name = people.find(view.actor(), String.valueOf(parts.get("person")))
                .map(Person::name)
                .orElse(view.text("record.person"));
        return Stream.of(
                        name,
                        (String) parts.get("role"),
                        Boolean.TRUE.equals(parts.get("lead")) ? view.text("team.leads") : null)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
