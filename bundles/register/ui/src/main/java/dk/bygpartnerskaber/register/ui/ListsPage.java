package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.ValueListService;
import java.util.List;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The lists of values, all in one place: a list, and a page for each of its values. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-lists")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/admin/lists/*")
public class ListsPage extends PageServlet {
    static final String PATH = "/admin/lists";

    private static final long serialVersionUID = 1L;
    private static final String SUBJECT = "list-value";

    private final transient ValueListService lists;

    @Activate
    public ListsPage(@Reference Shell shell, @Reference ValueListService lists) {
        super(shell);
        this.lists = lists;
    }

    /** Model of a list. */
    public record Model(ViewContext view, Form form, ValueList list, List<ListedValue> values) {
        public List<ValueList> all() {
            return List.of(ValueList.values());
        }

        public String url(ValueList other) {
            return view.url(address(other));
        }
    }

    /**
     * Model of a value's page.
     *
     * @param others the values that it can be merged into
     */
    public record Details(ViewContext view, Form form, ListedValue value, List<Option> others) {
        public String action() {
            return view.url(PATH + "/" + value.id());
        }

        public String listUrl() {
            return view.url(address(value.list()));
        }

        /** Where the records that have it are listed. */
        public Optional<String> usesUrl() {
            return recordsWith(value).map(view::url);
        }
    }

    /** Model of the page before two values become one. */
    public record Merging(ViewContext view, ListedValue value, long version, ListedValue into) {
        public String action() {
            return view.url(PATH + "/" + value.id());
        }
    }

    static String address(ValueList list) {
        return PATH + "?list=" + list.code();
    }

    private static Optional<String> recordsWith(ListedValue value) {
        return switch (value.list()) {
            case ORGANISATION_TYPES -> Optional.of("/organisations?type=" + Forms.encoded(value.name()));
            case KEYWORDS -> Optional.of("/organisations?keyword=" + Forms.encoded(value.name()));
            case OWN_PURPOSES -> Optional.of("/partnerships?ownPurpose=" + Forms.encoded(value.name()));
            case TARGET_GROUPS -> Optional.of("/partnerships?targetGroup=" + Forms.encoded(value.name()));
            case AGE_GROUPS -> Optional.of("/partnerships?ageGroup=" + Forms.encoded(value.name()));
        };
    }

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.CURATE);
        if (request.path().isEmpty()) {
            return Reply.page(list(request, new Form(request.view(), SUBJECT), chosen(request)));
        }
        ListedValue value = find(request);
        return Reply.page(details(request, form(request.view(), value), value));
    }

    private static Form form(ViewContext view, ListedValue value) {
        return new Form(view, SUBJECT).set("name", value.name()).set("into", (String) null);
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.CURATE);
        return request.path().isEmpty() ? add(request) : change(request, find(request));
    }

    private Reply add(WebRequest request) {
        ValueList list = chosen(request);
        Form form = Form.of(request, SUBJECT, List.of("name"));
        try {
            ListedValue added = lists.add(request.actor(), list, request.param("name"));
            return Reply.redirect(address(list), "list-value.added", added.name());
        } catch (ProblemException refused) {
            return Reply.refused(list(request, form.refuse(refused), list));
        }
    }

    private Reply change(WebRequest request, ListedValue value) {
        Form form = Form.of(request, SUBJECT, List.of("name", "into"));
        if (!request.param("action").equals("rename")) {
            form.set("name", value.name());
        }
        try {
            return carryOut(request, value);
        } catch (ProblemException refused) {
            return switch (refused.kind()) {
                case INVALID, CONFLICT, STALE -> Reply.refused(details(request, form.refuse(refused), find(request)));
                default -> throw refused;
            };
        }
    }

    private Reply carryOut(WebRequest request, ListedValue value) {
        String old = value.name();
        long version = request.version();
        String here = PATH + "/" + value.id();
        switch (request.param("action")) {
            case "rename" -> {
                String name = request.param("name");
                lists.update(request.actor(), value.id(), version, name, value.retired());
                return Reply.redirect(here, "list-value.renamed", old, name);
            }
            case "merge" -> {
                return merging(request, value);
            }
            case "merge-all" -> {
                ListedValue stays = lists.merge(request.actor(), value.id(), version, request.param("into"));
                return Reply.redirect(PATH + "/" + stays.id(), "list-value.merged", old, stays.name());
            }
            case "retire" -> {
                lists.update(request.actor(), value.id(), version, old, true);
                return Reply.redirect(here, "list-value.retired.done", old);
            }
            case "bring-back" -> {
                lists.update(request.actor(), value.id(), version, old, false);
                return Reply.redirect(here, "list-value.back.done", old);
            }
            case "remove" -> {
                lists.remove(request.actor(), value.id(), version);
                return Reply.redirect(address(value.list()), "list-value.removed", old);
            }
            default -> throw ProblemException.notFound();
        }
    }

    /** Asks before it is done, as nobody can tell afterwards which records had which. */
    private Reply merging(WebRequest request, ListedValue value) {
        ListedValue into = lists.find(request.actor(), request.param("into"))
                .filter(other -> other.list() == value.list())
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of("into", "required")));
        Merging model = new Merging(request.view(), value, request.version(), into);
        String title = request.view().text("list-value.merge.confirm", value.name(), into.name());
        return Reply.page(new Screen(title, Views.render("list-value-merge", model)));
    }

    private ListedValue find(WebRequest request) {
        if (request.path().size() != 1) {
            throw ProblemException.notFound();
        }
        return lists.find(request.actor(), request.path().get(0)).orElseThrow(ProblemException::notFound);
    }

    private static ValueList chosen(WebRequest request) {
        return Coded.parse(ValueList.class, request.param("list")).orElse(ValueList.values()[0]);
    }

    private Screen list(WebRequest request, Form form, ValueList list) {
        Model model = new Model(request.view(), form, list, lists.list(request.actor(), list));
        return new Screen(request.view().text("value-list." + list.code()), Views.render("lists", model));
    }

    private Screen details(WebRequest request, Form form, ListedValue value) {
        List<Option> others = lists.list(request.actor(), value.list()).stream()
                .filter(other -> !other.retired() && !other.id().equals(value.id()))
                .map(other -> new Option(other.id(), other.name()))
                .toList();
        return new Screen(value.name(), Views.render("list-value", new Details(request.view(), form, value, others)));
    }
}
