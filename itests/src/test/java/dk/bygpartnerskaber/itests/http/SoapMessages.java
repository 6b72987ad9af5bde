package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.Product;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls of the register's SOAP service, as short as its schema allows, for whoever may or may not make them. */
final class SoapMessages {
    private static final Pattern OPERATION = Pattern.compile("<wsdl:operation name=\"(\\w+)\"");

    private static final Pattern CODE = Pattern.compile("<(?:\\w+:)?code>([a-z-]+)<");

    private SoapMessages() {}

    static List<String> operations(Product product) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(product.at("/api/soap/register?wsdl")).build();
        String wsdl = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return OPERATION
                .matcher(wsdl)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    /** As REST would answer, whatever the status of a fault is: 403 when it says {@code forbidden}. */
    static int status(Product product, Staff user, String operation, Map<String, String> records) throws Exception {
        String envelope = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><" + operation
                + " xmlns=\"urn:bygpartnerskaber:register:1\">" + arguments(operation, records) + "</" + operation
                + "></s:Body></s:Envelope>";
        String pair = user.name() + ":" + Staff.PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(product.at("/api/soap/register"))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString(envelope))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        Matcher code = CODE.matcher(answer.body());
        if (code.find()) {
            assertThat(code.group(1)).as(answer.body()).isNotEqualTo("malformed");
            return switch (code.group(1)) {
                case "forbidden" -> 403;
                case "not-found" -> 404;
                default -> 422;
            };
        }
        return answer.statusCode();
    }

    private static String arguments(String operation, Map<String, String> records) {
        String id = records.get(kind(operation));
        return switch (operation) {
            case "getOrganisation", "getPartnership", "getPerson", "getTeam" -> "<id>" + id + "</id>";
            case "deleteOrganisation", "deletePerson", "deleteTeam" -> "<id>" + id + "</id><version>999999</version>";
            case "createPerson" -> "<person><name>Rollernes kontakt</name></person>";
            case "updatePerson" ->
                "<id>" + id + "</id><version>999999</version><person><name>Rollernes kontakt</name></person>";
            case "endRole" ->
                "<id>" + records.get("people") + "</id><version>999999</version><end><lastDay>2026</lastDay></end>";
            case "getYearReport" -> "<year>2026</year>";
            case "createTeam" -> "<team><name>Rollernes hold</name></team>";
            case "updateTeam" -> "<id>" + id + "</id><version>999999</version><team><name>Rollernes hold</name></team>";
            case "createOrganisation" -> "<organisation><name>Rollernes forening</name></organisation>";
            case "updateOrganisation" ->
                "<id>" + id
                        + "</id><version>999999</version><organisation><name>Rollernes forening</name></organisation>";
            case "listValues" -> "<list>keywords</list>";
            case "createValue" -> "<list>keywords</list><name>rollernes</name>";
            case "updateValue" ->
                "<id>" + id + "</id><version>999999</version><name>rollernes</name><retired>false</retired>";
            case "mergeValue" -> "<id>" + id + "</id><version>999999</version><into>" + id + "</into>";
            case "deleteValue" -> "<id>" + id + "</id><version>999999</version>";
            case "findPersonalData" -> "<text>Rollernes</text>";
            case "exportPersonalData" -> "<id>" + id + "</id>";
            case "erasePersonalData" -> "<id>" + id + "</id><version>999999</version>";
            case "updatePrivacySettings" ->
                "<version>999999</version><settings><purpose>x</purpose><legalBasis>consent</legalBasis>"
                        + "<source>person</source><reviewMonths>24</reviewMonths></settings>";
            case "getArchiveHold" -> organisation(records.get("soap-archive-holds"));
            case "holdRecord" -> organisation(records.get("organisations")) + "<reason> </reason>";
            case "releaseRecord" -> organisation(records.get("organisations"));
            case "markPersonReviewed", "markPersonInformed" ->
                "<id>" + records.get("people") + "</id><version>999999</version>";
            case "getPersonNotice", "planErasure" -> "<id>" + records.get("people") + "</id>";
            case "updateRetentionRule" ->
                "<kind>former-people</kind><version>999999</version><months>24</months><nightly>false</nightly>";
            case "previewRetentionRule" -> "<kind>former-people</kind>";
            case "runRetentionRule" -> "<kind>former-people</kind><version>999999</version><person>nobody</person>";
            case "saveSelection" -> "<list>/organisations</list><name>Rollernes museer</name>";
            case "deleteSelection" -> "<id>" + id + "</id>";
            case "previewBulkChange" ->
                "<change><kind>people</kind><action>set</action><field>language</field><value>dansk</value></change><id>"
                        + records.get("people") + "</id>";
            case "findDuplicateOrganisations" -> "<organisation><name>Rollernes forening</name></organisation>";
            case "findDuplicatePeople" -> "<person><name>Rollernes person</name></person>";
            case "previewMerge" -> merge(records);
            case "merge" -> merge(records) + "<fromVersion>999999</fromVersion><intoVersion>1</intoVersion>";
            case "getMerge", "undoMerge" -> "<id>" + id + "</id>";
            case "getBulkChange", "confirmBulkChange" -> "<id>" + id + "</id>";
            case "getActivity" -> "<id>" + id + "</id>";
            case "deletePartnership", "deleteActivity" -> "<id>" + id + "</id><version>999999</version>";
            case "createPartnership" -> "<partnership><title>Rollernes samarbejde</title></partnership>";
            case "updatePartnership" ->
                "<id>" + id
                        + "</id><version>999999</version><partnership><title>Rollernes samarbejde</title></partnership>";
            case "createActivity" -> activity(records);
            case "updateActivity" -> "<id>" + id + "</id><version>999999</version>" + activity(records);
            case "getChecklist", "getSelfTest" -> "<partnership>" + id + "</partnership>";
            case "updateChecklist", "updateSelfTest" ->
                "<partnership>" + id + "</partnership><version>999999</version>";
            default -> "";
        };
    }

    private static String merge(Map<String, String> records) {
        return "<merge><type>organisation</type><from>" + records.get("soap-archive-holds") + "</from><into>"
                + records.get("archive-holds") + "</into></merge>";
    }

    private static String activity(Map<String, String> records) {
        return "<activity><partnership>" + records.get("partnerships")
                + "</partnership><title>Rollernes dag</title></activity>";
    }

    private static String organisation(String id) {
        return "<recordType>organisation</recordType><recordId>" + id + "</recordId>";
    }

    /** What the operation's id is of. */
    private static String kind(String operation) {
        return switch (operation.replaceFirst("^[a-z]+", "")) {
            case "Organisation" -> "organisations";
            case "Person", "PersonalData" -> "people";
            case "Team" -> "teams";
            case "Value" -> "value-lists";
            case "Activity" -> "activities";
            case "Selection" -> "soap-selections";
            case "BulkChange" -> "bulk-changes";
            case "Merge" -> "merges";
            default -> "partnerships";
        };
    }
}
