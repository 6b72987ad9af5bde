package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.DemoData;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Removes the example records of all modules, after saying what goes. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-demo")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/admin/demo")
public class DemoPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient List<DemoData> demos = new CopyOnWriteArrayList<>();

    private final transient RecordNames names;

    @Activate
    public DemoPage(@Reference Shell shell, @Reference RecordNames names) {
        super(shell);
        this.names = names;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDemo(DemoData demo) {
        demos.add(demo);
    }

    void removeDemo(DemoData demo) {
        demos.remove(demo);
    }

    /**
     * Model of the page.
     *
     * @param kept the records for which the examples cannot go
     */
    public record Model(ViewContext view, long count, List<Link> kept) {}

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.CURATE);
        return Reply.page(screen(request.view(), kept(request)));
    }

    private List<RecordRef> kept(WebRequest request) {
        return demos.stream()
                .flatMap(demo -> demo.kept(request.actor()).stream())
                .toList();
    }

    private Screen screen(ViewContext view, List<RecordRef> kept) {
        long count = demos.stream().mapToLong(demo -> demo.count(view.actor())).sum();
        Map<RecordRef, Link> links = names.of(view, kept);
        List<Link> named =
                kept.stream().map(links::get).filter(Objects::nonNull).toList();
        return new Screen(view.text("demo.remove"), Views.render("demo", new Model(view, count, named)));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.CURATE);
        List<RecordRef> kept = kept(request);
        if (!kept.isEmpty()) {
            return Reply.refused(screen(request.view(), kept));
        }
        demos.forEach(demo -> demo.remove(request.actor()));
        return Reply.redirect("/", "demo.removed");
    }
}
