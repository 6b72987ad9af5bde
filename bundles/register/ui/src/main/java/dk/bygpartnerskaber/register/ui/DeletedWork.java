package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.ActivityFigures;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.Checklist;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.SelfTestService;
import java.util.ArrayList;
import java.util.List;

/** What goes with partnerships when they are deleted. */
record DeletedWork(ActivityService activities, ChecklistService checklists, SelfTestService selfTests) {

    /** In words, what goes with one of them. */
    List<String> of(ViewContext view, String partnership) {
        List<String> goes = new ArrayList<>(activities(view, activities, List.of(partnership)));
        if (checklists
                .find(view.actor(), partnership)
                .filter(DeletedWork::isAnswered)
                .isPresent()) {
            goes.add(view.text("partnership.delete.checklist"));
        }
        if (selfTests
                .find(view.actor(), partnership)
                .filter(test -> !test.answers().isEmpty())
                .isPresent()) {
            goes.add(view.text("partnership.delete.self-test"));
        }
        return goes;
    }

    private static boolean isAnswered(Checklist checklist) {
        return checklist.lines().stream()
                .anyMatch(line -> line.byHand() || line.entry().note() != null);
    }

    /** How many activities go, in words; empty when there are none. */
    static List<String> activities(ViewContext view, ActivityService activities, List<String> partnerships) {
        long count = activities.figures(view.actor(), partnerships).values().stream()
                .mapToLong(ActivityFigures::activities)
                .sum();
        return count == 0 ? List.of() : List.of(view.count("activities.count", count));
    }
}
