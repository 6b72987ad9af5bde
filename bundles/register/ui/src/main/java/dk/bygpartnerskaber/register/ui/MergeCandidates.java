package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the other one of two records that are the same, by what people type. */
public final class MergeCandidates {
    private static final int SHOWN = 20;

    private final OrganisationFinder organisations;
    private final PersonService people;

    MergeCandidates(OrganisationService organisations, PersonService people) {
        this.organisations = new OrganisationFinder(organisations);
        this.people = people;
    }

    /**
     * A record that it may be.
     *
     * @param more what tells it apart from others of that name
     */
    public record Found(String id, String name, String more) {}

    /** Those that have the text in their names, besides the record itself; without a text none. */
    List<Found> of(ViewContext view, RecordRef record, String typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        Stream<Found> found = record.type().equals(PersonWords.TYPE) ? people(view, typed) : organisations(view, typed);
        return found.filter(one -> !one.id().equals(record.id())).toList();
    }

    private Stream<Found> people(ViewContext view, String typed) {
        return people.list(view.actor(), PersonQuery.text(typed, PageRequest.first(SHOWN))).items().stream()
                .map(p -> new Found(
                        p.id(),
                        p.name(),
                        Stream.concat(
                                        p.details().emails().stream(),
                                        p.details().roles().stream()
                                                .map(role -> organisations.name(view.actor(), role.organisation())))
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    private Stream<Found> organisations(ViewContext view, String typed) {
        return organisations.search(view.actor(), typed).stream().map(o -> new Found(o.id(), o.name(), facts(o)));
    }

    private static String facts(Organisation organisation) {
        OrganisationDetails details = organisation.details();
        return Stream.of(Stream.of(details.type(), details.cvr(), details.email()), details.aliases().stream())
                .flatMap(facts -> facts)
                .filter(fact -> fact != null)
                .collect(Collectors.joining(", "));
    }
}
