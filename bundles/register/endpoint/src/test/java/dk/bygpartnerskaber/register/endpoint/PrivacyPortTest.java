package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.RegisterPortTest.assertFault;
import static dk.bygpartnerskaber.register.endpoint.RegisterPortTest.between;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What the data protection officer does, over SOAP. */
class PrivacyPortTest {
    private static HttpResponse<String> call(String operation) {
        return RegisterPortTest.call("officer", operation);
    }

    private static String body(String operation) {
        HttpResponse<String> answer = call(operation);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void theSettingsOfPrivacyAreReadAndReplaced() {
        String read = body("<getPrivacySettings/>");
        assertThat(read).contains("<legalBasis>public-task</legalBasis>", "<source>person</source>");
        String change = "<updatePrivacySettings><version>" + between(read, "<version>", "</version>")
                + "</version><settings><purpose>samarbejde</purpose><legalBasis>consent</legalBasis>"
                + "<source>public</source><reviewMonths>12</reviewMonths><library>Ærø</library></settings>"
                + "</updatePrivacySettings>";
        assertThat(body(change))
                .contains("<legalBasis>consent</legalBasis>", "<reviewMonths>12</reviewMonths>", "Ærø</library>");
        assertFault(call(change), "stale");
        assertFault(call(change.replace(">consent<", ">lyst<")), "malformed");
        assertFault(RegisterPortTest.call("reader", "<getPrivacySettings/>"), "forbidden");
        body(change.replaceFirst(
                        "<version>\\d+", "<version>" + between(body("<getPrivacySettings/>"), "<version>", "<"))
                .replace(">consent<", ">public-task<"));
    }

    @Test
    void aRecordIsKeptUntilItIsLetGo() {
        String record = "<recordType>partnership</recordType><recordId>1f</recordId>";
        assertThat(body("<holdRecord>" + record + "<reason>Sag 9</reason></holdRecord>"))
                .contains(record + "<reason>Sag 9</reason><since>");
        assertThat(body("<listArchiveHolds/>")).contains(record);
        assertFault(call("<holdRecord>" + record + "</holdRecord>"), "malformed");
        assertThat(body("<getArchiveHold>" + record + "</getArchiveHold>")).contains("<reason>Sag 9</reason>");
        body("<releaseRecord>" + record + "</releaseRecord>");
        body("<releaseRecord>" + record + "</releaseRecord>");
        assertThat(body("<listArchiveHolds/>")).doesNotContain(record);
        assertFault(call("<getArchiveHold>" + record + "</getArchiveHold>"), "not-found");
    }

    @Test
    void aRuleOfRetentionIsChangedPreviewedAndCarriedOut() {
        String kind = "<kind>people-without-role</kind>";
        assertThat(body("<listRetentionRules/>")).contains(kind, "<kind>former-people</kind>");
        String preview = body("<previewRetentionRule>" + kind + "</previewRetentionRule>");
        assertThat(preview).contains("<total>2</total>", "<name>Tove</name>", "<name>Ove</name>");
        String seen = kind + "<version>" + between(preview, "<version>", "<") + "</version>";
        String change =
                "<updateRetentionRule>" + seen + "<months>6</months><nightly>true</nightly></updateRetentionRule>";
        String changed = body(change);
        assertThat(changed).contains("<months>6</months><nightly>true</nightly>");
        assertFault(call(change), "stale");

        String goes = "<person>a</person>";
        assertFault(call("<runRetentionRule>" + seen + goes + "</runRetentionRule>"), "stale");
        String run = "<runRetentionRule>" + kind + "<version>" + between(changed, "<version>", "<")
                + "</version>%s</runRetentionRule>";
        assertFault(call(run.formatted("")), "malformed");
        run = run.formatted(goes);
        assertThat(body(run)).contains("<jobId>j-people-without-role</jobId>");
        assertFault(call(run), "retention-running");
    }

    @Test
    void whatRulesHaveDoneIsToldInNumbers() {
        assertThat(body("<listRetentionRuns><limit>1</limit></listRetentionRuns>"))
                .contains("<kind>former-people</kind>", "<nightly>true</nightly><erased>3</erased><kept>1</kept>");
        assertFault(call("<listRetentionRuns><limit>0</limit></listRetentionRuns>"), "invalid");
    }

    @Test
    void peopleAreLookedAtAgainAndTold() {
        assertThat(body("<listPrivacyTasks/>"))
                .contains("<toReview>1</toReview><review><dueOn>2026-05-12</dueOn>", "<toInform>7</toInform>");
        assertFault(RegisterPortTest.call("reader", "<listPrivacyTasks/>"), "forbidden");
        String created = RegisterPortTest.call(
                        "editor", "<createPerson><person><name>Bo Ek</name></person></createPerson>")
                .body();
        String id = "<id>" + between(created, "<id>", "<") + "</id>";
        String reviewed = "<markPersonReviewed>" + id + "<version>1</version></markPersonReviewed>";
        assertThat(body(reviewed)).contains("<reviewOn>2030-01-01</reviewOn>", "<version>2</version>");
        assertFault(call(reviewed), "stale");

        String informed = "<markPersonInformed>" + id + "<version>%d</version>%s</markPersonInformed>";
        assertThat(body(informed.formatted(2, ""))).contains("<informedOn>2026-05-12</informedOn>");
        assertThat(body(informed.formatted(3, "<informedOn>2026-05-01</informedOn>")))
                .contains("<informedOn>2026-05-01</informedOn>");
        assertFault(call(informed.formatted(4, "<informedOn>2026-06-01</informedOn>")), "invalid");
        assertFault(call(informed.formatted(4, "<informedOn>snart</informedOn>")), "invalid");
        assertFault(RegisterPortTest.call("editor", informed.formatted(4, "")), "forbidden");

        assertThat(body("<getPersonNotice>" + id + "</getPersonNotice>"))
                .contains("<danish><subject>Dine oplysninger", "Kære Bo Ek", "<english>", "Dear Bo Ek");
    }

    @Test
    void whatForgettingAPersonWouldDoIsShownFirst() {
        String created = RegisterPortTest.call(
                        "editor", "<createPerson><person><name>Soffi Ærø</name></person></createPerson>")
                .body();
        String id = "<id>" + between(created, "<id>", "<") + "</id>";
        assertThat(body("<planErasure>" + id + "<text>Ærø</text></planErasure>"))
                .contains(id + "<version>1</version><suggested>Soffi</suggested><text>Ærø</text>")
                .contains("<namesake>Soffi</namesake>", "<successorOf>")
                .contains("<excerpt>spørg Soffi</excerpt>", "<held><recordType>organisation</recordType>")
                .contains("<module><of>friends</of><number>2</number></module>", "<user>soffi</user>")
                .contains("<obstacle>archive-hold-mention</obstacle>");
        assertFault(call("<planErasure><id>x</id></planErasure>"), "not-found");
    }
}
