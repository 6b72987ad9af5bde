package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportDecision;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Suspected;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.api.Suspicion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The records of a file that may be in the register already: each waits for what somebody decides. */
public final class ImportDuplicates {
    private static final String ALL = "all";
    private static final String ON = "on";
    private static final int ON_A_PAGE = 20;

    private final ImportService imports;

    ImportDuplicates(ImportService imports) {
        this.imports = imports;
    }

    /**
     * Model of the page.
     *
     * @param list whether those are shown as well that have been decided on
     */
    public record Model(ViewContext view, Form form, ImportRun run, ListState list, Page<Suspected> page) {
        public ImportWords words() {
            return new ImportWords(view, run);
        }

        public long undecided() {
            return run.counts().undecided();
        }

        public boolean showsAll() {
            return list.isFiltered();
        }

        /** Whether there can be people and organisations. */
        public boolean hasBoth() {
            return run.kind() == ImportKind.PEOPLE || run.kind() == ImportKind.MIXED;
        }

        public String url(String page) {
            return view.url("/admin/import/" + run.id() + page);
        }

        public String said(Suspected suspected) {
            return words().sort(suspected.type()) + " · "
                    + view.text(
                            suspected.lines().size() == 1 ? "import.on-line" : "import.on-lines",
                            words().lines(suspected.lines()));
        }

        public String value(Suspicion candidate) {
            return ImportChoice.SAME.code() + ":" + candidate.id();
        }

        public boolean isChosen(Suspected suspected, Suspicion candidate) {
            return suspected.chosen().filter(candidate.id()::equals).isPresent();
        }

        public boolean isChosen(Suspected suspected, ImportChoice choice) {
            boolean gone = suspected.candidates().isEmpty();
            return suspected
                    .choice()
                    .filter(taken -> !gone || taken != ImportChoice.SAME)
                    .or(() -> Optional.of(ImportChoice.NEW).filter(taken -> gone))
                    .filter(choice::equals)
                    .isPresent();
        }

        public boolean isLikely(Suspicion candidate) {
            return candidate.score() >= Suspicion.LIKELY;
        }

        public String reasons(Suspicion candidate) {
            return Suspects.reasons(view, candidate.reasons());
        }
    }

    Screen screen(WebRequest request, ImportRun run) {
        return screen(request, run, new Form(request.view(), "import"));
    }

    private Screen screen(WebRequest request, ImportRun run, Form form) {
        ListState list = new ListState(request, path(run.id()), List.of(ALL), "place");
        Page<Suspected> page = imports.suspected(
                request.actor(), run.id(), !list.isFiltered(), new PageRequest(ON_A_PAGE, list.cursor(), false));
        Model model = new Model(request.view(), form, run, list, page);
        return new Screen(request.view().text("import.duplicates"), Views.render("import-duplicates", model));
    }

    private static String path(String id) {
        return "/admin/import/" + id + "/duplicates";
    }

    /** Keeps what was marked on one page, and then goes where the button says, or takes the rest as it says. */
    Reply decide(WebRequest request, ImportRun run) {
        String go = request.given("go").orElse(ON);
        List<ImportDecision> marked = decisions(request);
        if (marked.isEmpty() && go.equals(ON)) {
            Form form = new Form(request.view(), "import");
            return Reply.refused(
                    screen(request, run, form.refuse("", request.view().text("import.duplicates.none-chosen"))));
        }
        ImportRun decided = marked.isEmpty() ? run : imports.decide(request.actor(), run.id(), marked);
        String first = path(run.id()) + (request.param(ALL).isEmpty() ? "" : "?" + ALL + "=true");
        return switch (go) {
            case "waiting" -> to(path(run.id()), marked);
            case "all" -> to(path(run.id()) + "?" + ALL + "=true", marked);
            case "first" -> to(first, marked);
            case "next" -> to(next(request, run).orElse(first), marked);
            case "back" -> to("/admin/import/" + run.id(), marked);
            case "likely" -> on(Optional.empty(), rest(request, run, Optional.of(true), ImportChoice.SAME));
            case "new" -> on(Optional.empty(), rest(request, run, Optional.empty(), ImportChoice.NEW));
            case "skip" -> on(Optional.empty(), rest(request, run, Optional.empty(), ImportChoice.SKIP));
            default -> on(next(request, run).filter(page -> !request.param(ALL).isEmpty()), decided);
        };
    }

    private static Reply to(String path, List<ImportDecision> marked) {
        return Reply.redirect(path, marked.isEmpty() ? "" : "import.duplicates.kept");
    }

    /** Takes one decision for all that nothing is marked for. */
    private ImportRun rest(WebRequest request, ImportRun run, Optional<Boolean> likely, ImportChoice choice) {
        return imports.decideAll(request.actor(), run.id(), request.given("type"), likely, choice);
    }

    private static Optional<String> next(WebRequest request, ImportRun run) {
        String all = request.param(ALL).isEmpty() ? "" : ALL + "=true&";
        return request.given("next").map(cursor -> path(run.id()) + "?" + all + "cursor=" + cursor);
    }

    private static List<ImportDecision> decisions(WebRequest request) {
        List<ImportDecision> decisions = new ArrayList<>();
        List<String> items = request.params("item");
        for (int i = 0; i < items.size(); i++) {
            String[] chosen = request.param("choice-" + i).split(":", 2);
            Optional<ImportChoice> choice = Coded.parse(ImportChoice.class, chosen[0]);
            if (choice.isPresent()) {
                decisions.add(new ImportDecision(items.get(i), choice.get(), chosen.length == 1 ? null : chosen[1]));
            }
        }
        return decisions;
    }

    /** Who looks through all goes on to the next page, others to what still waits. */
    private static Reply on(Optional<String> next, ImportRun run) {
        if (next.isPresent()) {
            return Reply.redirect(next.get(), "import.duplicates.kept");
        }
        return run.counts().undecided() == 0
                ? Reply.redirect("/admin/import/" + run.id(), "import.duplicates.decided")
                : Reply.redirect(path(run.id()), "import.duplicates.saved");
    }
}
