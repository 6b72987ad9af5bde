package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.Publication;
import dk.bygpartnerskaber.platform.services.SoapPublisher;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.TeamService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Publishes the register's SOAP port while its services are there. */
@Component(
        immediate = true,
        service = {})
public final class RegisterSoap {
    private final Publication publication;

    @Activate
    public RegisterSoap(
            @Reference SoapPublisher publisher,
            @Reference OrganisationService organisations,
            @Reference PartnershipService partnerships,
            @Reference PersonService people,
            @Reference TeamService teams) {
        publication = publisher.publishPort(
                "register",
                new RegisterPortImpl(organisations, partnerships, new PersonCalls(people), new TeamCalls(teams)));
    }

    @Deactivate
    void stop() {
        publication.close();
    }
}
