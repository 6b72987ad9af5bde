package dk.bygpartnerskaber.register.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.platform.services.testing.ApiTestServer;
import dk.bygpartnerskaber.platform.services.testing.TextFiles;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.SelfTestService;
import dk.bygpartnerskaber.register.endpoint.rest.ArchiveHoldResource;
import dk.bygpartnerskaber.register.endpoint.rest.PersonalDataResource;
import dk.bygpartnerskaber.register.endpoint.rest.PrivacySettingsResource;
import dk.bygpartnerskaber.register.endpoint.rest.PrivacyTaskResource;
import dk.bygpartnerskaber.register.endpoint.rest.RegisterRest;
import dk.bygpartnerskaber.register.endpoint.rest.RetentionRuleResource;
import dk.bygpartnerskaber.register.endpoint.rest.RetentionRunResource;
import dk.bygpartnerskaber.register.endpoint.rest.YearReportResource;
import dk.bygpartnerskaber.register.endpoint.soap.RegisterSoap;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

/** The register's endpoints on a real server, its services in memory. Started once for all tests. */
final class Register {
    static final ApiTestServer SERVER = start();
    private static final JsonMapper JSON = new JsonMapper();

    private Register() {}

    private static ApiTestServer start() {
        try {
            ApiTestServer server = new ApiTestServer("/byg");
            MemoryOrganisations organisations = new MemoryOrganisations();
            MemoryPartnerships partnerships = new MemoryPartnerships();
            MemoryPeople people = new MemoryPeople();
            MemoryTeams teams = new MemoryTeams();
            MemoryLists lists = new MemoryLists();
            MemoryActivities activities = new MemoryActivities();
            ChecklistService checklists = MemoryAnswers.checklists();
            SelfTestService selfTests = MemoryAnswers.selfTests();
            MemoryKeeping keeping = new MemoryKeeping(people);
            TextFiles messages = new TextFiles();
            MemoryBulkChanges bulk = new MemoryBulkChanges();
            MemoryMerges merges = new MemoryMerges();
            MemoryDuplicates duplicates = new MemoryDuplicates();
            new RegisterRest(
                    server.api(),
                    new MemoryIdempotency(),
                    organisations,
                    partnerships,
                    activities,
                    checklists,
                    selfTests,
                    people,
                    new MemoryCards(people),
                    teams,
                    new MemoryImports(),
                    lists,
                    bulk,
                    keeping,
                    merges,
                    duplicates,
                    messages);
            MemoryPrivacy privacy = new MemoryPrivacy(people);
            MemoryYears years = new MemoryYears();
            MemoryRetention retention = new MemoryRetention();
            Stream.of(
                            new PersonalDataResource(privacy),
                            new ArchiveHoldResource(privacy),
                            new PrivacySettingsResource(keeping),
                            new RetentionRuleResource(retention),
                            new RetentionRunResource(retention),
                            new PrivacyTaskResource(keeping, people),
                            new YearReportResource(years))
                    .forEach(resource -> server.api().publishResource(resource.collection(), resource));
            new RegisterSoap(
                    server.api(),
                    organisations,
                    partnerships,
                    activities,
                    checklists,
                    selfTests,
                    people,
                    teams,
                    lists,
                    privacy,
                    years,
                    keeping,
                    retention,
                    new MemorySelections(),
                    bulk,
                    merges,
                    duplicates,
                    messages);
            return server;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    static HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpResponse<String> answer = SERVER.send(method, path, body, headers);
        Contract.check(method, path, answer);
        return answer;
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(answer.body(), unreadable);
        }
    }

    /** Adds an organisation and gives the path of its address below {@code /api}. */
    static String organisation(String body) {
        String location = send("POST", "/v1/organisations", body)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(location.indexOf("/v1/"));
    }
}
