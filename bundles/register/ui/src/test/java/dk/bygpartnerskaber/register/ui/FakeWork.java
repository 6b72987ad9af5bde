package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ChecklistAnswer;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ActivityFigures;
import dk.bygpartnerskaber.register.api.ActivityQuery;
import dk.bygpartnerskaber.register.api.ActivityService;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Activities, checklists and self-tests in memory, with as much of the services' behaviour as the pages show. */
final class FakeWork implements ActivityService {
    static final String CPR_LIKE = "010203-1234";

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final Map<String, Activity> activities = new LinkedHashMap<>();
    final Map<String, Checklist> checklists = new HashMap<>();
    final Map<String, SelfTest> selfTests = new HashMap<>();

    @Override
    public Page<Activity> list(Actor actor, ActivityQuery query) {
        List<Activity> all = activities.values().stream()
                .filter(a -> query.partnership()
                        .map(p -> p.equals(a.details().partnership()))
                        .orElse(true))
                .toList();
        return new Page<>(all, Optional.empty(), OptionalLong.of(all.size()));
    }

    @Override
    public Optional<Activity> find(Actor actor, String id) {
        return Optional.ofNullable(activities.get(id));
    }

    @Override
    public List<Activity> findAll(Actor actor, List<String> ids) {
        return ids.stream().map(activities::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Activity> awaitingGain(Actor actor, int most) {
        return activities.values().stream()
                .filter(a -> a.details().gain() == null && a.isOver(TODAY))
                .limit(most)
                .toList();
    }

    @Override
    public Map<String, ActivityFigures> figures(Actor actor, List<String> partnerships) {
        return activities.values().stream()
                .map(activity -> activity.details().partnership())
                .filter(partnerships::contains)
                .collect(Collectors.toMap(id -> id, id -> new ActivityFigures(1, 0, 0, 0), ActivityFigures::plus));
    }

    @Override
    public Activity create(Actor actor, ActivityDetails details) {
        return put("a" + (activities.size() + 1), 1, details);
    }

    @Override
    public Activity update(Actor actor, String id, long version, ActivityDetails details) {
        if (activities.get(id).version() != version) {
            throw ProblemException.stale();
        }
        return put(id, version + 1, details);
    }

    private Activity put(String id, long version, ActivityDetails details) {
        if (details.title() == null) {
            throw ProblemException.invalid(FieldProblem.of("title", "required"));
        }
        activities.put(id, new Activity(id, version, details, false, FakeRegister.NOW, FakeRegister.NOW));
        return activities.get(id);
    }

    @Override
    public void delete(Actor actor, String id, long version) {
        activities.remove(id);
    }

    final ChecklistService checklistService = new ChecklistService() {
        @Override
        public Optional<Checklist> find(Actor actor, String partnership) {
            return Optional.of(checklists.computeIfAbsent(partnership, id -> checklist(id, 0, List.of())));
        }

        @Override
        public Map<String, ChecklistProgress> progress(Actor actor, List<String> partnerships) {
            Map<String, ChecklistProgress> all = new HashMap<>();
            partnerships.forEach(id -> all.put(id, find(actor, id).orElseThrow().progress()));
            return all;
        }

        @Override
        public Checklist update(Actor actor, String partnership, long version, List<ChecklistEntry> entries) {
            if (find(actor, partnership).orElseThrow().version() != version) {
                throw ProblemException.stale();
            }
            for (int i = 0; i < entries.size(); i++) {
                if (CPR_LIKE.equals(entries.get(i).note())) {
                    throw ProblemException.invalid(FieldProblem.of("items/" + i + "/note", "cpr-number"));
                }
            }
            checklists.put(partnership, checklist(partnership, version + 1, entries));
            return checklists.get(partnership);
        }
    };

    /** The data know of a goal and of no target group. */
    private static Checklist checklist(String partnership, long version, List<ChecklistEntry> entries) {
        return new Checklist(
                partnership,
                version,
                Arrays.stream(ChecklistItem.values())
                        .map(item -> new ChecklistLine(
                                entries.stream()
                                        .filter(e -> e.item() == item)
                                        .findFirst()
                                        .orElseGet(() -> new ChecklistEntry(item, null, null)),
                                found(partnership, item)))
                        .toList());
    }

    private static Optional<ChecklistAnswer.Found> found(String partnership, ChecklistItem item) {
        boolean done = item == ChecklistItem.GOAL;
        String key = "checklist-data." + item.code() + (done ? ".done" : ".open");
        return Optional.of(new ChecklistAnswer.Found(
                        partnership, item.code(), done, key, List.of(), "/partnerships/" + partnership + "/edit"))
                .filter(found -> done || item == ChecklistItem.TARGET_GROUP);
    }

    final SelfTestService selfTestService = new SelfTestService() {
        @Override
        public Optional<SelfTest> find(Actor actor, String partnership) {
            return Optional.of(selfTests.getOrDefault(partnership, new SelfTest(partnership, 0, Map.of())));
        }

        @Override
        public SelfTest update(
                Actor actor, String partnership, long version, Map<PartnershipMark, MarkAnswer> answers) {
            if (find(actor, partnership).orElseThrow().version() != version) {
                throw ProblemException.stale();
            }
            selfTests.put(partnership, new SelfTest(partnership, version + 1, answers));
            return selfTests.get(partnership);
        }
    };
}
