package dk.bygpartnerskaber.platform.services.resources;

import dk.bygpartnerskaber.platform.api.Idempotency;
import dk.bygpartnerskaber.platform.security.Accounts;
import dk.bygpartnerskaber.platform.security.ApiKeyService;
import dk.bygpartnerskaber.platform.security.UserService;
import dk.bygpartnerskaber.platform.services.Creations;
import dk.bygpartnerskaber.platform.services.Publication;
import dk.bygpartnerskaber.platform.services.RestPublisher;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Publishes users, keys of programs, and who the caller is. */
@Component(
        immediate = true,
        service = {})
public final class AccountsRest {
    private final List<Publication> publications;

    @Activate
    public AccountsRest(
            @Reference RestPublisher publisher,
            @Reference Idempotency idempotency,
            @Reference Accounts accounts,
            @Reference UserService users,
            @Reference ApiKeyService keys) {
        publications = List.of(
                publisher.publishResource("me", new MeResource(accounts)),
                publisher.publishResource("users", new UserResource(users, new Creations(idempotency))),
                publisher.publishResource("api-keys", new ApiKeyResource(keys)));
    }

    @Deactivate
    void stop() {
        publications.forEach(Publication::close);
    }
}
