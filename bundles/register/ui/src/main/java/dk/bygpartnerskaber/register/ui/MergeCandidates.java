package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the other one of two records that are the same, by what people type. */
public final class MergeCandidates {
    private static final int SHOWN = 20;

    private final OrganisationService organisations;
    private final OrganisationFinder finder;
    private final PersonService people;

    MergeCandidates(OrganisationService organisations, PersonService people) {
        this.organisations = organisations;
        this.finder = new OrganisationFinder(organisations);
        this.people = people;
    }

    /**
     * A record that it may be.
     *
     * @param more what tells it apart from others of that name
     */
    public record Found(String id, String name, String more) {}

    /**
     * Those that have the text in their names, besides the record itself; without a text none. An example and a real record
     * never become one, so beside either stand only its likes.
     */
    List<Found> of(ViewContext view, RecordRef record, String typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        Stream<Found> found = record.type().equals(PersonWords.TYPE)
                ? people(view.actor(), record.id(), typed)
                : organisations(view.actor(), record.id(), typed);
        return found.filter(one -> !one.id().equals(record.id())).toList();
    }

    private Stream<Found> people(Actor actor, String one, String typed) {
        PersonQuery all = PersonQuery.text(typed, PageRequest.first(SHOWN));
        PersonQuery query = people.find(actor, one)
                .map(person -> all.ofExamples(person.demo()))
                .orElse(all);
        return people.list(actor, query).items().stream()
                .map(p -> new Found(
                        p.id(),
                        p.name(),
                        Stream.concat(
                                        p.details().emails().stream(),
                                        p.details().roles().stream()
                                                .map(role -> finder.name(actor, role.organisation())))
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    private Stream<Found> organisations(Actor actor, String one, String typed) {
        OrganisationQuery all = OrganisationQuery.text(typed, PageRequest.first(SHOWN));
        OrganisationQuery query = organisations
                .find(actor, one)
                .map(organisation -> all.ofExamples(organisation.demo()))
                .orElse(all);
        return organisations.list(actor, query).items().stream().map(o -> new Found(o.id(), o.name(), facts(o)));
    }

    private static String facts(Organisation organisation) {
        OrganisationDetails details = organisation.details();
        return Stream.of(Stream.of(details.type(), details.cvr(), details.email()), details.aliases().stream())
                .flatMap(facts -> facts)
                .filter(fact -> fact != null)
                .collect(Collectors.joining(", "));
    }
}
