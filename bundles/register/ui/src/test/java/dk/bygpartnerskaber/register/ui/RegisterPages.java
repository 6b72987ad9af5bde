package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.RecordPanel;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.internal.TestShell;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.platform.web.testing.Browser;
import dk.bygpartnerskaber.platform.web.testing.FakeJobs;
import dk.bygpartnerskaber.platform.web.testing.FakeSelections;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServlet;

/** All pages of the register over a register in memory, as a browser meets them. */
final class RegisterPages {
    static final Actor CURATOR =
            new Actor("1", "Anne Kjær", Set.of(Permission.READ, Permission.EDIT, Permission.CURATE));
    static final Actor COORDINATOR =
            new Actor("3", "Lis Bo", Set.of(Permission.READ, Permission.EDIT, Permission.CURATE, Permission.HISTORY));
    static final Actor MANAGER = new Actor("4", "Ib Dam", Set.of(Permission.READ, Permission.HISTORY));
    static final Actor EDITOR = new Actor("5", "Bo Lund", Set.of(Permission.READ, Permission.EDIT));
    static final Actor OFFICER = new Actor("7", "Dorte Vagt", Set.of(Permission.READ, Permission.PROTECT));
    static final Actor READER = new Actor("2", "Jonas Møller", Set.of(Permission.READ));

    final FakeRegister register = new FakeRegister();
    final FakeWork work = new FakeWork();
    final FakeImports imports = new FakeImports();
    final FakeBulkChanges bulk = new FakeBulkChanges();
    final FakeLog log = new FakeLog();
    final FakeSelections selections = new FakeSelections();
    final FakeDuplicates duplicates = new FakeDuplicates();
    final FakeMerges merges = new FakeMerges();
    final FakeKeeping keeping = new FakeKeeping(register);
    final FakePrivacy privacy = new FakePrivacy(register);
    final FakeRetention retention = new FakeRetention();
    final FakeJobs jobs = new FakeJobs();
    private final Browser browser;
    private final Map<String, HttpServlet> servlets = new LinkedHashMap<>();

    RegisterPages(Actor actor, Locale language) {
        this(actor, language, Map.of());
    }

    /** @param uses how many things modules keep about each record */
    RegisterPages(Actor actor, Locale language, Map<String, Long> uses, RecordPanel... panels) {
        browser = new Browser(actor, language);
        Messages messages = TestShell.messages();
        Shell shell = TestShell.shell(
                messages,
                Clock.fixed(FakeRegister.NOW, java.time.ZoneOffset.UTC),
                new RegisterMenu.Partnerships(),
                new RegisterMenu.Organisations(),
                new RegisterMenu.People(),
                new RegisterMenu.Teams(),
                new RegisterMenu.Import());
        RecordParts parts = new RecordParts(
                TestShell.panels(panels), FakeUses.of(uses), privacy, merges.service(), FakePrivacy.NAMES);
        ChangePages changes = new ChangePages(
                log,
                TestShell.reader(
                        new OrganisationWords(register.organisationService, log),
                        new PartnershipWords(register.partnershipService, register.personService, register.teamService),
                        new PersonWords(register.personService, register.organisationService, log),
                        new TeamWords(register.teamService, register.personService),
                        new ActivityWords(work)),
                log,
                parts);
        servlets.put("/admin/lists", new ListsPage(shell, register.lists));
        servlets.put(
                "/organisations",
                new OrganisationsPage(
                        shell,
                        register.organisationService,
                        register.partnershipService,
                        duplicates,
                        register.lists,
                        register.personService,
                        register.teamService,
                        selections,
                        changes,
                        parts));
        servlets.put(
                "/people",
                new PeoplePage(
                        shell,
                        register.personService,
                        new CannedCards(),
                        register.organisationService,
                        register.teamService,
                        register.partnershipService,
                        duplicates,
                        keeping,
                        register.users,
                        selections,
                        changes,
                        parts));
        servlets.put(
                "/teams",
                new TeamsPage(
                        shell,
                        register.teamService,
                        register.organisationService,
                        register.personService,
                        register.partnershipService,
                        selections,
                        changes,
                        parts));
        servlets.put(
                "/partnerships",
                new PartnershipsPage(
                        shell,
                        register.partnershipService,
                        register.organisationService,
                        register.personService,
                        register.teamService,
                        duplicates,
                        register.lists,
                        selections,
                        work,
                        work.checklistService,
                        work.selfTestService,
                        changes,
                        parts));
        servlets.put(
                "/activities",
                new ActivitiesPage(shell, work, register.partnershipService, selections, changes, parts));
        servlets.put(
                "/bulk-changes",
                new BulkPage(
                        shell,
                        bulk,
                        new BulkLists(
                                register.organisationService,
                                register.partnershipService,
                                work,
                                register.personService,
                                register.teamService),
                        new BulkWords(
                                register.lists,
                                register.organisationService,
                                new BulkStaff(register.partnershipService, register.personService)),
                        new BulkLosses(work, register.partnershipService, register.personService, register.teamService),
                        jobs));
        servlets.put("/admin/privacy/tasks", new KeepingPage(shell, keeping));
        servlets.put("/admin/privacy/retention", new RetentionPage(shell, retention));
        servlets.put("/admin/privacy/settings", new PrivacySettingsPage(shell, keeping));
        servlets.put("/admin/privacy/hold", new HoldPage(shell, privacy, FakePrivacy.NAMES));
        servlets.put(
                "/admin/privacy",
                new PrivacyPage(
                        shell,
                        privacy,
                        register.organisationService,
                        register.personService,
                        FakePrivacy.NAMES,
                        TestShell.reader(),
                        export -> ""));
        servlets.put(
                "/merge",
                new MergePage(
                        shell,
                        merges.service(),
                        register.organisationService,
                        register.personService,
                        TestShell.reader(new OrganisationWords(register.organisationService, log)),
                        FakePrivacy.NAMES));
        servlets.put("/duplicates", new DuplicatesPage(shell, duplicates));
        servlets.put(
                "/admin/import",
                new ImportPage(
                        shell,
                        imports,
                        jobs,
                        TestShell.reader(new OrganisationWords(register.organisationService, log))));
    }

    Answer get(String address) {
        String path = servletPath(address);
        return browser.get(servlets.get(path), path, address);
    }

    /** @param form names and values in turn; a name may come several times */
    Answer post(String address, String... form) {
        String path = servletPath(address);
        return browser.post(servlets.get(path), path, address, fields(form));
    }

    Answer upload(String address, byte[] file, String... form) {
        return upload(address, List.of(file), form);
    }

    Answer upload(String address, List<byte[]> files, String... form) {
        String path = servletPath(address);
        return browser.upload(servlets.get(path), path, address, fields(form), files);
    }

    private static Map<String, List<String>> fields(String... form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < form.length; i += 2) {
            fields.merge(form[i], List.of(form[i + 1]), (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream())
                    .toList());
        }
        return fields;
    }

    private String servletPath(String address) {
        return servlets.keySet().stream()
                .filter(address::startsWith)
                .findFirst()
                .orElseThrow(() -> new AssertionError(Arrays.toString(new String[] {address})));
    }
}
