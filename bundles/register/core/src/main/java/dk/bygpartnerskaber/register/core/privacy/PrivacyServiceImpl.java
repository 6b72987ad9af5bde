package dk.bygpartnerskaber.register.core.privacy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Removals;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.ArchiveHold;
import dk.bygpartnerskaber.register.api.ErasurePlan;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonExport;
import dk.bygpartnerskaber.register.api.PersonFindings;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PrivacyService;
import dk.bygpartnerskaber.register.core.Holds;
import dk.bygpartnerskaber.register.core.MergedRecords;
import dk.bygpartnerskaber.register.core.OrganisationEntity;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.PartnershipEntity;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.PersonEntity;
import dk.bygpartnerskaber.register.core.PersonSearch;
import dk.bygpartnerskaber.register.core.PersonTexts;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.Teams;
import dk.bygpartnerskaber.register.core.imports.ImportTraces;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Privacy on the register's database and through the modules' references. */
@Component
public final class PrivacyServiceImpl implements PrivacyService {
    private static final Map<String, Class<?>> HELD = Map.of(
            Organisations.TYPE, OrganisationEntity.class,
            People.TYPE, PersonEntity.class,
            Partnerships.TYPE, PartnershipEntity.class);

    /** Fields by which a person is known: whoever is found by them is not mentioned there besides. */
    private static final Set<String> IDENTITY = Set.of("name", "emails", "phones");

    private final RegisterStore store;
    private final People people;
    private final Teams teams;
    private final Partnerships partnerships;
    private final Holds holds;
    private final PersonExports exports;
    private final Removals removals;
    private final PersonErasure erasure;

    @Activate
    public PrivacyServiceImpl(
            @Reference RegisterStore store,
            @Reference People people,
            @Reference Teams teams,
            @Reference Partnerships partnerships,
            @Reference Holds holds,
            @Reference PersonExports exports,
            @Reference Removals removals,
            @Reference PersonErasure erasure) {
        this.store = store;
        this.people = people;
        this.teams = teams;
        this.partnerships = partnerships;
        this.holds = holds;
        this.exports = exports;
        this.removals = removals;
        this.erasure = erasure;
    }

    @Override
    public PersonFindings find(Actor actor, String text) {
        actor.require(Permission.PROTECT);
        PersonTexts.check(text.strip());
        Map<Boolean, List<Mention>> own = removals.mentions(actor, List.of(text)).stream()
                .collect(Collectors.partitioningBy(PrivacyServiceImpl::isIdentity));
        List<Person> found = store.read(entities -> {
            PersonQuery query = PersonQuery.text(text.strip(), PageRequest.first(PageRequest.MAX_LIMIT));
            Set<PersonEntity> rows = new LinkedHashSet<>(
                    PersonSearch.page(entities, query, store.today()).items());
            // a number is known however it is spaced
            List<String> ids =
                    own.get(true).stream().map(mention -> mention.record().id()).toList();
            rows.addAll(people.byIds(entities, ids));
            return people.records(entities, List.copyOf(rows));
        });
        return new PersonFindings(found, own.get(false));
    }

    private static boolean isIdentity(Mention mention) {
        return mention.record().type().equals(People.TYPE) && IDENTITY.contains(mention.field());
    }

    @Override
    public PersonExport export(Actor actor, String id) {
        actor.require(Permission.PROTECT);
        return store.read(entities -> exports.of(entities, actor, row(entities, id)));
    }

    @Override
    public ErasurePlan plan(Actor actor, String id, Optional<List<String>> texts) {
        actor.require(Permission.PROTECT);
        return store.read(entities -> {
            PersonEntity row = row(entities, id);
            Person person = people.records(entities, List.of(row)).get(0);
            List<String> suggested = erasure.suggested(person);
            List<String> chosen = texts.map(PersonTexts::tidy).orElseGet(() -> erasure.texts(actor, person));
            PersonTexts.check(chosen);
            RecordRef record = new RecordRef(People.TYPE, id);
            List<Mention> mentions = erasure.mentions(actor, id, chosen);
            List<RecordRef> held = erasure.held(actor, id, chosen, mentions);
            return new ErasurePlan(
                    person,
                    suggested,
                    chosen,
                    erasure.left(actor, id, suggested, chosen),
                    people.namesOfOthers(person),
                    teams.records(entities, teams.of(entities, id)),
                    partnerships.withPerson(entities, id),
                    people.records(entities, people.predecessors(entities, id)),
                    mentions,
                    held,
                    removals.uses(reader(actor), record),
                    store.sqlRead(c -> ImportTraces.mentioning(c, Redaction.of(chosen)))
                            .size(),
                    erasure.selections(actor, row.user(), chosen),
                    exports.userName(actor, row.user()),
                    obstacles(actor, row, held));
        });
    }

    /** To be asked what modules keep about a person is part of protecting them. */
    private static Actor reader(Actor actor) {
        return new Actor(actor.id(), actor.name(), Set.of(Permission.READ));
    }

    private List<String> obstacles(Actor actor, PersonEntity row, List<RecordRef> held) {
        List<String> obstacles = new ArrayList<>();
        if (holds.of(new RecordRef(People.TYPE, row.id())).isPresent()) {
            obstacles.add("archive-hold");
        }
        if (!held.isEmpty()) {
            obstacles.add("archive-hold-mention");
        }
        if (actor.id().equals(row.user())) {
            obstacles.add("own-account");
        }
        return obstacles;
    }

    @Override
    public void erase(Actor actor, String id, long version, List<String> texts) {
        actor.require(Permission.PROTECT);
        store.write(entities -> {
            PersonEntity row = row(entities, id);
            if (row.version() != version) {
                throw ProblemException.stale();
            }
            List<String> chosen = PersonTexts.tidy(texts);
            PersonTexts.check(chosen);
            erasure.erase(entities, actor, row, chosen);
            return null;
        });
    }

    private PersonEntity row(EntityManager entities, String id) {
        PersonEntity row = Ids.isId(id) ? entities.find(PersonEntity.class, id) : null;
        return Optional.ofNullable(row).orElseThrow(() -> MergedRecords.missing(store, People.TYPE, id));
    }

    @Override
    public Optional<ArchiveHold> holdOf(Actor actor, RecordRef record) {
        actor.require(Permission.READ);
        return Ids.isId(record.id()) ? holds.of(record) : Optional.empty();
    }

    @Override
    public List<ArchiveHold> holdsWith(Actor actor, RecordRef part) {
        actor.require(Permission.READ);
        return holds.naming(part).stream()
                .flatMap(record -> holds.of(record).stream())
                .toList();
    }

    @Override
    public List<ArchiveHold> holds(Actor actor) {
        actor.require(Permission.PROTECT);
        return holds.all();
    }

    @Override
    public ArchiveHold hold(Actor actor, RecordRef record, String reason) {
        actor.require(Permission.PROTECT);
        String text = reason == null || reason.isBlank() ? null : reason.strip();
        TextRules rules = new TextRules();
        rules.required("reason", text);
        rules.line("reason", text, 500);
        rules.check();
        FreeText.check(actor, "reason", text);
        return store.write(entities -> {
            if (!HELD.containsKey(record.type())
                    || !Ids.isId(record.id())
                    || entities.find(HELD.get(record.type()), record.id()) == null) {
                throw ProblemException.notFound();
            }
            ArchiveHold hold = new ArchiveHold(record, text, store.now().toInstant());
            Optional<ArchiveHold> before = holds.of(record);
            holds.put(hold);
            store.note(actor, record, "hold", before.map(ArchiveHold::reason).orElse(null), text);
            return hold;
        });
    }

    @Override
    public void release(Actor actor, RecordRef record) {
        actor.require(Permission.PROTECT);
        store.write(entities -> {
            Optional<ArchiveHold> before = Ids.isId(record.id()) ? holds.of(record) : Optional.empty();
            if (before.isPresent() && holds.remove(record)) {
                store.note(actor, record, "hold", before.get().reason(), null);
            }
            return null;
        });
    }
}
