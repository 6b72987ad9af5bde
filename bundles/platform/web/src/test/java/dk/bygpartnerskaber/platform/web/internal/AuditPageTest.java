package dk.bygpartnerskaber.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.AuditQuery;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.platform.web.testing.Browser;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditPageTest {
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final Actor DPO = new Actor("1", "Ida", Set.of(Permission.READ, Permission.PROTECT));
    private static final Actor COORDINATOR = new Actor("2", "Bo", Set.of(Permission.READ, Permission.HISTORY));
    private static final RecordRef HOUSE = new RecordRef("house", "h1");
    private static final RecordRef RUIN = new RecordRef("house", "h2");
    private static final RecordRef USER = new RecordRef("user", "u1");

    private final Shell shell =
            TestShell.shell(TestShell.messages(), Clock.fixed(NOON, ViewContext.ZONE), new ShellMenu.Audit());
    private final Log log = new Log();
    private final AuditPage page = new AuditPage(shell, log, TestShell.reader(new Houses()));
    private final Browser browser = new Browser(DPO, Messages.DANISH);

    private Answer get(String address) {
        return browser.get(page, "/admin/audit", address);
    }

    @Test
    void anEmptyLogSaysWhatItIsForAndAFilterThatFindsNothingHowToGoOn() {
        assertThat(get("/admin/audit").body()).contains("Her er ingen ændringer endnu", "href=\"/admin/audit\"");
        assertThat(get("/admin/audit?who=Ib").body()).contains("Ingen ændringer fundet", "value=\"Ib\"");
    }

    @Test
    void onlyTheDataProtectionOfficerMayReadIt() {
        Answer answer = new Browser(COORDINATOR, Messages.DANISH).get(page, "/admin/audit", "/admin/audit");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("href=\"/admin/audit\"");
    }

    @Test
    void recordsAreCalledByTheirNamesAndThoseThatAreGoneByTheLastOne() {
        log.add(HOUSE, "updated", new Change.Field("height", 10, 12));
        log.add(RUIN, "deleted", new Change.Field("name", "Ruinen <1>", null));
        log.add(RUIN, "updated", new Change.Field("height", 2, 1));
        log.add(new RecordRef("ship", "s1"), "created", new Change.Field("name", null, "Fylla"));

        assertThat(get("/admin/audit").body())
                .contains("<strong><a href=\"/houses/h1\">Rundetårn</a></strong>", ">10<", "12 meter")
                .contains("<strong>Ruinen &lt;1&gt;</strong>", "Se, hvad der stod")
                .contains("<strong>house (slettet)</strong>")
                .contains("<strong>ship</strong>", ">Fylla<")
                .contains("href=\"/admin/audit?type=house&amp;record=h2\"")
                .doesNotContain("/houses/h2");
    }

    @Test
    void whatWasDeletedWithItsValuesOffersNothingToRead() throws Exception {
        log.add(RUIN, "deleted", new Change.Field("name", null, null));

        assertThat(get("/admin/audit").body()).contains("Slettet").doesNotContain("Se, hvad der stod");
    }

    @Test
    void changesOfUsersReadWellWithoutAModule() {
        log.add(USER, "updated", new Change.Field("password", null, null), new Change.Field("language", "da", "en"));

        assertThat(get("/admin/audit").body())
                .contains("<strong>Bruger</strong>", "Adgangskode", "skiftet; indholdet gemmes ikke")
                .contains(">Sprog<", ">Dansk<", ">Engelsk<");
    }

    @Test
    void changesOfUsersNameThemAndTheirRolesAndCanBeChosen() {
        ChangeWords users = new AccountWords.Users((actor, ids) -> Map.of("u1", "Mette Hansen"));
        AuditPage withUsers = new AuditPage(shell, log, TestShell.reader(users));
        log.add(USER, "updated", new Change.Field("roles", List.of("reader"), List.of("data-protection-officer")));

        assertThat(browser.get(withUsers, "/admin/audit", "/admin/audit").body())
                .contains("<strong>Mette Hansen</strong>", ">Roller<", "Databeskyttelsesrådgiver")
                .contains("<option value=\"user\">Bruger</option>")
                .doesNotContain("/admin/users/u1", "data-protection-officer");
    }

    @Test
    void theFiltersBecomeAQueryInDaysOfCopenhagen() {
        get("/admin/audit?from=2026-11-01&to=2026-11-02&who=Lis&type=house&kind=deleted&record=h1");

        assertThat(log.asked)
                .containsExactly(new AuditQuery(
                        Optional.of(Instant.parse("2026-10-31T23:00:00Z")),
                        Optional.of(Instant.parse("2026-11-02T23:00:00Z")),
                        Optional.of("Lis"),
                        Optional.of("house"),
                        Optional.of("h1"),
                        Optional.of("deleted"),
                        PageRequest.first(PageRequest.DEFAULT_LIMIT)));
        assertThat(get("/admin/audit?record=h1").body()).contains("Her vises kun ændringer af én post.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i går", "2026-13-01", "%2B99999-01-01", "0000-01-01"})
    void aDayThatIsNoneIsPointedOut(String day) {
        Answer answer = get("/admin/audit?from=" + day);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("<a href=\"#from\">Fra dato</a>");
        assertThat(log.asked).isEmpty();
    }

    @Test
    void theFileHasARowForEachFieldOfAllPages() {
        log.add(HOUSE, "updated", new Change.Field("height", 10, 12), new Change.Field("name", "=1+1", "Rundetårn"));
        log.add(RUIN, "deleted");

        Answer file = get("/admin/audit?format=csv");
        assertThat(file.header("Content-Disposition")).contains("%C3%86ndringer%202026-11-23.csv");
        assertThat(file.body().lines())
                .containsExactly(
                        "\ufeffTidspunkt;Hvem;Hændelse;Hvad;Navn;Id;Felt;Fra;Til",
                        "2026-11-23 12:00:00;Lis Bo;Ændret;house;Rundetårn;h1;height;10;12 meter",
                        "2026-11-23 12:00:00;Lis Bo;Ændret;house;Rundetårn;h1;name;'=1+1;Rundetårn",
                        "2026-11-23 12:00:00;Lis Bo;Slettet;house;house (slettet);h2;;;");
        assertThat(log.asked).hasSize(2);
    }

    @Test
    void whatNobodyAskedForWasDoneByTheSystem() {
        log.actor = "system:demo";
        log.add(HOUSE, "created");
        log.actor = "system:ukendt";
        log.add(HOUSE, "updated");
        assertThat(get("/admin/audit").body()).contains("Eksempler fra start", "Systemet");
    }

    /** Knows one house that stands. */
    private static final class Houses implements ChangeWords {
        @Override
        public String recordType() {
            return "house";
        }

        @Override
        public String path(String id) {
            return "/houses/" + id;
        }

        @Override
        public String titleField() {
            return "name";
        }

        @Override
        public Map<String, String> titles(Actor actor, Set<String> ids) {
            return Map.of("h1", "Rundetårn");
        }

        @Override
        public Optional<String> words(ViewContext view, String field, Object value) {
            return value.equals(12) ? Optional.of("12 meter") : Optional.empty();
        }
    }

    /** A log whose pages for files have one change each. */
    private static final class Log implements ChangeHistory {
        private final List<Change> changes = new ArrayList<>();
        private final List<AuditQuery> asked = new ArrayList<>();
        private String actor = "u-1";

        void add(RecordRef record, String kind, Change.Field... fields) {
            changes.add(new Change(
                    "c", OptionalLong.empty(), NOON, actor, "Lis Bo", "test", record, kind, List.of(fields)));
        }

        @Override
        public List<Change> after(Actor actor, long position, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Change> find(Actor actor, String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<Change> of(Actor actor, RecordRef record, PageRequest page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<Change> audit(Actor actor, AuditQuery query) {
            asked.add(query);
            if (query.page().limit() < PageRequest.MAX_LIMIT) {
                return new Page<>(changes, Optional.empty(), OptionalLong.empty());
            }
            int at = Integer.parseInt(query.page().cursor().orElse("0"));
            Optional<String> next = at + 1 < changes.size() ? Optional.of(String.valueOf(at + 1)) : Optional.empty();
            return new Page<>(changes.subList(at, at + 1), next, OptionalLong.empty());
        }
    }
}
