package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.ArchiveHold;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.ErasurePlan;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonExport;
import dk.bygpartnerskaber.register.api.PersonFindings;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import dk.bygpartnerskaber.register.api.PrivacyService;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamMember;
import dk.bygpartnerskaber.register.api.WorkGroup;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** Privacy of people in memory, each mentioned in one organisation. */
final class MemoryPrivacy implements PrivacyService {
    private static final Mention MENTION =
            new Mention("register", new RecordRef("organisation", "o"), "notes", "spørg Soffi");

    private final PersonService people;
    private final Map<RecordRef, ArchiveHold> held = new ConcurrentHashMap<>();

    MemoryPrivacy(PersonService people) {
        this.people = people;
    }

    @Override
    public PersonFindings find(Actor actor, String text) {
        if (text.length() < SHORTEST_TEXT) {
            throw ProblemException.invalid(FieldProblem.of("text", "too-short", "3"));
        }
        return new PersonFindings(
                people.list(actor, PersonQuery.text(text, PageRequest.first(5))).items(), List.of(MENTION));
    }

    private Person person(Actor actor, String id) {
        return people.find(actor, id).orElseThrow(ProblemException::notFound);
    }

    @Override
    public PersonExport export(Actor actor, String id) {
        Change.Field field = new Change.Field("emails", null, List.of("s@b.dk"));
        Change change = new Change(
                "c",
                OptionalLong.empty(),
                Instant.EPOCH,
                "u",
                "Lis",
                "register",
                new RecordRef("person", id),
                "created",
                List.of(field));
        return new PersonExport(
                Instant.EPOCH,
                person(actor, id),
                new PrivacyDefaults("formål", LegalBasis.CONSENT, DataSource.OTHER, 12, null, null, null, null),
                List.of(new Team("t", 1, team(id), false, Instant.EPOCH, Instant.EPOCH)),
                List.of(new Partnership("p", 1, partnership(id), false, Instant.EPOCH, Instant.EPOCH)),
                List.of(),
                List.of(MENTION),
                List.of(change),
                Map.of("friends", List.of(Map.of("note", "ven"))),
                Optional.of(Map.of("name", "soffi")));
    }

    private static TeamDetails team(String person) {
        return new TeamDetails("Holdet", "l", null, null, List.of(new TeamMember(person, "vært", true)));
    }

    private static PartnershipDetails partnership(String person) {
        return PartnershipDetails.builder("Koret")
                .responsible(List.of(new Responsible(person, null, null)))
                .steeringGroup(new WorkGroup(null, List.of(new GroupMember(person, "formand"))))
                .build();
    }

    @Override
    public ErasurePlan plan(Actor actor, String id, Optional<List<String>> texts) {
        List<String> suggested = List.of("Soffi");
        RecordRef house = new RecordRef("organisation", "o");
        return new ErasurePlan(
                person(actor, id),
                suggested,
                texts.orElse(suggested),
                Map.of(),
                suggested,
                List.of(),
                List.of(),
                List.of(person(actor, id)),
                List.of(new Mention("register", house, "notes", "spørg Soffi")),
                List.of(house),
                Map.of("friends", 2L),
                1,
                3,
                Optional.of("soffi"),
                List.of("archive-hold-mention"));
    }

    @Override
    public void erase(Actor actor, String id, long version, List<String> texts) {
        people.delete(actor, id, version);
    }

    @Override
    public Optional<ArchiveHold> holdOf(Actor actor, RecordRef record) {
        return Optional.ofNullable(held.get(record));
    }

    @Override
    public List<ArchiveHold> holdsWith(Actor actor, RecordRef part) {
        return List.of();
    }

    @Override
    public List<ArchiveHold> holds(Actor actor) {
        return List.copyOf(held.values());
    }

    @Override
    public ArchiveHold hold(Actor actor, RecordRef record, String reason) {
        ArchiveHold hold = new ArchiveHold(record, reason, Instant.EPOCH);
        held.put(record, hold);
        return hold;
    }

    @Override
    public void release(Actor actor, RecordRef record) {
        held.remove(record);
    }
}
