package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.services.Publication;
import dk.bygpartnerskaber.platform.services.SoapPublisher;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.BulkChangeService;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.MergeService;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.PrivacyService;
import dk.bygpartnerskaber.register.api.RetentionService;
import dk.bygpartnerskaber.register.api.SelfTestService;
import dk.bygpartnerskaber.register.api.TeamService;
import dk.bygpartnerskaber.register.api.ValueListService;
import dk.bygpartnerskaber.register.api.YearReportService;
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
            @Reference ActivityService activities,
            @Reference ChecklistService checklists,
            @Reference SelfTestService selfTests,
            @Reference PersonService people,
            @Reference TeamService teams,
            @Reference ValueListService lists,
            @Reference PrivacyService privacy,
            @Reference YearReportService years,
            @Reference KeepingService keeping,
            @Reference RetentionService retention,
            @Reference Selections selections,
            @Reference BulkChangeService bulk,
            @Reference MergeService merges,
            @Reference DuplicateService duplicates,
            @Reference Messages messages) {
        publication = publisher.publishPort(
                "register",
                new RegisterPortImpl(
                        organisations,
                        partnerships,
                        new PartnershipWork(partnerships, activities, checklists, selfTests, years),
                        new PersonCalls(people),
                        new TeamCalls(teams),
                        new ValueCalls(lists),
                        new PrivacyCalls(privacy),
                        new PrivacyTaskCalls(keeping, people, messages),
                        new KeepingCalls(keeping, privacy, retention),
                        selections,
                        bulk,
                        new MergeCalls(merges),
                        new DuplicateCalls(duplicates)));
    }

    @Deactivate
    void stop() {
        publication.close();
    }
}
