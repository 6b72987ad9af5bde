package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.network.api.InteractionQuery;
import dk.bygpartnerskaber.network.api.InteractionService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.register.api.Person;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contact log on the module's database. */
@Component
public final class InteractionServiceImpl implements InteractionService {
    private final NetworkStore store;
    private final InteractionRows rows;
    private final Interactions interactions;
    private final InteractionChecks checks;
    private final Confidence confidence;
    private final StaffMembers staff;

    @Activate
    public InteractionServiceImpl(
            @Reference NetworkStore store,
            @Reference InteractionRows rows,
            @Reference Interactions interactions,
            @Reference InteractionChecks checks,
            @Reference Confidence confidence,
            @Reference StaffMembers staff,
            @Reference(target = "(module=network)") SchemaReady schema) {
        this.store = store;
        this.rows = rows;
        this.interactions = interactions;
        this.checks = checks;
        this.confidence = confidence;
        this.staff = staff;
    }

    @Override
    public Page<Interaction> list(Actor actor, InteractionQuery query) {
        actor.require(Permission.READ);
        return rows.list(query, list -> confidence.narrow(actor, list));
    }

    @Override
    public Optional<Interaction> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return Ids.isId(id) ? rows.find(id).filter(one -> confidence.maySee(actor, one)) : Optional.empty();
    }

    @Override
    public Interaction log(Actor actor, InteractionDetails given) {
        actor.require(Permission.EDIT);
        InteractionDetails details = complete(actor, given);
        checks.check(actor, details, store.now());
        List<String> implied = checks.implied(actor, details.theirs(), store.today());
        return store.write(connection -> interactions.create(actor, details, implied, false));
    }

    /** With the moment and the person that are meant when none is said. */
    private InteractionDetails complete(Actor actor, InteractionDetails details) {
        Instant at = details.at() == null ? store.now() : details.at().truncatedTo(ChronoUnit.MICROS);
        List<String> ours = details.ours().isEmpty()
                ? staff.me(actor).map(Person::id).map(List::of).orElse(List.of())
                : details.ours();
        return details.at(at).by(ours);
    }

    @Override
    public Interaction update(Actor actor, String id, long version, InteractionDetails given) {
        actor.require(Permission.EDIT);
        return store.write(connection -> {
            Interaction before = current(actor, id, version);
            // whoever puts it right has not taken part therefore
            InteractionDetails details = given.at(
                    given.at() == null ? before.details().at() : given.at().truncatedTo(ChronoUnit.MICROS));
            if (details.equals(before.details())) {
                return before;
            }
            checks.check(actor, details, store.now());
            return interactions.update(actor, before, details, checks.implied(actor, details.theirs(), store.today()));
        });
    }

    @Override
    public void delete(Actor actor, String id, long version) {
        actor.require(Permission.EDIT);
        store.write(connection -> {
            Interaction interaction = current(actor, id, version);
            if (!interaction.notedBy().equals(actor.id())) {
                actor.require(Permission.CURATE);
            }
            interactions.delete(actor, interaction);
            return null;
        });
    }

    private Interaction current(Actor actor, String id, long version) {
        Interaction interaction = find(actor, id).orElseThrow(ProblemException::notFound);
        if (interaction.version() != version) {
            throw ProblemException.stale();
        }
        return interaction;
    }
}
