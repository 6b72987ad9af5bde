package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.Idempotency;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.services.Creations;
import dk.bygpartnerskaber.platform.services.Publication;
import dk.bygpartnerskaber.platform.services.RestPublisher;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.BulkChangeService;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.MergeService;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PersonCardService;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.SelfTestService;
import dk.bygpartnerskaber.register.api.TeamService;
import dk.bygpartnerskaber.register.api.ValueListService;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Publishes the register's REST resources while its services are there. */
@Component(
        immediate = true,
        service = {})
public final class RegisterRest {
    /** What a multipart upload has around its file. */
    private static final int ENVELOPE = 64 * 1024;

    private final List<Publication> publications;

    @Activate
    public RegisterRest(
            @Reference RestPublisher publisher,
            @Reference Idempotency idempotency,
            @Reference OrganisationService organisations,
            @Reference PartnershipService partnerships,
            @Reference ActivityService activities,
            @Reference ChecklistService checklists,
            @Reference SelfTestService selfTests,
            @Reference PersonService people,
            @Reference PersonCardService cards,
            @Reference TeamService teams,
            @Reference ImportService imports,
            @Reference ValueListService lists,
            @Reference BulkChangeService bulk,
            @Reference KeepingService keeping,
            @Reference MergeService merges,
            @Reference DuplicateService duplicates,
            @Reference Messages messages) {
        Creations creations = new Creations(idempotency);
        publications = List.of(
                publisher.publishResource(
                        "organisations", new OrganisationResource(organisations, merges, duplicates, creations)),
                publisher.publishResource(
                        "partnerships", new PartnershipResource(partnerships, checklists, selfTests, creations)),
                publisher.publishResource("activities", new ActivityResource(activities, creations)),
                publisher.publishResource(
                        "people", new PersonResource(people, cards, keeping, messages, merges, duplicates, creations)),
                publisher.publishResource("teams", new TeamResource(teams, creations)),
                publisher.publishResource("value-lists", new ValueListResource(lists, creations)),
                publisher.publishResource("merges", new MergeResource(merges, creations)),
                publisher.publishResource("duplicates", new DuplicateResource(duplicates)),
                publisher.publishResource("bulk-changes", new BulkChangeResource(bulk)),
                publisher.publishResource(
                        "imports", new ImportResource(imports, messages), ImportService.MAX_BYTES + ENVELOPE));
    }

    @Deactivate
    void stop() {
        publications.forEach(Publication::close);
    }
}
