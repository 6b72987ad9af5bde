package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.SuspectedPair;
import dk.bygpartnerskaber.register.api.SuspectedPair.Member;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.OrganisationRules;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.PersonRules;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.duplicates.PairTable.Pair;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Duplicates on the register's database. */
@Component
public final class DuplicateServiceImpl implements DuplicateService {
    private static final List<String> TYPES = List.of(Organisations.TYPE, People.TYPE);

    private final RegisterStore store;
    private final Suspicions suspicions;
    private final Organisations organisations;
    private final People people;

    @Activate
    public DuplicateServiceImpl(
            @Reference RegisterStore store,
            @Reference Suspicions suspicions,
            @Reference Organisations organisations,
            @Reference People people) {
        this.store = store;
        this.suspicions = suspicions;
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public List<Suspicion> forOrganisation(Actor actor, OrganisationDetails details) {
        actor.require(Permission.READ);
        OrganisationRules.check(details);
        return store.read(entities ->
                likeliest(suspicions.ofOrganisations(entities, List.of(details)).toList()));
    }

    @Override
    public List<Suspicion> forPerson(Actor actor, PersonDetails details) {
        actor.require(Permission.READ);
        List<FieldProblem> problems = PersonRules.problems(details, store.today());
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return store.read(entities ->
                likeliest(suspicions.ofPeople(entities, List.of(details)).toList()));
    }

    private List<Suspicion> likeliest(List<List<Suspicion>> ofOne) {
        List<Suspicion> found = ofOne.get(0).stream().limit(MOST).toList();
        List<String> ids = found.stream().map(Suspicion::id).toList();
        Map<String, String> about = store.sqlRead(c -> InShort.ofAll(c, ids, store.today()));
        return found.stream()
                .map(one -> one.told(about.getOrDefault(one.id(), "")))
                .toList();
    }

    @Override
    public Page<SuspectedPair> pairs(Actor actor, Optional<String> type, boolean dismissed, PageRequest page) {
        actor.require(Permission.CURATE);
        if (type.isPresent() && !TYPES.contains(type.get())) {
            throw ProblemException.invalid(
                    FieldProblem.of("type", "unknown-value", type.get(), String.join(", ", TYPES)));
        }
        return store.sqlRead(c -> {
            Page<SuspectedPair> pairs = PairTable.page(c, type, dismissed, page);
            List<String> ids = pairs.items().stream()
                    .flatMap(pair -> Stream.of(pair.a().id(), pair.b().id()))
                    .toList();
            Map<String, String> about = InShort.ofAll(c, ids, store.today());
            return pairs.map(pair -> new SuspectedPair(
                    pair.type(),
                    told(pair.a(), about),
                    told(pair.b(), about),
                    pair.score(),
                    pair.reasons(),
                    pair.dismissed()));
        });
    }

    private static Member told(Member member, Map<String, String> about) {
        return new Member(member.id(), member.name(), about.getOrDefault(member.id(), ""));
    }

    @Override
    public void dismiss(Actor actor, String a, String b) {
        dismiss(actor, a, b, true);
    }

    @Override
    public void undismiss(Actor actor, String a, String b) {
        dismiss(actor, a, b, false);
    }

    private void dismiss(Actor actor, String a, String b, boolean dismissed) {
        actor.require(Permission.CURATE);
        store.write(entities -> {
            String type = type(entities, a, b);
            Pair pair = Pair.of(a, b);
            if (store.sql(c -> PairTable.dismiss(c, pair, dismissed))) {
                note(actor, type, a, b, dismissed);
                note(actor, type, b, a, dismissed);
            }
            return null;
        });
    }

    /** What both are. */
    private String type(EntityManager entities, String a, String b) {
        List<String> ids = List.of(a, b);
        if (!a.equals(b) && organisations.byIds(entities, ids).size() == 2) {
            return Organisations.TYPE;
        }
        if (!a.equals(b) && people.byIds(entities, ids).size() == 2) {
            return People.TYPE;
        }
        throw ProblemException.notFound();
    }

    private void note(Actor actor, String type, String id, String other, boolean dismissed) {
        RecordRef record = new RecordRef(type, id);
        store.note(actor, record, "notSame", dismissed ? null : other, dismissed ? other : null);
    }
}
