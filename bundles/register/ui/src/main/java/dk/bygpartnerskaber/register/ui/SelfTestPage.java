package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.RecordPanels.Tab;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.MarkAnswer;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipMark;
import dk.bygpartnerskaber.register.api.SelfTest;
import dk.bygpartnerskaber.register.api.SelfTestReading;
import dk.bygpartnerskaber.register.api.SelfTestService;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The tab <i>Er det et partnerskab?</i> of a partnership. */
public final class SelfTestPage {
    private final SelfTestService selfTests;
    private final RecordParts parts;

    SelfTestPage(SelfTestService selfTests, RecordParts parts) {
        this.selfTests = selfTests;
        this.parts = parts;
    }

    /** Model of the page. */
    public record Model(ViewContext view, Partnership partnership, List<Tab> tabs, SelfTest test, Form form) {
        public List<PartnershipMark> marks() {
            return List.of(PartnershipMark.values());
        }

        public List<Option> answers() {
            return Labels.options(view, MarkAnswer.class);
        }

        public String url() {
            return view.url("/partnerships/" + partnership.id() + "/self-test");
        }

        public String reading() {
            return view.text(
                    "self-test.reading." + test.reading().code(), test.answers().size(), marks().size());
        }

        public String kind() {
            return test.reading() == SelfTestReading.PARTNERSHIP ? "good" : "info";
        }
    }

    Reply show(WebRequest request, Partnership partnership) {
        SelfTest test = selfTests.find(request.actor(), partnership.id()).orElseThrow(ProblemException::notFound);
        Form form = new Form(request.view(), PartnershipFields.SUBJECT + ".selfTest");
        for (PartnershipMark mark : PartnershipMark.values()) {
            form.set(
                    mark.code(),
                    test.answers().containsKey(mark) ? test.answers().get(mark).code() : "");
        }
        return Reply.page(screen(request, partnership, test, form));
    }

    Reply save(WebRequest request, Partnership partnership) {
        request.actor().require(Permission.EDIT);
        Map<PartnershipMark, MarkAnswer> answers = new EnumMap<>(PartnershipMark.class);
        Form form = new Form(request.view(), PartnershipFields.SUBJECT + ".selfTest");
        for (PartnershipMark mark : PartnershipMark.values()) {
            String code = request.param(mark.code());
            form.set(mark.code(), code);
            Coded.parse(MarkAnswer.class, code).ifPresent(answer -> answers.put(mark, answer));
        }
        try {
            selfTests.update(request.actor(), partnership.id(), request.version(), answers);
            return Reply.redirect("/partnerships/" + partnership.id() + "/self-test", "checklist.saved");
        } catch (ProblemException problem) {
            return switch (problem.kind()) {
                case STALE, INVALID, CONFLICT ->
                    Reply.refused(screen(
                            request,
                            partnership,
                            selfTests.find(request.actor(), partnership.id()).orElseThrow(ProblemException::notFound),
                            form.refuse(problem)));
                default -> throw problem;
            };
        }
    }

    private Screen screen(WebRequest request, Partnership partnership, SelfTest test, Form form) {
        ViewContext view = request.view();
        String title = view.text("self-test.title") + ": " + partnership.title();
        Model model = new Model(view, partnership, parts.tabs(view, ChangePages.Subject.of(partnership)), test, form);
        return new Screen(title, Views.render("self-test", model));
    }
}
