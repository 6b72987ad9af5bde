package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.RecordPanels.Tab;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Checklist;
import dk.bygpartnerskaber.register.api.ChecklistEntry;
import dk.bygpartnerskaber.register.api.ChecklistGroup;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import dk.bygpartnerskaber.register.api.ChecklistLine;
import dk.bygpartnerskaber.register.api.ChecklistMark;
import dk.bygpartnerskaber.register.api.ChecklistProgress;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.Partnership;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletResponse;

/**
 * The tab <i>Har du tjek på…</i> of a partnership. Each answer is saved as soon as it is given; without scripts each group
 * has a button for it.
 */
public final class ChecklistPage {
    private final ChecklistService checklists;
    private final RecordParts parts;

    ChecklistPage(ChecklistService checklists, RecordParts parts) {
        this.checklists = checklists;
        this.parts = parts;
    }

    /**
     * Model of the page.
     *
     * @param stale whether the reader's last answer was refused, as somebody else had answered meanwhile
     * @param othersSaved whether all is saved but what is wrong
     */
    public record Model(
            ViewContext view,
            Partnership partnership,
            List<Tab> tabs,
            Checklist checklist,
            Form form,
            boolean stale,
            boolean othersSaved) {
        public List<ChecklistGroup> groups() {
            return List.of(ChecklistGroup.values());
        }

        public List<Option> marks() {
            return Labels.options(view, ChecklistMark.class);
        }

        public String url() {
            return view.url("/partnerships/" + partnership.id() + "/checklist");
        }

        public ChecklistProgress progress() {
            return checklist.progress();
        }

        public ChecklistProgress progress(ChecklistGroup group) {
            return ChecklistProgress.of(checklist.lines(group));
        }

        /** What an answer may change on the page: everything but what the reader is typing in. */
        public String changing() {
            return Stream.concat(
                            Stream.of("#checklist-version"),
                            Stream.concat(
                                    groups().stream().map(group -> "#progress-" + group.code()),
                                    Arrays.stream(ChecklistItem.values()).map(item -> "#state-" + item.code())))
                    .collect(Collectors.joining(","));
        }

        public String label(ChecklistLine line) {
            return view.text("partnership.checklist." + line.item().code());
        }
    }

    Reply show(WebRequest request, Partnership partnership) {
        Checklist checklist = read(request, partnership);
        return Reply.page(screen(request, partnership, checklist, form(request.view(), checklist), false));
    }

    private Checklist read(WebRequest request, Partnership partnership) {
        return checklists.find(request.actor(), partnership.id()).orElseThrow(ProblemException::notFound);
    }

    private static Form form(ViewContext view, Checklist checklist) {
        Form form = new Form(view, "checklist");
        checklist.lines().forEach(line -> set(form, line.entry()));
        return form;
    }

    private static void set(Form form, ChecklistEntry entry) {
        form.set(
                        "mark-" + entry.item().code(),
                        entry.mark() == null ? "" : entry.mark().code())
                .set("note-" + entry.item().code(), entry.note());
    }

    Reply save(WebRequest request, Partnership partnership, HttpServletResponse response) {
        request.actor().require(Permission.EDIT);
        List<ChecklistEntry> entries = Arrays.stream(ChecklistItem.values())
                .map(item -> new ChecklistEntry(
                        item,
                        Coded.parse(ChecklistMark.class, request.param("mark-" + item.code()))
                                .orElse(null),
                        request.param("note-" + item.code())))
                .toList();
        try {
            Checklist saved = checklists.update(request.actor(), partnership.id(), request.version(), entries);
            if (isScripted(request)) {
                return Reply.page(screen(request, partnership, saved, form(request.view(), saved), false));
            }
            return Reply.redirect(
                    "/partnerships/" + partnership.id() + "/checklist#" + place(request), "checklist.saved");
        } catch (ProblemException problem) {
            if (problem.kind() == ProblemException.Kind.INVALID
                    && !problem.fields().isEmpty()) {
                return saveOthers(request, partnership, entries, problem);
            }
            if (isScripted(request) && problem.kind() == ProblemException.Kind.STALE) {
                // what others have answered is on the page again before the reader goes on
                response.setHeader(
                        "HX-Redirect", request.view().url(request.view().path()) + "?stale=true");
            }
            return refused(request, partnership, entries, problem);
        }
    }

    /** Saves all but the notes that are refused, which stay as they were and come back to be mended. */
    private Reply saveOthers(
            WebRequest request, Partnership partnership, List<ChecklistEntry> entries, ProblemException problem) {
        List<ChecklistEntry> kept = new ArrayList<>(entries);
        Checklist before = read(request, partnership);
        for (FieldProblem fault : problem.fields()) {
            int item = item(fault);
            String note = before.lines().get(item).entry().note();
            kept.set(
                    item,
                    new ChecklistEntry(
                            entries.get(item).item(), entries.get(item).mark(), note));
        }
        try {
            checklists.update(request.actor(), partnership.id(), request.version(), kept);
        } catch (ProblemException late) {
            return refused(request, partnership, entries, late);
        }
        return refused(request, partnership, entries, problem);
    }

    /** Which of the items a fault is about. */
    private static int item(FieldProblem fault) {
        return Integer.parseInt(fault.field().split("/")[1]);
    }

    private static boolean isScripted(WebRequest request) {
        return request.raw().getHeader("HX-Request") != null;
    }

    /** The group whose button was pressed. */
    private static String place(WebRequest request) {
        return Coded.parse(ChecklistGroup.class, request.param("group"))
                .map(group -> "group-" + group.code())
                .orElse("checklist");
    }

    private Reply refused(
            WebRequest request, Partnership partnership, List<ChecklistEntry> entries, ProblemException problem) {
        switch (problem.kind()) {
            case STALE, INVALID, CONFLICT -> {
                Checklist now = read(request, partnership);
                Form form = new Form(request.view(), "checklist");
                entries.forEach(entry -> set(form, entry));
                Screen again = screen(
                        request,
                        partnership,
                        now,
                        refuse(request.view(), form, problem),
                        !problem.fields().isEmpty());
                // scripts take over pages without fault only
                return isScripted(request) && problem.kind() == ProblemException.Kind.INVALID
                        ? Reply.page(again)
                        : Reply.refused(again);
            }
            default -> throw problem;
        }
    }

    /** Says what is wrong with notes under the names of their items. */
    private static Form refuse(ViewContext view, Form form, ProblemException problem) {
        if (problem.fields().isEmpty()) {
            return form.refuse(problem);
        }
        for (FieldProblem fault : problem.fields()) {
            form.refuse(fault, view.text("partnership.checklist." + ChecklistItem.values()[item(fault)].code()));
        }
        return form;
    }

    private Screen screen(
            WebRequest request, Partnership partnership, Checklist checklist, Form form, boolean othersSaved) {
        ViewContext view = request.view();
        String title = view.text("checklist.title") + ": " + partnership.title();
        return new Screen(
                title,
                Views.render(
                        "checklist",
                        new Model(
                                view,
                                partnership,
                                parts.tabs(view, ChangePages.Subject.of(partnership)),
                                checklist,
                                form,
                                request.given("stale").isPresent(),
                                othersSaved)));
    }
}
