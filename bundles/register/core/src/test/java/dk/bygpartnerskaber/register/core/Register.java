package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ModuleTables;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcChangeHistory;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcChangeLog;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcRemovals;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcSelections;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportMapping;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportUpload;
import dk.bygpartnerskaber.register.core.bulk.BulkActivities;
import dk.bygpartnerskaber.register.core.bulk.BulkChangeJob;
import dk.bygpartnerskaber.register.core.bulk.BulkChangeServiceImpl;
import dk.bygpartnerskaber.register.core.bulk.BulkOrganisations;
import dk.bygpartnerskaber.register.core.bulk.BulkPartnerships;
import dk.bygpartnerskaber.register.core.bulk.BulkPeople;
import dk.bygpartnerskaber.register.core.bulk.BulkTeams;
import dk.bygpartnerskaber.register.core.bulk.BulkTypes;
import dk.bygpartnerskaber.register.core.checklist.ChecklistServiceImpl;
import dk.bygpartnerskaber.register.core.checklist.DataAnswers;
import dk.bygpartnerskaber.register.core.checklist.RegisterAnswers;
import dk.bygpartnerskaber.register.core.checklist.SelfTestServiceImpl;
import dk.bygpartnerskaber.register.core.demo.DemoPeople;
import dk.bygpartnerskaber.register.core.demo.RegisterDemo;
import dk.bygpartnerskaber.register.core.duplicates.DuplicateServiceImpl;
import dk.bygpartnerskaber.register.core.duplicates.MatchTable;
import dk.bygpartnerskaber.register.core.duplicates.PairFinder;
import dk.bygpartnerskaber.register.core.duplicates.Suspicions;
import dk.bygpartnerskaber.register.core.history.RestoreServiceImpl;
import dk.bygpartnerskaber.register.core.imports.ImportJob;
import dk.bygpartnerskaber.register.core.imports.ImportParts;
import dk.bygpartnerskaber.register.core.imports.ImportPlans;
import dk.bygpartnerskaber.register.core.imports.ImportRecords;
import dk.bygpartnerskaber.register.core.imports.ImportServiceImpl;
import dk.bygpartnerskaber.register.core.imports.ImportTrial;
import dk.bygpartnerskaber.register.core.imports.ImportUndo;
import dk.bygpartnerskaber.register.core.imports.ImportUndoJob;
import dk.bygpartnerskaber.register.core.imports.ModuleColumns;
import dk.bygpartnerskaber.register.core.merge.FormerNames;
import dk.bygpartnerskaber.register.core.merge.MergeServiceImpl;
import dk.bygpartnerskaber.register.core.merge.MergeUndo;
import dk.bygpartnerskaber.register.core.merge.MergedParts;
import dk.bygpartnerskaber.register.core.merge.OrganisationMerge;
import dk.bygpartnerskaber.register.core.merge.PersonMerge;
import dk.bygpartnerskaber.register.core.privacy.KeepingServiceImpl;
import dk.bygpartnerskaber.register.core.privacy.PersonErasure;
import dk.bygpartnerskaber.register.core.privacy.PersonExports;
import dk.bygpartnerskaber.register.core.privacy.PrivacyServiceImpl;
import dk.bygpartnerskaber.register.core.privacy.Retention;
import dk.bygpartnerskaber.register.core.privacy.RetentionNights;
import dk.bygpartnerskaber.register.core.privacy.RetentionServiceImpl;
import dk.bygpartnerskaber.register.core.privacy.RetentionTimer;
import dk.bygpartnerskaber.register.core.schema.RegisterReferences;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManagerFactory;
import org.osgi.framework.BundleContext;

/** The whole register on one database, wired as the framework wires it, with a clock that tests set. */
public final class Register {
    public static final Actor READER = actor(Permission.READ);
    public static final Actor EDITOR = actor(Permission.READ, Permission.EDIT);
    public static final Actor CURATOR = actor(Permission.READ, Permission.EDIT, Permission.CURATE);
    public static final Actor COORDINATOR =
            actor(Permission.READ, Permission.EDIT, Permission.CURATE, Permission.HISTORY);
    public static final Actor DPO = actor(
            Permission.READ, Permission.READ_CONFIDENTIAL, Permission.PROTECT, Permission.HISTORY, Permission.APPROVE);
    static final Actor NOBODY = actor();

    private static final Map<TestDatabase.Kind, Register> ALL = new EnumMap<>(TestDatabase.Kind.class);

    public final TestDatabase database;
    final EntityManagerFactory unit;
    public final ChangeLog changes;
    final JdbcRemovals removals;
    public final RegisterStore store;
    final Values values;
    public final Holds holds;
    public final Organisations organisationRows;
    final Activities activityRows;
    public final Partnerships partnershipRows;
    public final MemoryUsers users = new MemoryUsers();
    public final People personRows;
    public final Teams teamRows;
    public final OrganisationServiceImpl organisations;
    public final PersonServiceImpl people;
    public final TeamServiceImpl teams;
    public final PartnershipServiceImpl partnerships;
    public final JdbcSelections selections;
    public final ValueListServiceImpl lists;
    public final ActivityServiceImpl activities;
    public final DataAnswers data = new DataAnswers();
    public final ChecklistServiceImpl checklists;
    public final SelfTestServiceImpl selfTests;
    public final MemoryJobs jobs = new MemoryJobs();
    public final ModuleColumns columns = new ModuleColumns();
    public final ImportServiceImpl imports;
    public final ChangeHistory history;
    public final RestoreServiceImpl restoring;
    final YearReportServiceImpl years;
    public final PrivacyServiceImpl privacy;
    public final KeepingServiceImpl keeping;
    public final Retention retentionRows;
    public final RetentionServiceImpl retention;
    public final RetentionNights nights;
    public final ImportPlans importPlans;
    public final ImportTrial importTrial;
    public final ImportJob importJob;
    public final ImportUndoJob importUndo;
    public final Suspicions suspicions;
    public final PairFinder pairs;
    public final DuplicateServiceImpl duplicates;
    public final MergeServiceImpl merges;
    public final BulkChangeServiceImpl bulk;
    public final BulkChangeJob bulkJob;
    public final RegisterReferences references;

    public final Clock clock;

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
        MatchTable matched = new MatchTable(store);
        organisationRows = new Organisations(store, values, matched);
        activityRows = new Activities(store);
        partnershipRows = new Partnerships(store, organisationRows, values, activityRows);
        holds = new Holds(store);
        personRows = new People(store, new PersonChecks(store, organisationRows, users), matched);
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
                organisationRows,
                personRows,
                teamRows,
                partnershipRows,
                holds,
                removals,
                users,
                new FormerNames(store, history),
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
        ImportParts importParts = new ImportParts(store, organisationRows, personRows, partnershipRows, columns);
        importPlans = new ImportPlans(importParts, new Suspicions(store, organisationRows, personRows));
        imports = new ImportServiceImpl(store, importPlans, jobs);
        importTrial = new ImportTrial(store, importPlans);
        importJob = new ImportJob(importParts, importPlans, importTrial);
        ImportRecords importRecords =
                new ImportRecords(store, organisationRows, personRows, partnershipRows, holds, removals);
        importUndo = new ImportUndoJob(store, new ImportUndo(importParts, importRecords, history, lists));
        MergedParts parts = new MergedParts(partnershipRows, personRows, teamRows);
        suspicions = new Suspicions(store, organisationRows, personRows);
        pairs = new PairFinder(store, suspicions, organisationRows, personRows);
        duplicates = new DuplicateServiceImpl(store, suspicions, organisationRows, personRows);
        merges = new MergeServiceImpl(
                store,
                new OrganisationMerge(organisationRows, partnershipRows, personRows, teamRows),
                new PersonMerge(partnershipRows, personRows, teamRows),
                parts,
                new MergeUndo(store, history, parts, holds),
                holds,
                removals);
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
    public static synchronized Register empty(TestDatabase.Kind kind) {
        Register register = ALL.computeIfAbsent(kind, Register::new);
        for (String table : new String[] {
            "reg_match_key",
            "reg_match_pair",
            "reg_match_dismissal",
            "reg_match_due",
            "reg_merge_record",
            "reg_merge",
            "reg_hold",
            "reg_retention_chosen",
            "reg_retention_run",
            "reg_import",
            "reg_import_layout",
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

    /** Uploads a file and has it tried out. */
    public TriedImport upload(Actor actor, ImportKind kind, String fileName, byte[] content) {
        return tried(
                actor, imports.upload(actor, new ImportUpload(Optional.of(kind), fileName, Optional.empty(), content)));
    }

    /** Maps the columns of an import anew and has it tried out. */
    public TriedImport map(Actor actor, String id, List<String> targets) {
        return tried(actor, imports.map(actor, id, ImportMapping.of(targets)));
    }

    private TriedImport tried(Actor actor, ImportRun run) {
        run.jobId().ifPresent(job -> jobs.run(job, importTrial, (done, total) -> {}));
        return TriedImport.of(this, actor, run.id());
    }

    /** Confirms an import and has its job done. */
    public TriedImport imported(Actor actor, String id, boolean goodRowsOnly) {
        work(imports.confirm(actor, id, goodRowsOnly));
        return TriedImport.of(this, actor, id);
    }

    /** Undoes an import and has its job done. */
    public TriedImport undone(Actor actor, String id) {
        jobs.run(imports.undo(actor, id).jobId().orElseThrow(), importUndo, (done, total) -> {});
        return TriedImport.of(this, actor, id);
    }

    public TriedImport importOf(Actor actor, String id) {
        return TriedImport.of(this, actor, id);
    }

    /** Has the job of an import done. */
    public void work(ImportRun run) {
        jobs.run(run.jobId().orElseThrow(), importJob, (done, total) -> {});
    }

    /** What the timer does every few minutes. */
    public void tick() throws InterruptedException {
        RetentionTimer timer = new RetentionTimer(store, jobs, clock);
        timer.run();
        timer.stop();
    }

    /** Where another module opens its tables on the same database, and hears of what becomes of records from then on. */
    public ModuleTables tables() {
        return (bundle, changelog, module) -> {
            database.migrate(changelog);
            removals.declare(module);
            removals.addModule(module);
            return () -> removals.removeModule(module);
        };
    }

    private static Actor actor(Permission... permissions) {
        return new Actor("u-" + permissions.length, "Lis Bo", Set.of(permissions));
    }

    public void setNow(String instant) {
        now = Instant.parse(instant);
    }

    /** Starts the demo component in a framework that has the property. */
    public RegisterDemo demo(String property) {
        BundleContext framework = (BundleContext) Proxy.newProxyInstance(
                Register.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, args) -> args[0].equals("bygpartnerskaber.demo") ? property : null);
        return new RegisterDemo(
                framework,
                store,
                organisationRows,
                partnershipRows,
                importPlans,
                new DemoPeople(organisationRows, personRows, teamRows),
                activityRows,
                holds,
                checklists,
                selfTests);
    }

    public long count(String table) {
        return Long.parseLong(database.value("SELECT COUNT(*) FROM " + table));
    }

    public long sum(String table, String column) {
        return Long.parseLong(database.value("SELECT COALESCE(SUM(" + column + "), 0) FROM " + table));
    }
}
