package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.AuditQuery;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.ChangeReader;
import dk.bygpartnerskaber.platform.web.Csv;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.ReadableChange;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.servlet.Servlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Who changed what, of all records: for the data protection officer, on screen and as a file. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-audit")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/admin/audit")
public class AuditPage extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> FILTERS = List.of("from", "to", "who", "type", "kind", "record");
    private static final List<String> KINDS = List.of("created", "updated", "deleted");
    private static final Page<Change> NOTHING = new Page<>(List.of(), Optional.empty(), OptionalLong.empty());

    private final transient ChangeHistory history;
    private final transient ChangeReader reader;

    @Activate
    public AuditPage(@Reference Shell shell, @Reference ChangeHistory history, @Reference ChangeReader reader) {
        super(shell);
        this.history = history;
        this.reader = reader;
    }

    /** Model of the page. */
    public record Model(
            ViewContext view,
            ListState list,
            Form filters,
            List<ReadableChange> changes,
            Optional<String> next,
            List<Option> types,
            List<Option> kinds) {}

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.PROTECT);
        ListState list = new ListState(request, "/admin/audit", FILTERS, "-at");
        Form filters = Form.of(request, "audit-filter", FILTERS);
        Optional<LocalDate> from = day(request.view(), filters, "from");
        Optional<LocalDate> to = day(request.view(), filters, "to");
        if (filters.isRefused()) {
            return Reply.refused(screen(request.view(), list, filters, NOTHING));
        }
        AuditQuery query = query(list, from, to);
        if (request.param("format").equals("csv")) {
            return csv(request.view(), query);
        }
        return Reply.page(screen(request.view(), list, filters, history.audit(request.actor(), query)));
    }

    private static Optional<LocalDate> day(ViewContext view, Form filters, String field) {
        String typed = filters.value(field).strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.getYear() >= 1000 && day.getYear() <= 9999) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException unreadable) {
            // answered below like a year that no database has
        }
        filters.refuse(field, view.text("problem.field.malformed", view.today()));
        return Optional.empty();
    }

    private static AuditQuery query(ListState list, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new AuditQuery(
                from.map(day -> day.atStartOfDay(ViewContext.ZONE).toInstant()),
                to.map(day -> day.plusDays(1).atStartOfDay(ViewContext.ZONE).toInstant()),
                list.given("who"),
                list.given("type"),
                list.given("record"),
                list.given("kind"),
                new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), false));
    }

    private Screen screen(ViewContext view, ListState list, Form filters, Page<Change> page) {
        List<Option> kinds = KINDS.stream()
                .map(kind -> new Option(kind, view.text("change-kind." + kind)))
                .toList();
        Model model = new Model(
                view, list, filters, reader.read(view, page.items()), page.next(), reader.recordTypes(view), kinds);
        return new Screen(view.text("changes.title"), Views.render("audit", model));
    }

    private Reply csv(ViewContext view, AuditQuery query) {
        String file = view.text("audit.file") + " " + view.today() + ".csv";
        return new Reply.Download(file, Csv.CONTENT_TYPE, out -> {
            Csv csv = new Csv(out);
            csv.row(AuditRows.head(view));
            Optional<String> cursor = Optional.empty();
            do {
                PageRequest next = new PageRequest(PageRequest.MAX_LIMIT, cursor, false);
                Page<Change> page = history.audit(view.actor(), query.on(next));
                for (ReadableChange change : reader.read(view, page.items())) {
                    for (List<String> row : AuditRows.of(view, change)) {
                        csv.row(row);
                    }
                }
                cursor = page.next();
            } while (cursor.isPresent());
        });
    }
}
