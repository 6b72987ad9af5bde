package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Acquaintance;
import dk.bygpartnerskaber.network.api.AcquaintanceDetails;
import dk.bygpartnerskaber.network.api.AcquaintanceQuery;
import dk.bygpartnerskaber.network.api.AcquaintanceService;
import dk.bygpartnerskaber.network.api.Knower;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.Person;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who knows whom, on the module's database. */
@Component
public final class AcquaintanceServiceImpl implements AcquaintanceService {
    private final NetworkStore store;
    private final AcquaintanceRows rows;
    private final Acquaintances acquaintances;
    private final Knowing knowing;
    private final RelationChecks checks;
    private final StaffMembers staff;

    @Activate
    public AcquaintanceServiceImpl(
            @Reference NetworkStore store,
            @Reference AcquaintanceRows rows,
            @Reference Acquaintances acquaintances,
            @Reference Knowing knowing,
            @Reference RelationChecks checks,
            @Reference StaffMembers staff,
            @Reference(target = "(module=network)") SchemaReady schema) {
        this.store = store;
        this.rows = rows;
        this.acquaintances = acquaintances;
        this.knowing = knowing;
        this.checks = checks;
        this.staff = staff;
    }

    @Override
    public Page<Acquaintance> list(Actor actor, AcquaintanceQuery query) {
        actor.require(Permission.READ);
        return rows.list(query);
    }

    @Override
    public Optional<Acquaintance> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return Ids.isId(id) ? rows.find(id) : Optional.empty();
    }

    @Override
    public Acquaintance create(Actor actor, AcquaintanceDetails given) {
        actor.require(Permission.EDIT);
        AcquaintanceDetails details = complete(actor, given);
        check(actor, null, details);
        return store.write(connection -> {
            checkNew(details, "");
            return acquaintances.create(actor, details, false);
        });
    }

    private AcquaintanceDetails complete(Actor actor, AcquaintanceDetails details) {
        return details.staff() == null
                ? details.by(staff.me(actor).map(Person::id).orElse(null))
                : details;
    }

    /** @param known who is said to know them already, and may have left */
    private void check(Actor actor, String known, AcquaintanceDetails details) {
        TextRules rules = new TextRules();
        rules.required("staff", details.staff());
        if (details.staff() != null && !details.staff().equals(known)) {
            checks.checkStaff(rules, actor, "staff", details.staff(), store.today());
        }
        rules.required("theirs", details.theirs());
        if (details.isOfThemselves()) {
            rules.add("theirs", "knows-themselves");
        } else {
            checks.checkOther(rules, actor, "theirs", details.theirs());
        }
        rules.line("topic", details.topic(), 200);
        if (details.since() != null && details.since().earliest().isAfter(store.today())) {
            rules.add("since", "in-future");
        }
        rules.check();
    }

    /** @param self id of the one that may say so */
    private void checkNew(AcquaintanceDetails details, String self) {
        TextRules rules = new TextRules();
        rows.findSame(details)
                .filter(other -> !other.id().equals(self))
                .ifPresent(other -> rules.add("topic", "acquaintance-exists", other.id()));
        rules.check();
    }

    @Override
    public Acquaintance update(Actor actor, String id, long version, AcquaintanceDetails given) {
        actor.require(Permission.EDIT);
        return store.write(connection -> {
            Acquaintance before = current(actor, id, version);
            AcquaintanceDetails details = complete(actor, given);
            if (details.equals(before.details())) {
                return before;
            }
            check(actor, before.details().staff(), details);
            checkNew(details, id);
            return acquaintances.update(actor, before, details);
        });
    }

    @Override
    public void delete(Actor actor, String id, long version) {
        actor.require(Permission.EDIT);
        store.write(connection -> {
            acquaintances.delete(actor, current(actor, id, version));
            return null;
        });
    }

    private Acquaintance current(Actor actor, String id, long version) {
        Acquaintance one = find(actor, id).orElseThrow(ProblemException::notFound);
        if (one.version() != version) {
            throw ProblemException.stale();
        }
        return one;
    }

    @Override
    public List<Knower> whoKnows(Actor actor, RecordRef record) {
        actor.require(Permission.READ);
        return Ids.isId(record.id()) ? knowing.whoKnows(actor, record) : List.of();
    }

    @Override
    public Set<RecordRef> restingOnOnePerson(Actor actor, Collection<RecordRef> records) {
        actor.require(Permission.READ);
        return knowing.restingOnOnePerson(
                actor, records.stream().filter(one -> Ids.isId(one.id())).toList());
    }
}
