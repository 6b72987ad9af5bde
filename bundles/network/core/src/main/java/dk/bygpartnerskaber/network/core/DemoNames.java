package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The records of the register's examples that files name; each is there. */
@Component(service = DemoNames.class)
public final class DemoNames {
    private static final PageRequest SOME = PageRequest.first(50);

    private final OrganisationService organisations;
    private final PersonService people;
    private final PartnershipService partnerships;

    @Activate
    public DemoNames(
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference PartnershipService partnerships) {
        this.organisations = organisations;
        this.people = people;
        this.partnerships = partnerships;
    }

    String organisation(Actor actor, String name) {
        return findOrganisation(actor, name).orElseThrow();
    }

    private Optional<String> findOrganisation(Actor actor, String name) {
        return organisations.list(actor, OrganisationQuery.text(name, SOME)).items().stream()
                .filter(one -> one.name().equals(name))
                .map(Organisation::id)
                .findFirst();
    }

    String person(Actor actor, String name) {
        return people.list(actor, PersonQuery.text(name, SOME)).items().stream()
                .filter(one -> one.name().equals(name))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    /** An organisation, or else a person. */
    RecordRef party(Actor actor, String name) {
        return findOrganisation(actor, name)
                .map(id -> new RecordRef("organisation", id))
                .orElseGet(() -> new RecordRef("person", person(actor, name)));
    }

    String partnership(Actor actor, String title) {
        PartnershipQuery query =
                PartnershipQuery.builder().text(Optional.of(title)).build(SOME);
        return partnerships.list(actor, query).items().stream()
                .filter(one -> one.title().equals(title))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
    }

    String libraryOf(Actor actor, String partnership) {
        return partnerships.find(actor, partnership).orElseThrow().details().library();
    }
}
