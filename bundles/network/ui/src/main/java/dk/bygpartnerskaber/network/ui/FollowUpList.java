package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpQuery;
import dk.bygpartnerskaber.network.api.FollowUpService;
import dk.bygpartnerskaber.network.api.FollowUpState;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Person;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The list of follow-ups: one's own open ones, by when they are due, until something else is asked for. */
public final class FollowUpList {
    private static final List<String> FILTERS = List.of("whose", "state");
    private static final String ALL = "all";

    private final FollowUpService followUps;
    private final RecordNames names;
    private final RelationChoices choices;

    FollowUpList(FollowUpService followUps, RecordNames names, RelationChoices choices) {
        this.followUps = followUps;
        this.names = names;
        this.choices = choices;
    }

    /** Model of the list. */
    public record Model(ViewContext view, ListState list, Form filters, List<FollowUpRow> rows, Optional<String> next) {
        public List<Option> whose() {
            return List.of(new Option(ALL, view.text("follow-ups.all")));
        }

        public List<Option> states() {
            return Labels.options(view, FollowUpState.class).stream()
                    .filter(option -> !option.value().equals(FollowUpState.OPEN.code()))
                    .toList();
        }
    }

    Reply show(WebRequest request) {
        ViewContext view = request.view();
        ListState list = new ListState(request, FollowUpsPage.PATH, FILTERS, "-created");
        Page<FollowUp> page = page(request, list);
        Model model = new Model(
                view,
                list,
                Form.of(request, "follow-up-filter", FILTERS),
                FollowUpRow.of(view, names, page.items()),
                page.next());
        return Reply.page(new Screen(view.text("follow-ups.title"), Views.render("follow-ups", model)));
    }

    private Page<FollowUp> page(WebRequest request, ListState list) {
        FollowUpState state = list.given("state")
                .flatMap(code -> Coded.parse(FollowUpState.class, code))
                .orElse(FollowUpState.OPEN);
        boolean all = list.value("whose").equals(ALL);
        Optional<String> me = choices.me(request.actor()).map(Person::id);
        if (!all && me.isEmpty()) {
            return new Page<>(List.of(), Optional.empty(), OptionalLong.empty());
        }
        if (!all && state == FollowUpState.OPEN) {
            List<FollowUp> waiting = followUps.waitingFor(request.actor(), me.get());
            return new Page<>(waiting, Optional.empty(), OptionalLong.empty());
        }
        FollowUpQuery query = new FollowUpQuery(
                all ? Optional.empty() : me,
                Optional.empty(),
                Optional.of(state),
                Optional.empty(),
                Optional.empty(),
                new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), false));
        return followUps.list(request.actor(), query);
    }
}
