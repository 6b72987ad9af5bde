package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.ChangeReader;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.LocalPath;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.ReadableChange;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.RecordPanels.Tab;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.ArchiveHold;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PersonExport;
import dk.bygpartnerskaber.register.api.PersonFindings;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.PersonalDataWriter;
import dk.bygpartnerskaber.register.api.PrivacyService;
import dk.bygpartnerskaber.register.api.Team;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Finds a person everywhere, shows all that is kept about them, and forgets them; for the data protection officer. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-privacy")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/admin/privacy/*")
public class PrivacyPage extends PageServlet {
    static final String PATH = "/admin/privacy";

    private static final long serialVersionUID = 1L;
    private static final String ERASE = "erase";
    private static final String HOLD = "hold";

    private final transient PrivacyService privacy;
    private final transient OrganisationService organisations;
    private final transient PersonService people;
    private final transient RecordNames names;
    private final transient ChangeReader reader;
    private final transient PersonalDataWriter writer;
    private final transient ErasurePages erasures;

    @Activate
    public PrivacyPage(
            @Reference Shell shell,
            @Reference PrivacyService privacy,
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference RecordNames names,
            @Reference ChangeReader reader,
            @Reference PersonalDataWriter writer) {
        super(shell);
        this.privacy = privacy;
        this.organisations = organisations;
        this.people = people;
        this.names = names;
        this.reader = reader;
        this.writer = writer;
        erasures = new ErasurePages(privacy, names);
    }

    /** Names of records that a page speaks of. */
    public record Names(ViewContext view, Map<RecordRef, Link> links) {
        /** The reason of a hold goes by the name of the record that is kept. */
        static Names of(ViewContext view, RecordNames names, PrivacyService privacy, List<RecordRef> records) {
            List<RecordRef> held =
                    records.stream().anyMatch(record -> record.type().equals(HOLD))
                            ? privacy.holds(view.actor()).stream()
                                    .map(ArchiveHold::record)
                                    .toList()
                            : List.of();
            Map<RecordRef, Link> links = new HashMap<>(names.of(
                    view,
                    Stream.concat(records.stream(), held.stream()).distinct().toList()));
            held.stream()
                    .filter(links::containsKey)
                    .forEach(record -> links.put(new RecordRef(HOLD, record.id()), links.get(record)));
            return new Names(view, links);
        }

        public Optional<Link> link(RecordRef record) {
            return Optional.ofNullable(links.get(record));
        }

        public String sort(RecordRef record) {
            return view.find("record." + record.type()).orElse(record.type());
        }

        public String field(Mention mention) {
            String key = mention.record().type() + "." + mention.field();
            return view.find(key).orElse(mention.field());
        }
    }

    /** Model of the first page. */
    public record Index(
            ViewContext view,
            List<Tab> tabs,
            Names names,
            Form search,
            Optional<PersonFindings> found,
            Form hold,
            List<ArchiveHold> holds) {
        /** Where a record is let go, and back to this page. */
        public String releaseUrl(ArchiveHold hold) {
            return view.url(HoldPage.address(hold.record(), PATH));
        }
    }

    /** Model of the page with all that is kept about a person. */
    public record Insight(
            ViewContext view,
            Names names,
            PersonRow row,
            PersonExport export,
            Keeping keeping,
            List<ReadableChange> history,
            Optional<ArchiveHold> hold) {
        /** What the person is called in a team; blank when that is not said. */
        public String partIn(Team team) {
            return team.details().members().stream()
                    .filter(member -> member.person().equals(row.person().id()))
                    .flatMap(member -> Stream.ofNullable(member.role()))
                    .collect(Collectors.joining(", "));
        }

        /** What is kept of the user that the person is; empty when they are none. */
        public List<UserFacts.Fact> user() {
            return export.user().map(new UserFacts(view)::of).orElse(List.of());
        }

        public PersonParts partnerships() {
            return PersonParts.of(view, export.partnerships(), export.person().id());
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.PROTECT);
        List<String> path = request.path();
        if (path.isEmpty()) {
            return index(request);
        }
        if (path.size() == 1) {
            return insight(request.view(), path.get(0));
        }
        if (path.size() == 2 && path.get(1).equals(ERASE)) {
            return erasures.show(request, path.get(0));
        }
        if (path.size() == 2 && path.get(1).equals("data")) {
            return file(privacy.export(request.actor(), path.get(0)));
        }
        throw ProblemException.notFound();
    }

    private Reply file(PersonExport export) {
        String json = writer.json(export);
        return new Reply.Download(export.person().id() + ".json", "application/json", out -> out.append(json));
    }

    private Reply index(WebRequest request) {
        ViewContext view = request.view();
        Form search = Form.of(request, "privacy-search", List.of("text"));
        Optional<PersonFindings> found = Optional.empty();
        if (!search.isEmpty("text")) {
            try {
                found = Optional.of(privacy.find(view.actor(), search.value("text")));
            } catch (ProblemException refused) {
                search.refuse(refused);
            }
        }
        List<ArchiveHold> holds = privacy.holds(view.actor());
        List<RecordRef> records =
                new ArrayList<>(holds.stream().map(ArchiveHold::record).toList());
        found.ifPresent(all -> all.mentions().forEach(mention -> records.add(mention.record())));
        Index model = new Index(
                view,
                PrivacyTabs.of(view),
                names(view, records),
                search,
                found,
                new Form(view, HoldPage.SUBJECT),
                holds);
        Screen screen = new Screen(view.text("privacy.title"), Views.render("privacy", model));
        return search.isRefused() ? Reply.refused(screen) : Reply.page(screen);
    }

    private Names names(ViewContext view, List<RecordRef> records) {
        return Names.of(view, names, privacy, records);
    }

    private Reply insight(ViewContext view, String id) {
        PersonExport export = privacy.export(view.actor(), id);
        List<RecordRef> records =
                export.mentions().stream().map(Mention::record).toList();
        PersonRow row = PersonRow.of(view, organisations, people, List.of(export.person()))
                .get(0);
        Insight model = new Insight(
                view,
                names(view, records),
                row,
                export,
                new Keeping(view, export.usual(), export.person()),
                reader.read(view, export.history()),
                privacy.holdOf(view.actor(), new RecordRef("person", id)));
        return Reply.page(new Screen(export.person().name(), Views.render("privacy-person", model)));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.PROTECT);
        List<String> path = request.path();
        if (path.size() == 2 && path.get(1).equals(ERASE)) {
            return request.param("action").equals("show")
                    ? erasures.show(request, path.get(0))
                    : erasures.erase(request, path.get(0));
        }
        if (path.equals(List.of("release"))) {
            RecordRef record = new RecordRef(request.param("type"), request.param("id"));
            privacy.release(request.actor(), record);
            String back =
                    request.given("back").map(wish -> LocalPath.of(wish, "")).orElse(PATH);
            return Reply.redirect(back, "privacy.hold.released");
        }
        throw ProblemException.notFound();
    }
}
