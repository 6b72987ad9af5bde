package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Removals;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.RecordPanels;
import dk.bygpartnerskaber.platform.web.RecordPanels.Tab;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.ArchiveHold;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeService;
import dk.bygpartnerskaber.register.api.PrivacyService;
import dk.bygpartnerskaber.register.ui.ChangePages.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a record's pages show of all modules: the tabs and what they open, the cards, and what goes with the record. */
@Component(service = RecordParts.class)
public class RecordParts {
    private final RecordPanels panels;
    private final Removals removals;
    private final PrivacyService privacy;
    private final MergeService merges;
    private final RecordNames names;

    @Activate
    public RecordParts(
            @Reference RecordPanels panels,
            @Reference Removals removals,
            @Reference PrivacyService privacy,
            @Reference MergeService merges,
            @Reference RecordNames names) {
        this.names = names;
        this.panels = panels;
        this.removals = removals;
        this.privacy = privacy;
        this.merges = merges;
    }

    /** Model of the page that shows a panel. */
    public record Panel(ViewContext view, Subject subject, List<Tab> tabs, Html content) {}

    /** The tabs of a record's page: its own, those of its type, those of modules, its change log. */
    List<Tab> tabs(ViewContext view, Subject subject) {
        List<Tab> tabs = new ArrayList<>(List.of(new Tab(view.text("register.tab"), subject.path())));
        subject.ownTabs()
                .forEach(own -> tabs.add(new Tab(view.text(own.textKey()), subject.path() + "/" + own.code())));
        tabs.addAll(panels.tabs(view, subject.ref(), subject.path()));
        if (view.may(Permission.HISTORY)) {
            tabs.add(new Tab(view.text("changes.title"), subject.changesPath()));
        }
        return tabs;
    }

    List<Html> cards(ViewContext view, RecordRef record) {
        return panels.cards(view, record);
    }

    /** How many things modules keep about a record, which go with it. */
    Map<String, Long> uses(ViewContext view, RecordRef record) {
        return removals.uses(view.actor(), record);
    }

    RecordHold hold(ViewContext view, RecordRef record) {
        return new RecordHold(view, record, privacy.holdOf(view.actor(), record));
    }

    /**
     * Model of the page that says why a record cannot be deleted.
     *
     * @param hold that of the record itself, or, of an activity, its partnership's
     */
    public record Kept(ViewContext view, Subject subject, RecordHold hold) {
        public String why() {
            if (hold.record().equals(subject.ref())) {
                return view.text(hold.mayChange() ? "privacy.hold.delete.officer" : "privacy.hold.delete");
            }
            return view.text(hold.mayChange() ? "activity.delete.held.officer" : "activity.delete.held");
        }
    }

    /** The page instead of the one before deletion, of a record that must be kept. */
    Optional<Reply> kept(ViewContext view, Subject subject) {
        return kept(view, subject, subject.ref());
    }

    /** The same of a record that must be kept when another must. */
    Optional<Reply> kept(ViewContext view, Subject subject, RecordRef whole) {
        RecordHold hold = hold(view, whole);
        String title = view.text("register.delete.title", subject.title());
        return Optional.of(new Kept(view, subject, hold))
                .filter(model -> hold.isHeld())
                .map(model -> Reply.page(new Screen(title, Views.render("record-kept", model))))
                .or(() -> keptWith(view, subject));
    }

    /** Model of the page that says which records that must be kept have one as a part, so that it cannot be deleted. */
    public record KeptWith(ViewContext view, Subject subject, List<ArchiveHold> wholes, Map<RecordRef, Link> links) {
        /** What the record is in the other one. */
        public String part(ArchiveHold whole) {
            return view.text(partKey(subject.ref(), whole.record()));
        }

        /** Where the other one is let go, and back to the deletion. */
        public String releaseUrl(ArchiveHold whole) {
            return view.url(HoldPage.address(whole.record(), subject.path() + "/delete"));
        }
    }

    static String partKey(RecordRef part, RecordRef whole) {
        return "privacy.part." + part.type() + "." + whole.type();
    }

    private Optional<Reply> keptWith(ViewContext view, Subject subject) {
        List<ArchiveHold> wholes = privacy.holdsWith(view.actor(), subject.ref());
        if (wholes.isEmpty()) {
            return Optional.empty();
        }
        Map<RecordRef, Link> links =
                names.of(view, wholes.stream().map(ArchiveHold::record).toList());
        String title = view.text("register.delete.title", subject.title());
        KeptWith model = new KeptWith(view, subject, wholes, links);
        return Optional.of(Reply.page(new Screen(title, Views.render("record-kept-with", model))));
    }

    /** The last merge into a record, for those who can undo it, as long as that can be done. */
    Optional<Merge> merge(ViewContext view, RecordRef record) {
        return view.may(Permission.CURATE)
                ? merges.latestInto(view.actor(), record)
                        .filter(merge -> merge.undoUntil().isAfter(view.clock().instant()))
                : Optional.empty();
    }

    /** The way to the record that the one which is asked for has become part of. */
    Optional<Reply> moved(WebRequest request, String type, String path) {
        return request.path().stream()
                .findFirst()
                .flatMap(id -> merges.movedTo(request.actor(), new RecordRef(type, id)))
                .map(into -> Reply.redirect(path + "/" + into));
    }

    /** The page of a panel. */
    Reply panel(ViewContext view, Subject subject, String code) {
        Html content = panels.content(view, subject.ref(), code).orElseThrow(ProblemException::notFound);
        List<Tab> tabs = tabs(view, subject);
        String label = tabs.stream()
                .filter(tab -> tab.path().equals(subject.path() + "/" + code))
                .map(Tab::label)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        String title = label + ": " + subject.title();
        return Reply.page(new Screen(title, Views.render("panel", new Panel(view, subject, tabs, content))));
    }
}
