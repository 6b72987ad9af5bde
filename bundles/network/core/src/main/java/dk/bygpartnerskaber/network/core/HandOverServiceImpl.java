package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.CarriedThing;
import dk.bygpartnerskaber.network.api.Carrier;
import dk.bygpartnerskaber.network.api.HandOverDecision;
import dk.bygpartnerskaber.network.api.HandOverService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Actors;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hand-over of all kinds of what people carry. */
@Component
public final class HandOverServiceImpl implements HandOverService {
    private static final int MAX_NOTE = 500;

    private final NetworkStore store;
    private final PersonService people;
    private final Actors users;
    private final StaffMembers staff;
    private final RelationChecks checks;
    private final List<Carrying> kinds;

    @Activate
    public HandOverServiceImpl(
            @Reference NetworkStore store,
            @Reference PersonService people,
            @Reference Actors users,
            @Reference StaffMembers staff,
            @Reference RelationChecks checks,
            @Reference CarriedRelations relations,
            @Reference CarriedFollowUps followUps,
            @Reference CarriedPartnerships partnerships,
            @Reference CarriedEnquiries enquiries,
            @Reference(target = "(module=network)") SchemaReady schema) {
        this.store = store;
        this.people = people;
        this.users = users;
        this.staff = staff;
        this.checks = checks;
        kinds = List.of(relations, followUps, partnerships, enquiries);
    }

    @Override
    public List<Carrier> waiting(Actor actor) {
        actor.require(Permission.EDIT);
        List<String> carriers = kinds.stream()
                .flatMap(kind -> kind.carriers(actor).stream())
                .distinct()
                .toList();
        List<Person> all = people.findAll(actor, carriers);
        Set<String> here = staff.among(actor, all, store.today());
        return all.stream()
                .filter(one -> !here.contains(one.id()) || isLockedOut(one))
                .map(one -> new Carrier(one.id(), carriedBy(actor, one.id()).size(), !here.contains(one.id())))
                .filter(one -> one.things() > 0)
                .toList();
    }

    private boolean isLockedOut(Person person) {
        return Optional.ofNullable(person.details().user())
                .filter(user -> users.find(user).isEmpty())
                .isPresent();
    }

    @Override
    public List<CarriedThing> carriedBy(Actor actor, String person) {
        actor.require(Permission.EDIT);
        return Ids.isId(person)
                ? kinds.stream()
                        .flatMap(kind -> kind.of(actor, person).stream())
                        .toList()
                : List.of();
    }

    @Override
    public int handOver(Actor actor, String person, List<HandOverDecision> decisions) {
        actor.require(Permission.EDIT);
        people.find(actor, person).orElseThrow(ProblemException::notFound);
        return store.write(connection -> {
            Map<RecordRef, Carrying> kindOf = new LinkedHashMap<>();
            Map<RecordRef, CarriedThing> carried = new LinkedHashMap<>();
            for (Carrying kind : kinds) {
                for (CarriedThing thing : kind.of(actor, person)) {
                    kindOf.put(thing.record(), kind);
                    carried.put(thing.record(), thing);
                }
            }
            check(actor, person, decisions, carried);
            List<HandOverDecision> taken =
                    decisions.stream().filter(one -> !one.isUndecided()).toList();
            taken.forEach(one -> apply(actor, person, kindOf.get(one.record()), carried.get(one.record()), one));
            return taken.size();
        });
    }

    private void check(
            Actor actor, String person, List<HandOverDecision> decisions, Map<RecordRef, CarriedThing> carried) {
        TextRules rules = new TextRules();
        for (int i = 0; i < decisions.size(); i++) {
            HandOverDecision one = decisions.get(i);
            if (!one.isUndecided()) {
                check(rules, actor, person, one, Optional.ofNullable(carried.get(one.record())), i);
            }
        }
        rules.check();
    }

    private void check(
            TextRules rules,
            Actor actor,
            String person,
            HandOverDecision decision,
            Optional<CarriedThing> thing,
            int place) {
        String to = "to/" + place;
        if (thing.filter(one -> one.version() == decision.version()).isEmpty()) {
            rules.add(to, "changed-meanwhile");
        } else if (person.equals(decision.to())) {
            rules.add(to, "theirs-already");
        } else {
            checks.checkStaff(rules, actor, to, decision.to(), store.today());
        }
        String note = "note/" + place;
        rules.line(note, decision.note(), MAX_NOTE);
        if (decision.letGo()) {
            rules.required(note, decision.note());
        }
    }

    private static void apply(
            Actor actor, String person, Carrying kind, CarriedThing thing, HandOverDecision decision) {
        if (decision.letGo()) {
            kind.letGo(actor, thing, person, decision.note());
        } else {
            kind.handTo(actor, thing, person, decision.to(), decision.note());
        }
    }
}
