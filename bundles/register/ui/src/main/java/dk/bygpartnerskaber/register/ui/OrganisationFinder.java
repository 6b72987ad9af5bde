package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import java.util.List;
import java.util.Optional;

/** Finds organisations by what people type, and their names by their ids. */
final class OrganisationFinder {
    private static final int SUGGESTIONS = 20;

    private final OrganisationService organisations;

    OrganisationFinder(OrganisationService organisations) {
        this.organisations = organisations;
    }

    /** Those that a typed name may mean although none is called so. */
    static List<Option> alike(DuplicateService duplicates, Actor actor, String typed) {
        try {
            return duplicates.forOrganisation(actor, OrganisationDetails.named(typed)).stream()
                    .map(one -> new Option(one.id(), one.name()))
                    .toList();
        } catch (ProblemException noName) {
            return List.of();
        }
    }

    List<Organisation> search(Actor actor, String text) {
        return organisations
                .list(actor, OrganisationQuery.text(text, PageRequest.first(SUGGESTIONS)))
                .items();
    }

    /** The organisation that has the typed name or alias, in any upper and lower case. */
    Optional<Organisation> called(Actor actor, String typed) {
        return search(actor, typed).stream()
                .filter(organisation -> isCalled(organisation, typed))
                .findFirst();
    }

    static boolean isCalled(Organisation organisation, String name) {
        return organisation.name().equalsIgnoreCase(name)
                || organisation.details().aliases().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** What an organisation is called; blank when there is none of that id. */
    String name(Actor actor, String id) {
        return organisations.find(actor, id).map(Organisation::name).orElse("");
    }

    /** The organisation that a list is narrowed to, as the only choice of a filter; none when there is no such filter. */
    List<Option> only(Actor actor, Optional<String> id) {
        return id.flatMap(wanted -> organisations.find(actor, wanted)).stream()
                .map(organisation -> new Option(organisation.id(), organisation.name()))
                .toList();
    }

    /** The own libraries to choose from. */
    List<Option> libraries(Actor actor) {
        OrganisationQuery own =
                OrganisationQuery.all(PageRequest.first(PageRequest.MAX_LIMIT)).ofOwnLibraries();
        return organisations.list(actor, own).items().stream()
                .map(library -> new Option(library.id(), library.name()))
                .toList();
    }
}
