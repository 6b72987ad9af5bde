package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportDecision;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportMapping;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Column;
import dk.bygpartnerskaber.register.api.ImportRun.Counts;
import dk.bygpartnerskaber.register.api.ImportRun.Planned;
import dk.bygpartnerskaber.register.api.ImportRun.Rejected;
import dk.bygpartnerskaber.register.api.ImportRun.Status;
import dk.bygpartnerskaber.register.api.ImportRun.Suspected;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.api.ImportUpload;
import dk.bygpartnerskaber.register.api.RejectedRows;
import dk.bygpartnerskaber.register.api.Suspicion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** One import with a bit of everything, where a test has put it. */
final class FakeImports implements ImportService {
    static final String ID = "i1";
    static final String JOB = "j1";

    static final Counts UNDECIDED = new Counts(2, 1, 1, 0, 2, 2, 0, 0);
    static final Counts DECIDED = new Counts(2, 1, 1, 0, 2, 0, 0, 0, Map.of("organisation", 1L, "person", 1L));
    static final Counts GOOD = new Counts(2, 1, 1, 0, 0, 0, 0, 0);

    private static final List<Planned> PLANNED = List.of(
            planned("organisation", null, "Mindspot Aarhus", Action.CREATE),
            planned("person", "p7", "Ida Skov", Action.CREATE),
            new Planned(
                    "partnership",
                    Optional.of("s7"),
                    "Rockbib",
                    Action.UPDATE,
                    List.of(3),
                    true,
                    List.of(new Change.Field("goal", "Sang", "Sang og dans")),
                    Optional.empty()),
            planned("partnership", "s8", "Ekko af byen", Action.UNCHANGED));

    ImportKind kind = ImportKind.MIXED;
    Status status = Status.TRIED;
    Counts counts = DECIDED;
    boolean forgotten;
    boolean gone;
    int kept = 1;
    Optional<ImportUpload> uploaded = Optional.empty();
    Optional<ImportMapping> mapped = Optional.empty();
    Optional<ProblemException> refusal = Optional.empty();
    final List<ImportDecision> decisions = new ArrayList<>();
    final List<String> orders = new ArrayList<>();

    private static Planned planned(String type, String id, String name, Action action) {
        return new Planned(type, Optional.ofNullable(id), name, action, List.of(2, 3), false, Optional.empty());
    }

    @Override
    public ImportRun upload(Actor actor, ImportUpload upload) {
        refuse();
        uploaded = Optional.of(upload);
        return run();
    }

    @Override
    public List<ImportRun> list(Actor actor) {
        return forgotten ? List.of() : Collections.nCopies(kept, run());
    }

    @Override
    public Optional<ImportRun> find(Actor actor, String id) {
        return list(actor).stream().findFirst();
    }

    @Override
    public ImportRun map(Actor actor, String id, ImportMapping mapping) {
        mapped = Optional.of(mapping);
        return order("map");
    }

    private ImportRun order(String order) {
        refuse();
        orders.add(order);
        return run();
    }

    private void refuse() {
        refusal.ifPresent(problem -> {
            throw problem;
        });
    }

    @Override
    public Page<Planned> planned(Actor actor, String id, Optional<Action> action, PageRequest page) {
        return page(PLANNED.stream()
                .filter(planned -> action.map(planned.action()::equals).orElse(true))
                .toList());
    }

    @Override
    public Page<Planned> kept(Actor actor, String id, PageRequest page) {
        return page(List.of(kept("p7", "Ida Skov", "changed-since"), kept("p8", "Bo Å", "gone")));
    }

    private static Planned kept(String person, String name, String reason) {
        return new Planned("person", Optional.of(person), name, Action.CREATE, List.of(3), false, Optional.of(reason));
    }

    private static <T> Page<T> page(List<T> items) {
        return new Page<>(items, Optional.empty(), OptionalLong.of(items.size()));
    }

    @Override
    public Page<Rejected> rejected(Actor actor, String id, PageRequest page) {
        return page(List.of(
                new Rejected(6, "start", "sidste sommer", FieldProblem.of("start", "malformed", "2009-08")),
                new Rejected(6, "partnership", null, FieldProblem.of("title", "required")),
                new Rejected(9, null, null, FieldProblem.of("", "no-such-organisation"))));
    }

    @Override
    public RejectedRows rejectedRows(Actor actor, String id, String header, Function<Rejected, String> words) {
        List<String> said =
                rejected(actor, id, null).items().stream().map(words).toList();
        return new RejectedRows(
                "cases-rest.csv",
                "text/csv;charset=UTF-8",
                (header + "|" + String.join("|", said)).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Page<Suspected> suspected(Actor actor, String id, boolean undecided, PageRequest page) {
        Suspicion likely = new Suspicion(
                "o1",
                "Vestby Museum",
                "CVR 12345678 · Aarhus C",
                92,
                List.of(DuplicateReason.SAME_NAME, DuplicateReason.OTHER_POSTAL_CODE),
                false);
        Suspicion perhaps = new Suspicion("o2", "Vestby Kunstmuseum", 60, List.of(DuplicateReason.PART_OF_NAME), true);
        Suspicion somebody = new Suspicion("p1", "Ida Skov", 70, List.of(DuplicateReason.SAME_EMAIL), false);
        Optional<ImportChoice> taken = Optional.of(ImportChoice.NEW).filter(choice -> !undecided);
        return counts.undecided() == 0 && undecided
                ? page(List.of())
                : page(List.of(
                        new Suspected(
                                "k1",
                                "organisation",
                                "Vestby museum",
                                "post@vestbymuseum.example · 86750000",
                                List.of(2),
                                List.of(likely, perhaps),
                                taken,
                                Optional.empty()),
                        new Suspected(
                                "k2",
                                "person",
                                "Ida Skov",
                                List.of(3, 4),
                                gone ? List.of() : List.of(somebody),
                                Optional.empty(),
                                Optional.empty())));
    }

    @Override
    public ImportRun decide(Actor actor, String id, List<ImportDecision> taken) {
        decisions.addAll(taken);
        counts = new Counts(2, 1, 1, 0, 2, counts.undecided() - taken.size(), 0, 0);
        return order("decide");
    }

    @Override
    public ImportRun decideAll(
            Actor actor, String id, Optional<String> type, Optional<Boolean> likely, ImportChoice choice) {
        return order(type.orElse("all") + " "
                + likely.map(only -> only ? "likely" : "others").orElse("rest") + " " + choice.code());
    }

    @Override
    public ImportRun confirm(Actor actor, String id, boolean goodRowsOnly) {
        status = Status.RUNNING;
        return order("confirm " + goodRowsOnly);
    }

    @Override
    public ImportRun undo(Actor actor, String id) {
        return order("undo");
    }

    @Override
    public void delete(Actor actor, String id) {
        order("delete");
        forgotten = true;
    }

    private ImportRun run() {
        boolean written = List.of(Status.DONE, Status.UNDOING, Status.UNDONE).contains(status);
        return new ImportRun(
                ID,
                kind,
                "cases.xlsx",
                List.of("Ark 1", "Kontakter"),
                Optional.of("Ark 1"),
                status,
                28,
                List.of(
                        new Column("hvem", "name", List.of("Ida Skov", "Bo Lund")),
                        new Column("firma", "organisation", List.of("Mindspot Aarhus")),
                        new Column("cvr", "organisationCvr", List.of()),
                        new Column("level", null, List.of("partnerskab", "samarbejde"))),
                List.of("name", "organisation", "organisationCvr", "emails"),
                counts,
                FakeRegister.NOW,
                FakeRegister.NOW.plus(KEPT),
                Optional.of(FakeRegister.NOW).filter(done -> written),
                Optional.of(FakeRegister.NOW.plus(UNDO)).filter(until -> written),
                Optional.of(JOB));
    }
}
