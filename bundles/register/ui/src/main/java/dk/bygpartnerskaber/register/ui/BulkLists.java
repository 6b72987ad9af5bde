package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.BulkChangeService;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which records of a list are meant: those ticked, or all that the list shows with its filters. */
@Component(service = BulkLists.class)
public class BulkLists {
    /** Parameter that says that all on the list are meant. */
    static final String ALL = "all";

    private final OrganisationService organisations;
    private final PartnershipService partnerships;
    private final ActivityService activities;
    private final PersonService people;
    private final TeamService teams;

    @Activate
    public BulkLists(
            @Reference OrganisationService organisations,
            @Reference PartnershipService partnerships,
            @Reference ActivityService activities,
            @Reference PersonService people,
            @Reference TeamService teams) {
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.activities = activities;
        this.people = people;
        this.teams = teams;
    }

    static String path(BulkKind kind) {
        return "/" + kind.code();
    }

    static boolean isAll(WebRequest request) {
        return request.param(ALL).equals("true");
    }

    /** The list as it was when its records were chosen. */
    static ListState state(WebRequest request, BulkKind kind) {
        return switch (kind) {
            case ORGANISATIONS -> new ListState(request, path(kind), OrganisationList.FILTERS, "name");
            case PARTNERSHIPS -> new ListState(request, path(kind), PartnershipList.FILTERS, "title");
            case ACTIVITIES -> new ListState(request, path(kind), ActivityList.FILTERS, ActivityList.SORT);
            case PEOPLE -> new ListState(request, path(kind), PeopleList.FILTERS, "name");
            case TEAMS -> new ListState(request, path(kind), TeamList.FILTERS, "name");
        };
    }

    /** How many are meant. */
    long count(WebRequest request, BulkKind kind) {
        return isAll(request)
                ? page(request, kind, new PageRequest(1, Optional.empty(), true))
                        .total()
                        .orElse(0)
                : ticked(request).size();
    }

    private static List<String> ticked(WebRequest request) {
        return request.params("id").stream().distinct().toList();
    }

    /** The ids of those meant; where they are more than can be changed at once, not of all. */
    List<String> ids(WebRequest request, BulkKind kind) {
        if (!isAll(request)) {
            return ticked(request);
        }
        List<String> ids = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<String> page = page(request, kind, new PageRequest(PageRequest.MAX_LIMIT, cursor, false));
            ids.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent() && ids.size() <= BulkChangeService.MAX_RECORDS);
        return ids;
    }

    private Page<String> page(WebRequest request, BulkKind kind, PageRequest page) {
        ListState list = state(request, kind);
        return switch (kind) {
            case ORGANISATIONS ->
                organisations
                        .list(request.actor(), OrganisationList.query(list, page))
                        .map(Organisation::id);
            case PARTNERSHIPS ->
                partnerships
                        .list(request.actor(), PartnershipList.query(request.actor(), people, list, page))
                        .map(Partnership::id);
            case ACTIVITIES ->
                ActivityList.page(request.actor(), activities, list, page).map(Activity::id);
            case PEOPLE ->
                people.list(request.actor(), PeopleList.query(list, page)).map(Person::id);
            case TEAMS ->
                teams.list(request.actor(), TeamList.query(list, page)).map(Team::id);
        };
    }
}
