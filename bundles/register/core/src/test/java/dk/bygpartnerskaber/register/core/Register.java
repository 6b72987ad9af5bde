package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcChangeHistory;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcChangeLog;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcRemovals;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcSelections;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportRun;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManagerFactory;
import org.osgi.framework.BundleContext;

/** The whole register on one database, wired as the framework wires it, with a clock that tests set. */
final class Register {
    static final Actor READER = actor(Permission.READ);
    static final Actor EDITOR = actor(Permission.READ, Permission.EDIT);
    static final Actor CURATOR = actor(Permission.READ, Permission.EDIT, Permission.CURATE);
    static final Actor COORDINATOR = actor(Permission.READ, Permission.EDIT, Permission.CURATE, Permission.HISTORY);
    static final Actor DPO = actor(
            Permission.READ, Permission.READ_CONFIDENTIAL, Permission.PROTECT, Permission.HISTORY, Permission.APPROVE);
    static final Actor NOBODY = actor();

    private static final Map<TestDatabase.Kind, Register> ALL = new EnumMap<>(TestDatabase.Kind.class);

    final TestDatabase database;
    final EntityManagerFactory unit;
    final ChangeLog changes;
    final JdbcRemovals removals;
    final RegisterStore store;
    final Values values;
    final Holds holds;
    final Organisations organisationRows;
    final Activities activityRows;
    final Partnerships partnershipRows;
    final MemoryUsers users = new MemoryUsers();
    final People personRows;
    final Teams teamRows;
    final OrganisationServiceImpl organisations;
    final PersonServiceImpl people;
    final TeamServiceImpl teams;
    final PartnershipServiceImpl partnerships;
    final JdbcSelections selections;
    final ValueListServiceImpl lists;
    final ActivityServiceImpl activities;
    final DataAnswers data = new DataAnswers();
    final ChecklistServiceImpl checklists;
    final SelfTestServiceImpl selfTests;
    final MemoryJobs jobs = new MemoryJobs();
    final ModuleColumns columns = new ModuleColumns();
    final ImportServiceImpl imports;
    final ChangeHistory history;
    final RestoreServiceImpl restoring;
    final YearReportServiceImpl years;
    final PrivacyServiceImpl privacy;
    final KeepingServiceImpl keeping;
    final Retention retentionRows;
    final RetentionServiceImpl retention;
    final RetentionNights nights;
    final ImportJob importJob;
    final BulkChangeServiceImpl bulk;
    final BulkChangeJob bulkJob;
    final RegisterReferences references;

    private final Clock clock;

    /** {@code null} for the time of the machine. */
    private volatile Instant now;

    private Register(TestDatabase.Kind kind) {
        database = TestDatabase.fresh(kind).migrate("db/persistence.sql").migrate("db/register.sql");
        unit = database.unit("register");
        InstantSource time = () -> now == null ? Instant.now() : now;
        clock = time.withZone(ZoneId.of("Europe/Copenhagen"));
        changes = new JdbcChangeLog(database.transactions(), clock, new SchemaReady("persistence"));
        removals = new JdbcRemovals(database.transactions(), changes, new SchemaReady("persistence"));
        references = new RegisterReferences(database.transactions(), changes);
        removals.declare(references);
        removals.addModule(references);
        store = new RegisterStore(database.transactions(), unit, changes, removals, clock, new SchemaReady("register"));
        values = new Values(store);
        organisationRows = new Organisations(store, values);
        activityRows = new Activities(store);
        partnershipRows = new Partnerships(store, organisationRows, values, activityRows);
        holds = new Holds(store);
        personRows = new People(store, new PersonChecks(store, organisationRows, users));
        teamRows = new Teams(store, organisationRows, partnershipRows, personRows);
        organisations =
                new OrganisationServiceImpl(store, organisationRows, partnershipRows, personRows, teamRows, holds);
        people = new PersonServiceImpl(store, personRows, teamRows, partnershipRows, holds);
        teams = new TeamServiceImpl(store, teamRows, holds);
        partnerships = new PartnershipServiceImpl(store, partnershipRows, holds);
        selections = new JdbcSelections(database.transactions(), new SchemaReady("persistence"));
        selections.addLists(() -> Set.of("/organisations", "/people", "/partnerships"));
        lists = new ValueListServiceImpl(store, values, organisationRows, partnershipRows, selections);
        history = new JdbcChangeHistory(database.transactions(), new SchemaReady("persistence"));
        PersonErasure erasure = new PersonErasure(
                personRows,
                teamRows,
                partnershipRows,
                holds,
                removals,
                users,
                new JdbcSelections(database.transactions(), new SchemaReady("persistence")));
        PersonExports exports =
                new PersonExports(store, personRows, teamRows, partnershipRows, removals, history, users);
        privacy =
                new PrivacyServiceImpl(store, personRows, teamRows, partnershipRows, holds, exports, removals, erasure);
        retentionRows = new Retention(store, personRows, erasure);
        retention = new RetentionServiceImpl(store, retentionRows, jobs);
        nights = new RetentionNights(store, jobs, clock);
        keeping = new KeepingServiceImpl(store, personRows);
        activities = new ActivityServiceImpl(store, activityRows, holds);
        data.add(new RegisterAnswers(store, partnershipRows, organisationRows));
        checklists = new ChecklistServiceImpl(store, data);
        selfTests = new SelfTestServiceImpl(store);
        restoring = new RestoreServiceImpl(
                organisations, partnerships, people, teams, activities, checklists, selfTests, history);
        years = new YearReportServiceImpl(store, organisationRows, partnershipRows, history);
        ImportTrials trials = new ImportTrials(organisationRows, partnershipRows, columns);
        imports = new ImportServiceImpl(store, trials, jobs);
        importJob = new ImportJob(store, trials);
        BulkTypes types = new BulkTypes(
                new BulkOrganisations(organisations, organisationRows, teamRows, holds),
                new BulkPartnerships(partnerships, partnershipRows, holds),
                new BulkActivities(activities, holds),
                new BulkPeople(people, personRows, holds),
                new BulkTeams(teams, teamRows, holds));
        bulk = new BulkChangeServiceImpl(store, types, jobs);
        bulkJob = new BulkChangeJob(store, types);
    }

    /** The register of the test run on this database, emptied. */
    static synchronized Register empty(TestDatabase.Kind kind) {
        Register register = ALL.computeIfAbsent(kind, Register::new);
        for (String table : new String[] {
            "reg_hold",
            "reg_retention_chosen",
            "reg_retention_run",
            "reg_import",
            "reg_partnership_person",
            "reg_bulk_run",
            "reg_team_member",
            "reg_team",
            "reg_person_role",
            "reg_person",
            "reg_external_id",
            "reg_partner",
            "reg_activity",
            "reg_checklist",
            "reg_self_test",
            "reg_partnership",
            "reg_organisation",
            "reg_value",
            "plt_selection",
            "plt_change"
        }) {
            register.database.execute("DELETE FROM " + table);
        }
        register.database.execute("UPDATE reg_privacy SET version = 1, purpose = 'at samarbejde',"
                + " legal_basis = 'PUBLIC_TASK', source = 'ORGANISATION', review_months = 24, library = NULL,"
                + " contact = NULL, notice_danish = NULL, notice_english = NULL");
        register.database.execute(
                "UPDATE reg_retention_rule SET version = 1, months = 24, nightly = FALSE, last_night = NULL");
        register.now = null;
        register.users.names.clear();
        register.jobs.clear();
        return register;
    }

    /** Confirms an import and has its job done. */
    ImportRun imported(Actor actor, String id, boolean goodRowsOnly) {
        work(imports.confirm(actor, id, goodRowsOnly));
        return imports.find(actor, id).orElseThrow();
    }

    /** Has the job of an import done. */
    void work(ImportRun run) {
        jobs.run(run.jobId().orElseThrow(), importJob, (done, total) -> {});
    }

    /** What the timer does every few minutes. */
    void tick() throws InterruptedException {
        RetentionTimer timer = new RetentionTimer(store, jobs, clock);
        timer.run();
        timer.stop();
    }

    private static Actor actor(Permission... permissions) {
        return new Actor("u-" + permissions.length, "Lis Bo", Set.of(permissions));
    }

    void setNow(String instant) {
        now = Instant.parse(instant);
    }

    /** Starts the demo component in a framework that has the property. */
    RegisterDemo demo(String property) {
        BundleContext framework = (BundleContext) Proxy.newProxyInstance(
                Register.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, args) -> args[0].equals("bygpartnerskaber.demo") ? property : null);
        return new RegisterDemo(
                framework,
                store,
                organisationRows,
                partnershipRows,
                new DemoPeople(organisationRows, personRows, teamRows),
                activityRows,
                holds,
                checklists,
                selfTests);
    }

    long count(String table) {
        return Long.parseLong(database.value("SELECT COUNT(*) FROM " + table));
    }

    long sum(String table, String column) {
        return Long.parseLong(database.value("SELECT COALESCE(SUM(" + column + "), 0) FROM " + table));
    }
}
