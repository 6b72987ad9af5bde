package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Acquaintance;
import dk.bygpartnerskaber.network.api.Knower;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together who knows whom, from what was said and from the contact log. */
@Component(service = Knowing.class)
public final class Knowing {
    private static final int RECENT_MONTHS = 24;

    private final NetworkStore store;
    private final AcquaintanceRows acquaintances;
    private final KnowingRows rows;
    private final Confidence confidence;
    private final StaffMembers staff;
    private final PersonService people;

    @Activate
    public Knowing(
            @Reference NetworkStore store,
            @Reference AcquaintanceRows acquaintances,
            @Reference KnowingRows rows,
            @Reference Confidence confidence,
            @Reference StaffMembers staff,
            @Reference PersonService people) {
        this.store = store;
        this.acquaintances = acquaintances;
        this.rows = rows;
        this.confidence = confidence;
        this.staff = staff;
        this.people = people;
    }

    List<Knower> whoKnows(Actor actor, RecordRef record) {
        Map<String, List<Acquaintance>> said = said(actor, record).stream()
                .collect(Collectors.groupingBy(one -> one.details().staff()));
        Map<String, Instant> contacts = rows.lastContacts(record.id(), confidence.condition(actor));
        Set<String> ids = new HashSet<>(said.keySet());
        ids.addAll(contacts.keySet());
        // in order of their names
        List<Person> all = people.findAll(actor, List.copyOf(ids));
        Set<String> here = staff.among(actor, all, store.today());
        return all.stream()
                .map(one -> knower(
                        one.id(),
                        !here.contains(one.id()),
                        said.getOrDefault(one.id(), List.of()),
                        Optional.ofNullable(contacts.get(one.id())),
                        record))
                .sorted(Comparator.comparing((Knower one) -> one.lastContact().orElse(Instant.MIN))
                        .reversed())
                .toList();
    }

    /** Also about those who are at an organisation now. */
    private List<Acquaintance> said(Actor actor, RecordRef record) {
        return acquaintances.with(
                Stream.concat(Stream.of(record.id()), peopleAt(actor, record)).toList());
    }

    private Stream<String> peopleAt(Actor actor, RecordRef record) {
        LocalDate today = store.today();
        return record.type().equals("organisation")
                ? people.peopleOf(actor, record.id()).stream()
                        .filter(one -> one.rolesAt(record.id()).stream().anyMatch(role -> role.isOpen(today)))
                        .map(Person::id)
                : Stream.empty();
    }

    private static Knower knower(
            String person, boolean left, List<Acquaintance> said, Optional<Instant> last, RecordRef record) {
        return new Knower(
                person,
                left,
                said.stream()
                        .map(one -> one.details().topic())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                said.stream()
                        .map(one -> one.details().since())
                        .filter(Objects::nonNull)
                        .min(Comparator.comparing(PartialDate::earliest)),
                last,
                !said.isEmpty(),
                said.stream()
                        .map(one -> one.details().theirs())
                        .filter(theirs -> !theirs.equals(record))
                        .map(RecordRef::id)
                        .distinct()
                        .toList());
    }

    Set<RecordRef> restingOnOnePerson(Actor actor, Collection<RecordRef> records) {
        Instant since = store.today()
                .minusMonths(RECENT_MONTHS)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        List<String> ids = records.stream().map(RecordRef::id).distinct().toList();
        Map<String, Set<String>> knowing = rows.knowing(ids, since, confidence.condition(actor));
        List<String> known =
                knowing.values().stream().flatMap(Set::stream).distinct().toList();
        Set<String> here = staff.among(actor, people.findAll(actor, known), store.today());
        knowing.values().forEach(each -> each.retainAll(here));
        return records.stream()
                .filter(record -> knowing.getOrDefault(record.id(), Set.of()).size() == 1)
                .filter(record -> !isKnownThroughOthers(actor, record, knowing.get(record.id())))
                .collect(Collectors.toSet());
    }

    /** Whether a second colleague is said to know somebody at an organisation. */
    private boolean isKnownThroughOthers(Actor actor, RecordRef record, Set<String> already) {
        List<String> others = acquaintances.with(peopleAt(actor, record).toList()).stream()
                .map(one -> one.details().staff())
                .filter(id -> !already.contains(id))
                .distinct()
                .toList();
        return !others.isEmpty()
                && !staff.among(actor, people.findAll(actor, others), store.today())
                        .isEmpty();
    }
}
