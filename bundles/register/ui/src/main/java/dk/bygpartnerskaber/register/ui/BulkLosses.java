package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What goes with many records that are deleted, in numbers. */
@Component(service = BulkLosses.class)
public class BulkLosses {
    private final ActivityService activities;
    private final PartnershipService partnerships;
    private final PersonService people;
    private final TeamService teams;

    @Activate
    public BulkLosses(
            @Reference ActivityService activities,
            @Reference PartnershipService partnerships,
            @Reference PersonService people,
            @Reference TeamService teams) {
        this.activities = activities;
        this.partnerships = partnerships;
        this.people = people;
        this.teams = teams;
    }

    /** In words, what goes with them; empty when nothing does. */
    List<String> of(ViewContext view, BulkKind kind, List<String> going) {
        if (going.isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case PARTNERSHIPS ->
                Stream.concat(
                                DeletedWork.activities(view, activities, going).stream(),
                                Stream.of(view.text("bulk.goes.answers")))
                        .toList();
            case ORGANISATIONS -> withOrganisations(view, going);
            case PEOPLE -> withPeople(view, going);
            case TEAMS -> withTeams(view, going);
            case ACTIVITIES -> List.of();
        };
    }

    private List<String> withOrganisations(ViewContext view, List<String> going) {
        return said(
                view,
                new Loss("partner", partnerships(view, going, PartnershipQuery.Builder::organisation)),
                new Loss(
                        "people",
                        different(going, id -> people.peopleOf(view.actor(), id), Person::id)
                                .size()));
    }

    private List<String> withPeople(ViewContext view, List<String> going) {
        Set<String> succeeded = different(going, id -> people.predecessorsOf(view.actor(), id), Person::id);
        going.forEach(succeeded::remove);
        return said(
                view,
                new Loss(
                        "roles",
                        people.findAll(view.actor(), going).stream()
                                .mapToInt(person -> person.details().roles().size())
                                .sum()),
                new Loss("parts", partnerships(view, going, PartnershipQuery.Builder::person)),
                new Loss(
                        "teams",
                        different(going, id -> teams.teamsOf(view.actor(), id), Team::id)
                                .size()),
                new Loss("successors", succeeded.size()));
    }

    private List<String> withTeams(ViewContext view, List<String> going) {
        return said(
                view,
                new Loss(
                        "members",
                        teams.findAll(view.actor(), going).stream()
                                .mapToInt(team -> team.details().members().size())
                                .sum()),
                new Loss("ties", partnerships(view, going, PartnershipQuery.Builder::team)));
    }

    /**
     * How many of something go.
     *
     * @param kind as the texts that count them name it
     */
    private record Loss(String kind, int count) {}

    private static List<String> said(ViewContext view, Loss... losses) {
        return Stream.of(losses)
                .filter(loss -> loss.count > 0)
                .map(loss -> {
                    String key = "bulk.goes." + loss.kind;
                    return view.count(key, loss.count);
                })
                .toList();
    }

    private static <T> Set<String> different(
            List<String> going, Function<String, List<T>> found, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        going.forEach(one -> found.apply(one).stream().map(id).forEach(ids::add));
        return ids;
    }

    private int partnerships(
            ViewContext view,
            List<String> going,
            BiFunction<PartnershipQuery.Builder, Optional<String>, PartnershipQuery.Builder> by) {
        return different(going, id -> all(view, by.apply(PartnershipQuery.builder(), Optional.of(id))), Partnership::id)
                .size();
    }

    private List<Partnership> all(ViewContext view, PartnershipQuery.Builder query) {
        List<Partnership> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Partnership> page =
                    partnerships.list(view.actor(), query.build(new PageRequest(PageRequest.MAX_LIMIT, cursor, false)));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }
}
