package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.ChangeReader;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeChoice;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.MergePreview;
import dk.bygpartnerskaber.register.api.MergeService;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Two records that are the same become one: choose the other one, choose field by field, receipt, undo. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-merge")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/merge/*")
public class MergePage extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String CHOICE = "choice-";

    private final transient MergeService merges;
    private final transient MergeCandidates candidates;
    private final transient ChangeReader reader;
    private final transient RecordNames names;

    @Activate
    public MergePage(
            @Reference Shell shell,
            @Reference MergeService merges,
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference ChangeReader reader,
            @Reference RecordNames names) {
        super(shell);
        this.merges = merges;
        this.candidates = new MergeCandidates(organisations, people);
        this.reader = reader;
        this.names = names;
    }

    /**
     * Model of the page where the other record is chosen, or the first one of the two.
     *
     * @param one the first one
     * @param typed what its name has in it
     * @param found those that it may be
     */
    public record Choosing(
            ViewContext view, RecordRef record, Optional<Link> one, String typed, List<MergeCandidates.Found> found) {
        public String title() {
            return one.map(link -> view.text("merge.choose.title", link.text()))
                    .orElse(view.text("merge.choose.first"));
        }

        public String address(String other) {
            return one.isPresent()
                    ? MergePage.address(view, record.type(), record.id(), other)
                    : view.url("/merge?type=" + record.type() + "&a=" + other);
        }
    }

    /**
     * Model of the receipt.
     *
     * @param first leads to the merge that has to be undone first
     */
    public record Receipt(
            ViewContext view,
            Form form,
            Merge merge,
            Optional<Link> into,
            Optional<Link> back,
            List<Link> changed,
            Optional<Link> first) {}

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.CURATE);
        List<String> path = request.path();
        if (path.size() == 1) {
            return Reply.page(receipt(request, path.get(0), new Form(request.view(), "merge")));
        }
        if (!path.isEmpty()) {
            throw ProblemException.notFound();
        }
        return request.given("a").isPresent() && request.given("b").isPresent()
                ? Reply.page(comparison(request, new Form(request.view(), type(request))))
                : Reply.page(choosing(request));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.CURATE);
        List<String> path = request.path();
        if (path.isEmpty()) {
            return merge(request);
        }
        if (path.size() == 2 && path.get(1).equals("undo")) {
            return undo(request, path.get(0));
        }
        throw ProblemException.notFound();
    }

    private static String type(WebRequest request) {
        return request.param("type").equals(PersonWords.TYPE) ? PersonWords.TYPE : OrganisationWords.TYPE;
    }

    static String address(ViewContext view, String type, String stays, String goes) {
        return view.url("/merge?type=" + type + "&a=" + Forms.encoded(stays) + "&b=" + Forms.encoded(goes));
    }

    private Screen choosing(WebRequest request) {
        RecordRef one = new RecordRef(type(request), request.param("a"));
        String typed = request.param("name").strip();
        Optional<Link> link =
                Optional.ofNullable(names.of(request.view(), List.of(one)).get(one));
        if (link.isEmpty() && !one.id().isEmpty()) {
            throw merges.missing(request.actor(), one);
        }
        List<MergeCandidates.Found> found = candidates.of(request.view(), one, typed);
        Choosing model = new Choosing(request.view(), one, link, typed, found);
        return new Screen(model.title(), Views.render("merge-choose", model));
    }

    private static MergeOrder order(WebRequest request) {
        Map<String, MergeChoice> choices = new HashMap<>();
        for (String field : request.params("field")) {
            Coded.parse(MergeChoice.class, request.param(CHOICE + field))
                    .ifPresent(choice -> choices.put(field, choice));
        }
        return new MergeOrder(type(request), request.param("b"), request.param("a"), choices);
    }

    private Screen comparison(WebRequest request, Form form) {
        ViewContext view = request.view();
        MergeOrder order = order(request);
        MergeComparison model = MergeComparison.of(
                view,
                form,
                order.choices(),
                choices -> merges.preview(
                        request.actor(), new MergeOrder(order.type(), order.from(), order.into(), choices)),
                reader);
        MergePreview preview = model.preview();
        return new Screen(
                view.text("merge.title", preview.into().name(), preview.from().name()), Views.render("merge", model));
    }

    private Reply merge(WebRequest request) {
        try {
            Merge merge = merges.merge(
                    request.actor(), order(request), version(request, "versionB"), version(request, "versionA"));
            return Reply.redirect("/merge/" + merge.id(), "merge.done");
        } catch (ProblemException refused) {
            if (refused.kind() == ProblemException.Kind.NOT_FOUND
                    || refused.kind() == ProblemException.Kind.FORBIDDEN
                    || refused.code().equals("merged")) {
                throw refused;
            }
            Form form = new Form(request.view(), type(request));
            return Reply.refused(comparison(
                    request,
                    refused.kind() == ProblemException.Kind.STALE
                            ? form.refuse("", request.view().text("merge.stale"))
                            : form.refuse(refused)));
        }
    }

    private static long version(WebRequest request, String field) {
        try {
            return request.given(field).map(Long::parseLong).orElse(0L);
        } catch (NumberFormatException notOurs) {
            throw ProblemException.stale();
        }
    }

    private Screen receipt(WebRequest request, String id, Form form) {
        ViewContext view = request.view();
        Merge merge = merges.find(request.actor(), id).orElseThrow(ProblemException::notFound);
        RecordRef into = new RecordRef(merge.type(), merge.into());
        RecordRef from = new RecordRef(merge.type(), merge.from());
        Map<RecordRef, Link> links = names.of(view, List.of(into, from));
        Map<RecordRef, Link> changed = names.of(view, merge.changed());
        Receipt model = new Receipt(
                view,
                form,
                merge,
                Optional.ofNullable(links.get(into)),
                Optional.ofNullable(links.get(from)),
                merge.changed().stream()
                        .filter(changed::containsKey)
                        .map(changed::get)
                        .toList(),
                merge.first()
                        .flatMap(later -> merges.find(request.actor(), later))
                        .map(later -> first(view, later)));
        return new Screen(view.text("merge.receipt"), Views.render("merge-receipt", model));
    }

    private static Link first(ViewContext view, Merge later) {
        String name = Objects.requireNonNullElseGet(later.fromName(), () -> view.text("register.merged-record"));
        return new Link(view.text("merge.undo.first", name), view.url("/merge/" + later.id()));
    }

    private Reply undo(WebRequest request, String id) {
        try {
            merges.undo(request.actor(), id);
            return Reply.redirect("/merge/" + id, "merge.undone");
        } catch (ProblemException refused) {
            if (refused.kind() != ProblemException.Kind.CONFLICT && refused.kind() != ProblemException.Kind.STALE) {
                throw refused;
            }
            // which records they are, the receipt says itself
            ProblemException reason = new ProblemException(refused.kind(), refused.code(), List.of());
            return Reply.refused(receipt(request, id, new Form(request.view(), "merge").refuse(reason)));
        }
    }
}
