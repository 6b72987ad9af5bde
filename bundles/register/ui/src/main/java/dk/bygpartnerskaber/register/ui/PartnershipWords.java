package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Anchoring;
import dk.bygpartnerskaber.register.api.ChecklistMark;
import dk.bygpartnerskaber.register.api.MarkAnswer;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.Team;
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

/** How partnerships read in the change log. */
@Component
public class PartnershipWords implements ChangeWords {
    static final String TYPE = "partnership";

    private final PartnershipService partnerships;
    private final PersonService people;
    private final TeamService teams;

    @Activate
    public PartnershipWords(
            @Reference PartnershipService partnerships, @Reference PersonService people, @Reference TeamService teams) {
        this.partnerships = partnerships;
        this.people = people;
        this.teams = teams;
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
        return switch (field) {
            case "library", "partners" -> Optional.of(OrganisationWords.TYPE);
            case "originatesFrom" -> Optional.of(TYPE);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> words(ViewContext view, String field, Object value) {
        return switch (field) {
            case "kind" -> Labels.ofCode(view, PartnershipKind.class, value);
            case "form" -> Labels.ofCode(view, PartnershipForm.class, value);
            case "status" -> Labels.ofCode(view, PartnershipStatus.class, value);
            case "anchoring" -> Labels.ofCode(view, Anchoring.class, value);
            case "projectGroup", "steeringGroup" -> Optional.of(group(view, value));
            case "responsible" -> value instanceof Map<?, ?> one ? Optional.of(person(view, one)) : Optional.empty();
            case "exchanges" -> Optional.of(exchange(view, value));
            case "purposes" -> Labels.ofCode(view, Purpose.class, value);
            case "start", "end" -> PartialDate.parse(String.valueOf(value)).map(date -> Dates.format(view, date));
            default -> answer(view, field, value);
        };
    }

    /** An answer to the checklist or to the self-test. */
    private static Optional<String> answer(ViewContext view, String field, Object value) {
        if (field.startsWith("selfTest.")) {
            return Labels.ofCode(view, MarkAnswer.class, value);
        }
        if (field.startsWith("checklist.") && value instanceof Map<?, ?> entry) {
            Optional<String> mark = Optional.ofNullable(entry.get("mark"))
                    .flatMap(code -> Labels.ofCode(view, ChecklistMark.class, code));
            Optional<String> note = Optional.ofNullable(entry.get("note")).map(String::valueOf);
            return Optional.of(Stream.of(mark, note).flatMap(Optional::stream).collect(Collectors.joining(": ")));
        }
        return Optional.empty();
    }

    private String group(ViewContext view, Object value) {
        Map<?, ?> group = value instanceof Map<?, ?> parts ? parts : Map.of();
        Stream<String> text = Stream.ofNullable(group.get("text")).map(String::valueOf);
        Stream<String> members = group.get("members") instanceof List<?> all
                ? all.stream()
                        .filter(Map.class::isInstance)
                        .map(Map.class::cast)
                        .map(one -> person(view, (Map<?, ?>) one))
                : Stream.of();
        String words = Stream.concat(text, members).collect(Collectors.joining("; "));
        return words.isEmpty() ? view.text("partnership.group.there") : words;
    }

    /** A person with their role and team. */
    private String person(ViewContext view, Map<?, ?> parts) {
        String name = people.find(view.actor(), String.valueOf(parts.get("person")))
                .map(Person::name)
                .orElse(view.text("record.person"));
        Stream<String> role = Stream.ofNullable(parts.get("role")).map(String::valueOf);
        Stream<String> team = Stream.ofNullable(parts.get("team"))
                .flatMap(id -> teams.find(view.actor(), String.valueOf(id)).stream())
                .map(Team::name);
        return Stream.of(Stream.of(name), role, team).flatMap(words -> words).collect(Collectors.joining(", "));
    }

    /** The party goes without its name, which the log of another record may not tell. */
    private static String exchange(ViewContext view, Object value) {
        Map<?, ?> exchange = value instanceof Map<?, ?> parts ? parts : Map.of();
        return Stream.of("gives", "gets")
                .filter(exchange::containsKey)
                .map(part -> view.text("partnership.exchanges." + part) + ": " + exchange.get(part))
                .collect(Collectors.joining(" · "));
    }
}
