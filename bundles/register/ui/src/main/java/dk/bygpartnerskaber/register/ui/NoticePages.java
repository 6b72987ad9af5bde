package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The page with what a person is told, and the day on which they were. */
public final class NoticePages {
    private final KeepingService keeping;

    NoticePages(KeepingService keeping) {
        this.keeping = keeping;
    }

    /**
     * Model of the page.
     *
     * @param staff whether the person is or was on the staff: then they are told as employees
     */
    public record Model(ViewContext view, Keeping keeping, boolean staff, Notice danish, Notice english, Form form) {
        /** Whether the reader may note that the person has been told. */
        public boolean mayNote() {
            return view.may(Permission.EDIT) || view.may(Permission.PROTECT);
        }

        /** Where it is noted: those who may not edit people do it among the tasks of the officer. */
        public String informedUrl() {
            String list = view.may(Permission.EDIT) ? "/people/" : KeepingPage.PATH + "/";
            return view.url(list + keeping.person().id() + "/informed");
        }
    }

    Keeping of(ViewContext view, Person person) {
        return new Keeping(view, keeping.settings(view.actor()).defaults(), person);
    }

    Reply show(WebRequest request, PersonRow row) {
        Form form = new Form(request.view(), "notice-informed")
                .set("informedOn", request.view().date(request.view().today()));
        return Reply.page(screen(request.view(), row, form));
    }

    private Screen screen(ViewContext view, PersonRow row, Form form) {
        Keeping words = of(view, row.person());
        Model model = new Model(
                view,
                words,
                row.everStaff(),
                Notice.of(view, Messages.DANISH, words.usual(), row.person()),
                Notice.of(view, Messages.ENGLISH, words.usual(), row.person()),
                form);
        String title = view.text("notice.title", row.person().name());
        return new Screen(title, Views.render("person-notice", model));
    }

    /** Notes the day that was typed. */
    Reply informed(WebRequest request, PersonRow row) {
        request.actor().require(Permission.EDIT);
        ViewContext view = request.view();
        Form form = Form.of(request, "notice-informed", List.of("informedOn"));
        Optional<LocalDate> day = Dates.readDay(view, form, "informedOn");
        if (!form.isRefused()) {
            try {
                keeping.informed(request.actor(), row.person().id(), request.version(), day.orElse(null));
                return Reply.redirect("/people/" + row.person().id(), "notice.told.done");
            } catch (ProblemException problem) {
                switch (problem.kind()) {
                    case STALE, INVALID -> form.refuse(problem);
                    default -> throw problem;
                }
            }
        }
        return Reply.refused(screen(view, row, form));
    }
}
