package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ChecklistAnswer;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.Checklist;
import dk.bygpartnerskaber.register.api.ChecklistEntry;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import dk.bygpartnerskaber.register.api.ChecklistLine;
import dk.bygpartnerskaber.register.api.ChecklistProgress;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.MarkAnswer;
import dk.bygpartnerskaber.register.api.PartnershipMark;
import dk.bygpartnerskaber.register.api.SelfTest;
import dk.bygpartnerskaber.register.api.SelfTestService;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checklists and self-tests in memory, of partnerships of any id; the data know of a goal. */
final class MemoryAnswers {
    private MemoryAnswers() {}

    static ChecklistService checklists() {
        Map<String, Checklist> all = new HashMap<>();
        return new ChecklistService() {
            @Override
            public Optional<Checklist> find(Actor actor, String partnership) {
                return Optional.of(all.getOrDefault(partnership, checklist(partnership, 0, List.of())));
            }

            @Override
            public Map<String, ChecklistProgress> progress(Actor actor, List<String> partnerships) {
                return Map.of();
            }

            @Override
            public Checklist update(Actor actor, String partnership, long version, List<ChecklistEntry> entries) {
                if (find(actor, partnership).orElseThrow().version() != version) {
                    throw ProblemException.stale();
                }
                all.put(partnership, checklist(partnership, version + 1, entries));
                return all.get(partnership);
            }
        };
    }

    private static Checklist checklist(String partnership, long version, List<ChecklistEntry> entries) {
        ChecklistAnswer.Found goal = new ChecklistAnswer.Found(
                partnership, "goal", true, "checklist-data.goal.done", List.of(), "/partnerships/" + partnership);
        return new Checklist(
                partnership,
                version,
                Arrays.stream(ChecklistItem.values())
                        .map(item -> new ChecklistLine(
                                entries.stream()
                                        .filter(e -> e.item() == item)
                                        .findFirst()
                                        .orElseGet(() -> new ChecklistEntry(item, null, null)),
                                Optional.of(goal).filter(g -> item == ChecklistItem.GOAL)))
                        .toList());
    }

    static SelfTestService selfTests() {
        Map<String, SelfTest> all = new HashMap<>();
        return new SelfTestService() {
            @Override
            public Optional<SelfTest> find(Actor actor, String partnership) {
                return Optional.of(all.getOrDefault(partnership, new SelfTest(partnership, 0, Map.of())));
            }

            @Override
            public SelfTest update(
                    Actor actor, String partnership, long version, Map<PartnershipMark, MarkAnswer> answers) {
                all.put(partnership, new SelfTest(partnership, version + 1, answers));
                return all.get(partnership);
            }
        };
    }
}
