package dk.bygpartnerskaber.register.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RegisterPortTest {
    private static final String ENVELOPE_11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String ENVELOPE_12 = "http://www.w3.org/2003/05/soap-envelope";

    @Test
    void anOrganisationIsCreatedFoundChangedAndDeleted() {
        HttpResponse<String> created = call(
                "<createOrganisation><organisation><name>SOAP Ærø</name><sector>civil</sector><phone>1</phone></organisation></createOrganisation>");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(200);
        String id = between(created.body(), "<id>", "</id>");
        assertThat(call("<findOrganisations><criteria><text>soap ær</text></criteria></findOrganisations>")
                        .body())
                .contains("<name>SOAP Ærø</name>", "<sector>civil</sector>", id);
        String change = "<updateOrganisation><id>" + id + "</id><version>1</version>"
                + "<organisation><name>Ny</name></organisation></updateOrganisation>";
        assertThat(call(change).body()).contains("<version>2</version>");
        assertFault(call(change), "stale");
        assertThat(call("<deleteOrganisation><id>" + id + "</id><version>2</version></deleteOrganisation>")
                        .statusCode())
                .isEqualTo(200);
        assertFault(call("<getOrganisation><id>" + id + "</id></getOrganisation>"), "not-found");
    }

    @Test
    void personalDataIsFoundTakenOutAndErased() {
        String id = between(
                call("<createPerson><person><name>Soffi Ærø</name></person></createPerson>")
                        .body(),
                "<id>",
                "</id>");
        assertThat(call("<findPersonalData><text>soffi</text></findPersonalData>")
                        .body())
                .contains(id, "<excerpt>spørg Soffi</excerpt>");
        assertThat(call("<exportPersonalData><id>" + id + "</id></exportPersonalData>")
                        .body())
                .contains("<name>Soffi Ærø</name>", "<legalBasis>consent</legalBasis>", "[\"s@b.dk\"]")
                .contains("<team><id>t</id><name>Holdet</name><role>vært</role><lead>true</lead></team>")
                .contains("<partnership><id>p</id><title>Koret</title><part>responsible</part></partnership>")
                .contains("<part>steering-group</part><role>formand</role>")
                .contains("<module>friends</module>", "<value>soffi</value>");
        String erase = "<erasePersonalData><id>" + id + "</id><version>%d</version></erasePersonalData>";
        assertFault(call(erase.formatted(7)), "stale");
        assertThat(call(erase.formatted(1)).statusCode()).isEqualTo(200);
        assertFault(call("<exportPersonalData><id>" + id + "</id></exportPersonalData>"), "not-found");
    }

    @Test
    void aPersonIsCreatedFoundChangedAndDeleted() {
        HttpResponse<String> created = call("<createPerson><person><name>Soffi Ærø</name><email>s@b.dk</email>"
                + "<preferredContact>meeting</preferredContact><role><organisation>o</organisation>"
                + "<role>leder</role><from>2019-08</from></role><legalBasis>public-task</legalBasis>"
                + "<source>other</source><informedOn>2026-05-12</informedOn></person></createPerson>");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(200);
        assertThat(created.body()).contains("<legalBasis>public-task</legalBasis><source>other</source>");
        assertThat(created.body()).contains("<informedOn>2026-05-12</informedOn>");
        assertThat(created.body()).contains("<from>2019-08</from>", "<preferredContact>meeting</preferredContact>");
        String id = between(created.body(), "<id>", "</id>");
        assertFault(
                call("<createPerson><person><name>A</name><reviewOn>snart</reviewOn></person></createPerson>"),
                "invalid");
        assertThat(call("<findPeople><criteria><text>soffi</text></criteria></findPeople>")
                        .body())
                .contains(id);
        String change =
                "<updatePerson><id>" + id + "</id><version>1</version><person><name>Ny</name></person></updatePerson>";
        assertThat(call(change).body()).contains("<version>2</version>");
        assertFault(call(change), "stale");
        assertThat(call("<deletePerson><id>" + id + "</id><version>2</version></deletePerson>")
                        .statusCode())
                .isEqualTo(200);
        assertFault(call("<getPerson><id>" + id + "</id></getPerson>"), "not-found");
    }

    @Test
    void aRoleEnds() {
        String id = between(
                call("<createPerson><person><name>Bo</name><role><organisation>o</organisation></role></person></createPerson>")
                        .body(),
                "<id>",
                "</id>");
        String end = "<endRole><id>" + id + "</id><version>1</version>"
                + "<end><lastDay>%s</lastDay><note>pension</note></end></endRole>";
        assertFault(call(end.formatted("snart")), "invalid");
        assertThat(call(end.formatted("2026-12")).body())
                .contains("<version>2</version>", "<to>2026-12</to>", "<note>pension</note>");
        assertFault(call(end.formatted("2026-12")), "stale");
    }

    @Test
    void aYearIsToldInFigures() {
        assertThat(call("<getYearReport><year>2025</year></getYearReport>").body())
                .contains("<year>2025</year>", "<form><of>frame</of><number>2</number></form>")
                .contains("<ownPurpose><of>Ægte lyst</of><number>4</number></ownPurpose>")
                .contains("<activitiesByAge><ageGroup>børn</ageGroup><activities>2</activities>")
                .contains("<began><id>p</id><title>Koret</title></began>");
        assertFault(call("<getYearReport><year>7</year></getYearReport>"), "invalid");
        assertFault(call("<getYearReport/>"), "malformed");
    }

    @Test
    void aTeamIsCreatedFoundChangedAndDeleted() {
        HttpResponse<String> created = call("<createTeam><team><name>Sang</name><library>l</library>"
                + "<member><person>p</person><lead>true</lead></member></team></createTeam>");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(200);
        assertThat(created.body()).contains("<kind>team</kind>", "<lead>true</lead>");
        String id = between(created.body(), "<id>", "</id>");
        assertThat(call("<findTeams><criteria><kind>team</kind></criteria></findTeams>")
                        .body())
                .contains(id);
        String change = "<updateTeam><id>" + id + "</id><version>1</version><team><name>Ny</name></team></updateTeam>";
        assertThat(call(change).body()).contains("<version>2</version>");
        assertThat(call("<deleteTeam><id>" + id + "</id><version>2</version></deleteTeam>")
                        .statusCode())
                .isEqualTo(200);
        assertFault(call("<getTeam><id>" + id + "</id></getTeam>"), "not-found");
    }

    @Test
    void bothVersionsOfSoapAreSpoken() {
        HttpResponse<String> answer = Register.SERVER.send(
                "POST",
                "/soap12/register",
                envelope(ENVELOPE_12, "<findPartnerships/>"),
                "Content-Type",
                "application/soap+xml; charset=UTF-8");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(ENVELOPE_12, "page");
        for (String path : new String[] {"/soap/register?wsdl", "/soap12/register?wsdl"}) {
            HttpResponse<String> wsdl = Register.SERVER.send("GET", path, null);
            assertThat(wsdl.statusCode()).isEqualTo(200);
            assertThat(wsdl.body())
                    .contains("location=\"" + Register.SERVER.base() + "/api" + path.replace("?wsdl", ""));
        }
    }

    @Test
    void callsThatNameNoCharsetAreReadAndAnsweredInUtf8() {
        String call = envelope(
                ENVELOPE_11,
                "<createOrganisation><organisation><name>Rødøæå</name></organisation></createOrganisation>");
        HttpResponse<String> answer = Register.SERVER.send("POST", "/soap/register", call, "Content-Type", "text/xml");
        assertThat(answer.body()).contains("<name>Rødøæå</name>");
    }

    @Test
    void faultsTellCodeTextAndFields() {
        HttpResponse<String> fault =
                call("<createOrganisation><organisation><name> </name></organisation></createOrganisation>");
        assertFault(fault, "invalid");
        assertThat(fault.body()).contains("name>name</", "code>required</", "Skal udfyldes.");
        assertFault(call("<findOrganisations><criteria><limit>0</limit></criteria></findOrganisations>"), "invalid");
        HttpResponse<String> unexpected =
                call("<createOrganisation><organisation><name>boom</name></organisation></createOrganisation>");
        assertFault(unexpected, "unexpected");
        assertThat(unexpected.body()).doesNotContain("secret").contains("Server");
    }

    @Test
    void whatTheSchemaDoesNotAllowIsRefused() {
        assertFault(call("<createOrganisation><organisation/></createOrganisation>"), "malformed");
        assertFault(call("<getOrganisation/>"), "malformed");
        assertFault(call("<getOrganisation><id>1</id><more/></getOrganisation>"), "malformed");
        assertFault(
                call("<findOrganisations><criteria><sector>x</sector></criteria></findOrganisations>"), "malformed");
        assertFault(call("<findOrganisations><criteria><limit>x</limit></criteria></findOrganisations>"), "malformed");
        assertFault(call("<dropTables/>"), "malformed");
        assertFault(post("<a"), "malformed");
        assertFault(post("nope"), "malformed");
        assertFault(post(""), "malformed");
        assertFault(post("<a/>"), "malformed");
    }

    @Test
    @Timeout(60)
    void documentTypesAreRefusedUnread() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("]>");
        String find =
                envelope(ENVELOPE_11, "<findOrganisations><criteria><text>%s</text></criteria></findOrganisations>");
        assertFault(post(bomb + find.formatted("&a29;")), "malformed");
        String external = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        HttpResponse<String> answer = post(external + find.formatted("&a;"));
        assertFault(answer, "malformed");
        assertThat(answer.body()).doesNotContain("root:");
        assertFault(post("<a>".repeat(100_000)), "malformed");
    }

    @Test
    void readingWithoutAWsdlQuestionIsRefused() {
        HttpResponse<String> answer = Register.SERVER.send("GET", "/soap/register", null);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("method-not-allowed");
    }

    static void assertFault(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Fault", "p:code>" + code + "</")
                .doesNotContain("Exception", "java", "dk.byg", "org.apache", "problem.m", "com.ctc");
    }

    private static HttpResponse<String> call(String operation) {
        return post(envelope(ENVELOPE_11, operation));
    }

    /** Calls an operation as somebody whom the test server knows. */
    static HttpResponse<String> call(String as, String operation) {
        return Register.SERVER.send(
                "POST",
                "/soap/register",
                envelope(ENVELOPE_11, operation),
                "Content-Type",
                "text/xml; charset=UTF-8",
                "As",
                as);
    }

    private static HttpResponse<String> post(String body) {
        return Register.SERVER.send("POST", "/soap/register", body, "Content-Type", "text/xml; charset=UTF-8");
    }

    private static String envelope(String namespace, String operation) {
        return "<s:Envelope xmlns:s=\"" + namespace + "\"><s:Body>"
                + operation.replaceFirst("^<(\\w+)", "<$1 xmlns=\"urn:bygpartnerskaber:register:1\"")
                + "</s:Body></s:Envelope>";
    }

    static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
