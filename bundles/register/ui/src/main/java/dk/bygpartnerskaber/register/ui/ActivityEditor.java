package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.LocalPath;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of an activity: a new one, a known one, and the one line about what it gave. */
public final class ActivityEditor {
    private final ActivityService activities;
    private final PartnershipService partnerships;

    ActivityEditor(ActivityService activities, PartnershipService partnerships) {
        this.activities = activities;
        this.partnerships = partnerships;
    }

    /**
     * Model of the form.
     *
     * @param id the activity; blank for a new one
     * @param differences what somebody else has changed meanwhile
     */
    public record Model(
            ViewContext view,
            Form form,
            String id,
            long version,
            Partnership partnership,
            List<Difference> differences) {
        public String action() {
            return view.url(id.isEmpty() ? "/activities/new" : "/activities/" + id + "/edit");
        }

        public String back() {
            return view.url(id.isEmpty() ? "/partnerships/" + partnership.id() : "/activities/" + id);
        }

        public boolean more() {
            return !id.isEmpty() || ActivityFields.hasRare(form);
        }
    }

    Reply blank(WebRequest request) {
        request.actor().require(Permission.EDIT);
        Partnership partnership = partnership(request, request.param("partnership"));
        return Reply.page(screen(request, ActivityFields.blank(request.view()), "", 0, partnership, List.of()));
    }

    Reply edit(WebRequest request, Activity activity) {
        request.actor().require(Permission.EDIT);
        Form form = ActivityFields.of(request.view(), activity.details());
        Partnership partnership = partnership(request, activity.details().partnership());
        return Reply.page(screen(request, form, activity.id(), activity.version(), partnership, List.of()));
    }

    /** Afterwards the next activity can be added right away. */
    Reply create(WebRequest request) {
        request.actor().require(Permission.EDIT);
        Partnership partnership = partnership(request, request.param("partnership"));
        Form form = ActivityFields.read(request);
        ActivityDetails details = ActivityFields.details(request.view(), form, partnership.id());
        try {
            if (!form.isRefused()) {
                activities.create(request.actor(), details);
                return Reply.redirect(
                        "/partnerships/" + partnership.id() + "?added=true", "register.saved", details.title());
            }
        } catch (ProblemException problem) {
            refuse(form, problem);
        }
        return Reply.refused(screen(request, form, "", 0, partnership, List.of()));
    }

    Reply save(WebRequest request, Activity activity) {
        request.actor().require(Permission.EDIT);
        Form form = ActivityFields.read(request);
        long version = request.version();
        Partnership partnership = partnership(request, activity.details().partnership());
        ActivityDetails details = ActivityFields.details(request.view(), form, partnership.id());
        try {
            if (!form.isRefused()) {
                activities.update(request.actor(), activity.id(), version, details);
                return Reply.redirect("/activities/" + activity.id(), "register.saved", details.title());
            }
        } catch (ProblemException problem) {
            if (problem.kind() == ProblemException.Kind.STALE) {
                return stale(request, form, activity.id(), partnership, details);
            }
            refuse(form, problem);
        }
        return Reply.refused(screen(request, form, activity.id(), version, partnership, List.of()));
    }

    private static void refuse(Form form, ProblemException problem) {
        switch (problem.kind()) {
            case INVALID, CONFLICT -> form.refuse(problem);
            default -> throw problem;
        }
    }

    private Reply stale(WebRequest request, Form form, String id, Partnership partnership, ActivityDetails typed) {
        Activity now = activities.find(request.actor(), id).orElseThrow(ProblemException::notFound);
        List<Difference> differences =
                Difference.between(texts(request.view(), typed), texts(request.view(), now.details()));
        return Reply.refused(screen(request, form, id, now.version(), partnership, differences));
    }

    private static Map<String, String> texts(ViewContext view, ActivityDetails details) {
        Form form = ActivityFields.of(view, details);
        Map<String, String> texts = new LinkedHashMap<>();
        List.of("title", "start", "end", "place", "participants", "hours", "money", "result", "gain")
                .forEach(field -> texts.put(form.label(field), form.value(field)));
        return texts;
    }

    /** The one line about what it gave; whoever has changed the activity meanwhile, the line goes into it as it is now. */
    Reply gain(WebRequest request, Activity activity) {
        request.actor().require(Permission.EDIT);
        String line = request.param("gain");
        String back = LocalPath.of(request.param("back"), request.view().basePath());
        if (line.isEmpty()) {
            return Reply.redirect(back);
        }
        try {
            activities.update(
                    request.actor(),
                    activity.id(),
                    activity.version(),
                    activity.details().withGain(line));
            return Reply.redirect(back, "activity.gain.thanks");
        } catch (ProblemException problem) {
            Form form = ActivityFields.of(request.view(), activity.details()).set("gain", line);
            refuse(form, problem);
            Partnership partnership = partnership(request, activity.details().partnership());
            return Reply.refused(screen(request, form, activity.id(), activity.version(), partnership, List.of()));
        }
    }

    private Partnership partnership(WebRequest request, String id) {
        return partnerships.find(request.actor(), id).orElseThrow(ProblemException::notFound);
    }

    private static Screen screen(
            WebRequest request,
            Form form,
            String id,
            long version,
            Partnership partnership,
            List<Difference> differences) {
        ViewContext view = request.view();
        Model model = new Model(view, form, id, version, partnership, differences);
        String title = id.isEmpty() ? view.text("activity.new") : view.text("register.edit", form.value("title"));
        return new Screen(title, Views.render("activity-form", model));
    }
}
