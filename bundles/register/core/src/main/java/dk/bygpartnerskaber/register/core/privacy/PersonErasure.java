package dk.bygpartnerskaber.register.core.privacy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.LocalUsers;
import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Removals;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.core.Holds;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.PersonEntity;
import dk.bygpartnerskaber.register.core.PersonTexts;
import dk.bygpartnerskaber.register.core.Teams;
import dk.bygpartnerskaber.register.core.merge.FormerNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets a person, in the transaction of the caller, unless something has to be kept. */
@Component(service = PersonErasure.class)
public final class PersonErasure {
    /** Fields that say what a record is called and how it is reached. */
    private static final Set<String> OWN = Set.of("name", "aliases", "email", "emails", "phones", "library", "contact");

    private static final String TITLE = "title";

    private final Organisations organisations;
    private final People people;
    private final Teams teams;
    private final Partnerships partnerships;
    private final Holds holds;
    private final Removals removals;
    private final LocalUsers users;
    private final FormerNames names;
    private final Selections selections;

    @Activate
    public PersonErasure(
            @Reference Organisations organisations,
            @Reference People people,
            @Reference Teams teams,
            @Reference Partnerships partnerships,
            @Reference Holds holds,
            @Reference Removals removals,
            @Reference LocalUsers users,
            @Reference FormerNames names,
            @Reference Selections selections) {
        this.organisations = organisations;
        this.people = people;
        this.teams = teams;
        this.partnerships = partnerships;
        this.holds = holds;
        this.removals = removals;
        this.users = users;
        this.names = names;
        this.selections = selections;
    }

    /** Where the texts stand, besides the person's own record and selections, which go as a whole. */
    List<Mention> mentions(Actor actor, String person, List<String> texts) {
        RecordRef record = new RecordRef(People.TYPE, person);
        return removals.mentions(actor, texts).stream()
                .filter(mention -> !mention.record().equals(record) && !isSelection(mention))
                .toList();
    }

    /** Where the texts that are suggested and not chosen stand, of those that stand anywhere. */
    Map<String, List<Mention>> left(Actor actor, String person, List<String> suggested, List<String> chosen) {
        Map<String, List<Mention>> left = new LinkedHashMap<>();
        suggested.stream()
                .filter(text -> !chosen.contains(text))
                .forEach(text -> left.put(text, mentions(actor, person, List.of(text))));
        left.values().removeIf(List::isEmpty);
        return left;
    }

    /** How many selections have one of the texts, or are the user's, if the person is one. */
    int selections(Actor actor, String user, List<String> texts) {
        Stream<String> mentioning = removals.mentions(actor, texts).stream()
                .filter(PersonErasure::isSelection)
                .map(mention -> mention.record().id());
        Stream<String> own = Stream.ofNullable(user)
                .flatMap(id -> selections.of(actor, id).stream())
                .map(Selection::id);
        return (int) Stream.concat(mentioning, own).distinct().count();
    }

    private static boolean isSelection(Mention mention) {
        return mention.record().type().equals(Selection.TYPE);
    }

    /** The records that an erasure would change although they have to stay as they are. */
    List<RecordRef> held(Actor actor, String person, List<String> texts, List<Mention> mentions) {
        RecordRef record = new RecordRef(People.TYPE, person);
        List<RecordRef> mentioning =
                holds.among(mentions.stream().map(Mention::record).toList());
        List<RecordRef> remembering = removals.rememberedBy(actor, holds.records(), texts);
        return Stream.of(mentioning, remembering, holds.naming(record))
                .flatMap(List::stream)
                .filter(other -> !other.equals(record))
                .distinct()
                .toList();
    }

    /** What the record suggests to take out, also by the names of those who have been merged into the person. */
    List<String> suggested(Person person) {
        Stream<String> former = names.of(new RecordRef(People.TYPE, person.id())).stream()
                .flatMap(name -> PersonTexts.of(PersonDetails.named(name)).stream());
        return Stream.concat(PersonTexts.of(person.details()).stream(), former)
                .distinct()
                .toList();
    }

    /** What goes with a person where nobody chooses: what their record suggests, unless it is somebody else's too. */
    List<String> texts(Actor actor, Person person) {
        List<String> namesakes = people.namesOfOthers(person);
        List<String> suggested = suggested(person).stream()
                .filter(text -> !namesakes.contains(text))
                .toList();
        return isOfOthers(actor, person, suggested)
                ? suggested.stream()
                        .filter(text -> !isOfOthers(actor, person, List.of(text)))
                        .toList()
                : suggested;
    }

    private boolean isOfOthers(Actor actor, Person person, List<String> texts) {
        Redaction redaction = Redaction.of(texts);
        return mentions(actor, person.id(), texts).stream().anyMatch(mention -> isOwn(mention, redaction));
    }

    /**
     * Whether what stands there belongs to the record. A title with more words in it is about the person, and the title of
     * a person is no name.
     */
    private static boolean isOwn(Mention mention, Redaction redaction) {
        return mention.field().equals(TITLE)
                ? !mention.record().type().equals(People.TYPE) && redaction.apply(mention.excerpt()) == null
                : OWN.contains(mention.field());
    }

    /** Whether neither the person nor anything that an erasure would change has to be kept. */
    boolean isFree(Actor actor, Person person) {
        return !holds.any()
                || holds.of(new RecordRef(People.TYPE, person.id())).isEmpty()
                        && held(actor, person.id(), texts(actor, person)).isEmpty();
    }

    private List<RecordRef> held(Actor actor, String person, List<String> texts) {
        return held(actor, person, texts, mentions(actor, person, texts));
    }

    /**
     * Forgets.
     *
     * @throws ProblemException {@code archive-hold} when the person must be kept, {@code archive-hold-mention} when a
     *     record must be kept as it is that has one of the texts, now or in its change log, or has the person as a part
     */
    void erase(EntityManager entities, Actor actor, PersonEntity row, List<String> texts) {
        String id = row.id();
        holds.refuseHeld(People.TYPE, id);
        if (holds.any() && !held(actor, id, texts).isEmpty()) {
            throw Holds.mentioned();
        }
        String user = row.user();
        teams.removeMember(entities, actor, id);
        partnerships.removePerson(entities, actor, id);
        people.delete(entities, actor, row);
        // what follows is done in the database itself, behind the back of the entities
        entities.flush();
        if (user != null) {
            users.forget(actor, user);
        }
        List<String> places = organisationsWith(actor, texts);
        removals.erased(actor, new RecordRef(People.TYPE, id), texts);
        entities.clear();
        people.deriveAgain(entities, Redaction.of(texts));
        organisations.deriveAgain(entities, places);
    }

    private List<String> organisationsWith(Actor actor, List<String> texts) {
        return removals.mentions(actor, texts).stream()
                .map(Mention::record)
                .filter(record -> record.type().equals(Organisations.TYPE))
                .map(RecordRef::id)
                .distinct()
                .toList();
    }
}
