package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonGroup;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.TeamQuery;
import dk.bygpartnerskaber.register.api.TeamService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the forms of relations offer to choose from. */
final class RelationChoices {
    private static final PageRequest ALL = PageRequest.first(PageRequest.MAX_LIMIT);

    private final OrganisationService organisations;
    private final PersonService people;
    private final TeamService teams;
    private final PartnershipService partnerships;

    RelationChoices(
            OrganisationService organisations,
            PersonService people,
            TeamService teams,
            PartnershipService partnerships) {
        this.organisations = organisations;
        this.people = people;
        this.teams = teams;
        this.partnerships = partnerships;
    }

    /** The own libraries and their teams, by what {@link #ours(String)} reads. */
    List<Option> ours(ViewContext view) {
        Stream<Option> libraries =
                organisations.list(view.actor(), OrganisationQuery.all(ALL).ofOwnLibraries()).items().stream()
                        .map(one -> new Option("organisation:" + one.id(), one.name()));
        Stream<Option> ownTeams = teams.list(view.actor(), TeamQuery.all(ALL)).items().stream()
                .map(one -> new Option("team:" + one.id(), view.text("relation.team", one.name())));
        return Stream.concat(libraries, ownTeams).toList();
    }

    /** The record of {@code type:id}; {@code null} for a text of another form. */
    static RecordRef ref(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? null : new RecordRef(text.substring(0, colon), text.substring(colon + 1));
    }

    /** The partnerships that an organisation is a party to; all of them for a person, who may have to do with any. */
    List<Option> matters(Actor actor, Optional<RecordRef> theirs) {
        if (theirs.isEmpty()) {
            return List.of();
        }
        Optional<String> id = theirs.map(RecordRef::id);
        PartnershipQuery.Builder query = PartnershipQuery.builder();
        PartnershipQuery wanted = theirs.get().type().equals("person")
                ? query.build(ALL)
                : query.organisation(id).build(ALL);
        return partnerships.list(actor, wanted).items().stream()
                .map(one -> new Option(one.id(), one.title()))
                .toList();
    }

    /** The partnerships by title, and the one that was chosen before. */
    List<Option> partnerships(Actor actor, String chosen) {
        List<Partnership> all =
                partnerships.list(actor, PartnershipQuery.builder().build(ALL)).items();
        Stream<Partnership> before =
                chosen.isEmpty() || all.stream().anyMatch(one -> one.id().equals(chosen))
                        ? Stream.empty()
                        : partnerships.find(actor, chosen).stream();
        return Stream.concat(before, all.stream())
                .map(one -> new Option(one.id(), one.title()))
                .toList();
    }

    /** An address to write to an organisation or a person; blank when there is none. */
    String email(Actor actor, RecordRef record) {
        return record.type().equals("person")
                ? people.find(actor, record.id())
                        .flatMap(one -> one.details().emails().stream().findFirst())
                        .orElse("")
                : organisations
                        .find(actor, record.id())
                        .map(one -> one.details().email())
                        .orElse("");
    }

    Optional<Partnership> partnership(Actor actor, String id) {
        return partnerships.find(actor, id);
    }

    /** The staff, and one who was chosen although they have left. */
    List<Option> staff(Actor actor, String chosen) {
        List<Person> staff =
                people.list(actor, PersonQuery.all(ALL).of(PersonGroup.STAFF)).items();
        Stream<Person> former =
                chosen.isEmpty() || staff.stream().anyMatch(one -> one.id().equals(chosen))
                        ? Stream.empty()
                        : people.find(actor, chosen).stream();
        return Stream.concat(staff.stream(), former)
                .map(one -> new Option(one.id(), one.name()))
                .toList();
    }

    /** The person that the reader is. */
    Optional<Person> me(Actor actor) {
        return people.list(actor, PersonQuery.all(PageRequest.first(1)).whoIs(actor.id())).items().stream()
                .findFirst();
    }
}
