package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.ArchiveHold;
import dk.bygpartnerskaber.register.api.ErasurePlan;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonExport;
import dk.bygpartnerskaber.register.api.PersonFindings;
import dk.bygpartnerskaber.register.api.PrivacyService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Privacy in memory: the name is suggested, and every text stands in the notes of each record that is held, except those
 * that have something as a part.
 */
final class FakePrivacy implements PrivacyService {
    static final RecordNames NAMES = new RecordNames() {
        @Override
        public Map<RecordRef, Link> of(ViewContext view, Collection<RecordRef> records) {
            return records.stream()
                    .distinct()
                    .filter(record -> !record.type().equals("hold"))
                    .collect(Collectors.toMap(Function.identity(), r -> new Link("Post " + r.id(), path(r))));
        }

        @Override
        public String path(RecordRef record) {
            return "/" + record.type() + "s/" + record.id();
        }
    };

    private final FakeRegister register;
    final Map<RecordRef, ArchiveHold> held = new LinkedHashMap<>();
    final Map<RecordRef, List<RecordRef>> parts = new HashMap<>();
    final List<Mention> mentions = new ArrayList<>();
    final List<Change> history = new ArrayList<>();
    Optional<Map<String, Object>> user = Optional.empty();
    final List<Mention> left = new ArrayList<>();
    final List<String> namesakes = new ArrayList<>();
    final List<Person> successorOf = new ArrayList<>();
    final List<String> erased = new ArrayList<>();

    FakePrivacy(FakeRegister register) {
        this.register = register;
    }

    @Override
    public PersonFindings find(Actor actor, String text) {
        return new PersonFindings(List.of(), List.copyOf(mentions));
    }

    @Override
    public PersonExport export(Actor actor, String id) {
        return new PersonExport(
                FakeRegister.NOW,
                person(id),
                new FakeKeeping(register).settings(actor).defaults(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                history,
                Map.of(),
                user);
    }

    private Person person(String id) {
        return Optional.ofNullable(register.people.get(id)).orElseThrow(ProblemException::notFound);
    }

    @Override
    public ErasurePlan plan(Actor actor, String id, Optional<List<String>> texts) {
        List<String> suggested = List.of(person(id).name());
        List<String> chosen = texts.orElse(suggested);
        check(chosen);
        RecordRef own = new RecordRef("person", id);
        List<RecordRef> others = chosen.isEmpty()
                ? List.of()
                : held.keySet().stream().filter(record -> !record.equals(own)).toList();
        List<String> obstacles = new ArrayList<>();
        if (held.containsKey(own)) {
            obstacles.add("archive-hold");
        }
        if (!others.isEmpty()) {
            obstacles.add("archive-hold-mention");
        }
        return new ErasurePlan(
                person(id),
                suggested,
                chosen,
                left.isEmpty() || chosen.containsAll(suggested) ? Map.of() : Map.of(suggested.get(0), left),
                namesakes,
                List.of(),
                List.of(),
                successorOf,
                others.stream()
                        .filter(record -> parts.values().stream().noneMatch(wholes -> wholes.contains(record)))
                        .map(record -> new Mention("register", record, "notes", "spørg " + chosen.get(0)))
                        .toList(),
                others,
                Map.of(),
                0,
                0,
                Optional.empty(),
                obstacles);
    }

    private static void check(List<String> texts) {
        List<FieldProblem> faults = IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).length() < SHORTEST_TEXT)
                .mapToObj(i -> FieldProblem.of("texts/" + i, "text-short", "3"))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    @Override
    public void erase(Actor actor, String id, long version, List<String> texts) {
        ErasurePlan plan = plan(actor, id, Optional.of(texts));
        if (!plan.obstacles().isEmpty()) {
            throw new ProblemException(
                    ProblemException.Kind.CONFLICT, plan.obstacles().get(0), List.of());
        }
        register.people.remove(id);
        erased.addAll(texts);
    }

    @Override
    public Optional<ArchiveHold> holdOf(Actor actor, RecordRef record) {
        return Optional.ofNullable(held.get(record));
    }

    @Override
    public List<ArchiveHold> holdsWith(Actor actor, RecordRef part) {
        return parts.getOrDefault(part, List.of()).stream()
                .flatMap(whole -> holdOf(actor, whole).stream())
                .toList();
    }

    @Override
    public List<ArchiveHold> holds(Actor actor) {
        return List.copyOf(held.values());
    }

    @Override
    public ArchiveHold hold(Actor actor, RecordRef record, String reason) {
        if (record.type().isEmpty()) {
            throw ProblemException.notFound();
        }
        ArchiveHold hold = new ArchiveHold(record, reason, FakeRegister.NOW);
        held.put(record, hold);
        return hold;
    }

    @Override
    public void release(Actor actor, RecordRef record) {
        held.remove(record);
    }
}
