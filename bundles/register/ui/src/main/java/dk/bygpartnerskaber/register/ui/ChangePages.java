package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.ChangeReader;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.ReadableChange;
import dk.bygpartnerskaber.platform.web.RecordPanels.Tab;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipMark;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.RestoreService;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The change log of a record: its page, and the way back to an earlier value. */
@Component(service = ChangePages.class)
public class ChangePages {
    private final ChangeHistory history;
    private final ChangeReader reader;
    private final RestoreService restoring;
    private final RecordParts parts;

    @Activate
    public ChangePages(
            @Reference ChangeHistory history,
            @Reference ChangeReader reader,
            @Reference RestoreService restoring,
            @Reference RecordParts parts) {
        this.history = history;
        this.reader = reader;
        this.restoring = restoring;
        this.parts = parts;
    }

    /**
     * The record that the pages are about.
     *
     * @param listKey key of the name of the list it stands in
     * @param listPath address of that list below the base path
     * @param fields those that can be put back
     * @param ownTabs tabs of its page besides those that all records have
     */
    public record Subject(
            RecordRef ref,
            long version,
            String title,
            String listKey,
            String listPath,
            Set<String> fields,
            List<OwnTab> ownTabs) {
        /**
         * A tab that records of this type only have.
         *
         * @param code last part of its address
         */
        record OwnTab(String textKey, String code) {}

        private static final List<OwnTab> WORK =
                List.of(new OwnTab("checklist.title", "checklist"), new OwnTab("self-test.title", "self-test"));

        Subject(RecordRef ref, long version, String title, String listKey, String listPath, Set<String> fields) {
            this(ref, version, title, listKey, listPath, fields, List.of());
        }

        static Subject of(Organisation o) {
            return new Subject(
                    new RecordRef(OrganisationWords.TYPE, o.id()),
                    o.version(),
                    o.name(),
                    "organisations.title",
                    "/organisations",
                    names(OrganisationDetails.class));
        }

        static Subject of(Partnership p) {
            return new Subject(
                    new RecordRef(PartnershipWords.TYPE, p.id()),
                    p.version(),
                    p.title(),
                    "partnerships.title",
                    "/partnerships",
                    Stream.of(names(PartnershipDetails.class).stream(), answers())
                            .flatMap(fields -> fields)
                            .collect(Collectors.toSet()),
                    p.details().isProper() ? WORK : List.of());
        }

        /** The answers to its checklist and its self-test. */
        private static Stream<String> answers() {
            return Stream.concat(
                    Arrays.stream(ChecklistItem.values()).map(item -> "checklist." + item.code()),
                    Arrays.stream(PartnershipMark.values()).map(mark -> "selfTest." + mark.code()));
        }

        static Subject of(Activity a) {
            Set<String> fields = new HashSet<>(names(ActivityDetails.class));
            fields.remove("partnership");
            return new Subject(
                    new RecordRef(ActivityWords.TYPE, a.id()),
                    a.version(),
                    a.title(),
                    "activities.title",
                    "/activities",
                    fields);
        }

        static Subject of(Person p) {
            return new Subject(
                    new RecordRef(PersonWords.TYPE, p.id()),
                    p.version(),
                    p.name(),
                    "people.title",
                    "/people",
                    names(PersonDetails.class));
        }

        static Subject of(Team t) {
            return new Subject(
                    new RecordRef(TeamWords.TYPE, t.id()),
                    t.version(),
                    t.name(),
                    "teams.title",
                    "/teams",
                    names(TeamDetails.class));
        }

        private static Set<String> names(Class<? extends Record> details) {
            return Arrays.stream(details.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
        }

        public String path() {
            return listPath + "/" + ref.id();
        }

        public String changesPath() {
            return path() + "/changes";
        }
    }

    /** Model of the list. */
    public record Log(
            ViewContext view,
            Subject subject,
            List<Tab> tabs,
            ListState list,
            List<ReadableChange> changes,
            Optional<String> next) {
        public Set<String> restorable() {
            return view.may(Permission.CURATE) ? subject.fields() : Set.of();
        }
    }

    /**
     * Model of the page before a value is put back.
     *
     * @param field its values now and then; empty when they are equal already or the earlier one cannot be read
     * @param action address that puts it back
     * @param faults why that was refused
     */
    public record Restoration(
            ViewContext view,
            Subject subject,
            String label,
            Optional<ReadableChange.Field> field,
            String action,
            Form faults) {}

    /** The pages below {@code …/changes}; {@code rest} is what follows in the address. */
    Reply get(WebRequest request, Subject subject, List<String> rest) {
        if (rest.isEmpty()) {
            return list(request, subject);
        }
        requirePair(rest);
        Form faults = new Form(request.view(), subject.ref().type());
        Screen screen = confirmation(request.view(), subject, rest, faults);
        return faults.isRefused() ? Reply.refused(screen) : Reply.page(screen);
    }

    Reply post(WebRequest request, Subject subject, List<String> rest) {
        requirePair(rest);
        ViewContext view = request.view();
        String field = rest.get(1);
        try {
            restoring.restore(view.actor(), subject.ref(), request.version(), rest.get(0), field);
            return Reply.redirect(subject.changesPath(), "register.restored", label(view, subject, field));
        } catch (ProblemException problem) {
            Form faults = Form.of(request, subject.ref().type(), List.of()).refuse(problem);
            return switch (problem.kind()) {
                case STALE, INVALID, CONFLICT -> Reply.refused(confirmation(view, subject, rest, faults));
                default -> throw problem;
            };
        }
    }

    /** A change and one of its fields. */
    private static void requirePair(List<String> rest) {
        if (rest.size() != 2) {
            throw ProblemException.notFound();
        }
    }

    private Reply list(WebRequest request, Subject subject) {
        ViewContext view = request.view();
        ListState list = new ListState(request, subject.changesPath(), List.of(), "-at");
        Page<Change> page = history.of(
                view.actor(), subject.ref(), new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), false));
        Log model =
                new Log(view, subject, parts.tabs(view, subject), list, reader.read(view, page.items()), page.next());
        String title = view.text("changes.title") + ": " + subject.title();
        return Reply.page(new Screen(title, Views.render("changes", model)));
    }

    private Screen confirmation(ViewContext view, Subject subject, List<String> rest, Form faults) {
        String label = label(view, subject, rest.get(1));
        Optional<ReadableChange.Field> field = preview(view, subject, rest, faults);
        String action = view.url(subject.changesPath() + "/" + String.join("/", rest));
        Restoration model = new Restoration(view, subject, label, field, action, faults);
        return new Screen(view.text("register.restore.title", label), Views.render("restore", model));
    }

    /** A value that cannot be put back is a fault of the form, and there is nothing to confirm. */
    private Optional<ReadableChange.Field> preview(ViewContext view, Subject subject, List<String> rest, Form faults) {
        try {
            return restoring
                    .preview(view.actor(), subject.ref(), rest.get(0), rest.get(1))
                    .map(change -> reader.read(view, subject.ref().type(), change));
        } catch (ProblemException problem) {
            if (problem.kind() != ProblemException.Kind.CONFLICT) {
                throw problem;
            }
            faults.refuse(problem);
            return Optional.empty();
        }
    }

    private static String label(ViewContext view, Subject subject, String field) {
        return view.find(subject.ref().type() + "." + field).orElse(field);
    }
}
