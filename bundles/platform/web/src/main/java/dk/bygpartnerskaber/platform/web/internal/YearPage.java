package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.Csv;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.ReportSection;
import dk.bygpartnerskaber.platform.web.ReportSection.Figure;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.servlet.Servlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** <i>Årets partnerskaber</i>: the year in figures, of all modules, on screen, on paper and as a file. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-year")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/year")
public class YearPage extends PageServlet {
    static final String PATH = "/year";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(YearPage.class);

    private final transient List<ReportSection> sections = new CopyOnWriteArrayList<>();

    @Activate
    public YearPage(@Reference Shell shell) {
        super(shell);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSection(ReportSection section) {
        sections.add(section);
    }

    void removeSection(ReportSection section) {
        sections.remove(section);
    }

    /** A section that has something to say. */
    public record Part(String title, Html content) {}

    /** Model of the page. */
    public record Model(ViewContext view, int year, List<Part> parts) {
        public String url(int other) {
            return view.url(PATH + "?year=" + other);
        }

        /** The year after, up to the present one. */
        public boolean hasNext() {
            return year < view.today().getYear();
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.READ);
        ViewContext view = request.view();
        int year = year(request);
        if (request.param("format").equals("csv")) {
            request.actor().require(Permission.CURATE);
            return csv(view, year);
        }
        List<Part> parts = shown(view).stream()
                .map(section -> new Part(view.text(section.titleKey()), render(section, year, view)))
                .filter(part -> !part.content().isEmpty())
                .toList();
        String title = view.text("year.title") + " " + year;
        return Reply.page(new Screen(title, Views.render("year", new Model(view, year, parts))));
    }

    private static int year(WebRequest request) {
        String typed = request.param("year");
        return typed.matches("[1-9]\\d{3}")
                ? Integer.parseInt(typed)
                : request.view().today().getYear();
    }

    private List<ReportSection> shown(ViewContext view) {
        return sections.stream()
                .filter(section -> view.may(section.permission()))
                .sorted(Comparator.comparingInt(ReportSection::order))
                .toList();
    }

    private static Html render(ReportSection section, int year, ViewContext view) {
        try {
            return section.render(year, view);
        } catch (RuntimeException fault) {
            LOG.error("Section {} of the year failed", section.getClass().getName(), fault);
            return Views.render("section-unavailable", view);
        }
    }

    private Reply csv(ViewContext view, int year) {
        List<Figure> figures = new ArrayList<>();
        shown(view).forEach(section -> figures.addAll(section.figures(year, view)));
        return new Reply.Download(view.text("year.title") + " " + year + ".csv", Csv.CONTENT_TYPE, out -> {
            Csv csv = new Csv(out);
            csv.row(List.of(view.text("year.group"), view.text("year.what"), view.text("year.number")));
            for (Figure figure : figures) {
                csv.row(List.of(figure.group(), figure.label(), String.valueOf(figure.number())));
            }
        });
    }
}
