package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.LocalPath;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.ArchiveHold;
import dk.bygpartnerskaber.register.api.PrivacyService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Keeps a record from being deleted: one whose page led here, or one whose address is typed. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-privacy-hold")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/admin/privacy/hold/*")
public class HoldPage extends PageServlet {
    static final String SUBJECT = "privacy-hold";
    static final List<String> FIELDS = List.of("address", "reason", "type", "id", "back", "present");

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/admin/privacy/hold";
    private static final Pattern ADDRESS = Pattern.compile("(organisation|partnership|people)s?/([0-9a-f-]{36})");
    private static final Pattern TEAM = Pattern.compile("teams/[0-9a-f-]{36}");
    private static final Map<String, String> PAGES =
            Map.of("organisation", "/organisations/", "person", "/people/", "partnership", "/partnerships/");

    private final transient PrivacyService privacy;
    private final transient RecordNames names;

    @Activate
    public HoldPage(@Reference Shell shell, @Reference PrivacyService privacy, @Reference RecordNames names) {
        super(shell);
        this.privacy = privacy;
        this.names = names;
    }

    /**
     * Model of the page.
     *
     * @param link to the record whose page led here
     * @param hold the one it has
     */
    public record Model(ViewContext view, Form form, Optional<Link> link, Optional<ArchiveHold> hold) {
        public String crumb() {
            return link.map(Link::text).orElse(view.text("privacy.title"));
        }

        public String crumbUrl() {
            return link.map(Link::url).orElse(view.url(PrivacyPage.PATH));
        }

        /** Where the hold goes on to, lifted or not: the page that led here, or the one of the record. */
        public String back() {
            return form.isEmpty("back") && link.isPresent()
                    ? HoldPage.back(new RecordRef(form.value("type"), form.value("id")))
                    : form.value("back");
        }
    }

    /** Whether it is of a type that can be kept. */
    static boolean canHold(RecordRef record) {
        return PAGES.containsKey(record.type());
    }

    /** Where a record is kept, or let go again. */
    static String address(RecordRef record) {
        return PATH + "?type=" + record.type() + "&id=" + record.id();
    }

    /** The same, and back to a page afterwards. */
    static String address(RecordRef record, String back) {
        return address(record) + "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** The page of a record that can be kept; otherwise the one of personal data. */
    static String back(RecordRef record) {
        return canHold(record) ? PAGES.get(record.type()) + record.id() : PrivacyPage.PATH;
    }

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.PROTECT);
        return page(request, Form.of(request, SUBJECT, FIELDS));
    }

    private Reply page(WebRequest request, Form form) {
        ViewContext view = request.view();
        RecordRef record = new RecordRef(form.value("type"), form.value("id"));
        Optional<Link> link = canHold(record)
                ? Optional.ofNullable(names.of(view, List.of(record)).get(record))
                : Optional.empty();
        Optional<ArchiveHold> hold = link.flatMap(known -> privacy.holdOf(view.actor(), record));
        hold.map(ArchiveHold::reason).ifPresent(present -> {
            form.set("present", present);
            form.set("reason", form.isRefused() ? form.value("reason") : present);
        });
        Screen screen =
                new Screen(view.text("privacy.holds"), Views.render("privacy-hold", new Model(view, form, link, hold)));
        return form.isRefused() ? Reply.refused(screen) : Reply.page(screen);
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.PROTECT);
        Form form = Form.of(request, SUBJECT, FIELDS);
        boolean led = !form.isEmpty("type");
        RecordRef record = led ? new RecordRef(form.value("type"), form.value("id")) : typed(form.value("address"));
        try {
            if (isOverlooked(request, record, form.value("present"))) {
                form.set("type", record.type()).set("id", record.id());
                return page(request, form.refuse("reason", request.view().text("privacy.hold.already")));
            }
            privacy.hold(request.actor(), record, form.value("reason"));
            String back = form.isEmpty("back") ? PrivacyPage.PATH : LocalPath.of(form.value("back"), "");
            return Reply.redirect(back, "privacy.held");
        } catch (ProblemException refused) {
            if (refused.kind() == ProblemException.Kind.NOT_FOUND && !led) {
                boolean team = TEAM.matcher(form.value("address")).find();
                String why = request.view().text(team ? "privacy.hold.no-team" : "problem.field.no-such-record");
                return page(request, form.refuse("address", why));
            }
            if (refused.kind() != ProblemException.Kind.INVALID) {
                throw refused;
            }
            return page(request, form.refuse(refused));
        }
    }

    /** Whether the record is kept for a reason that the page has not shown. */
    private boolean isOverlooked(WebRequest request, RecordRef record, String shown) {
        return privacy.holdOf(request.actor(), record)
                .filter(present -> !present.reason().equals(shown))
                .isPresent();
    }

    private static RecordRef typed(String text) {
        Matcher address = ADDRESS.matcher(text);
        return address.find()
                ? new RecordRef(address.group(1).replace("people", "person"), address.group(2))
                : new RecordRef("", "");
    }
}
