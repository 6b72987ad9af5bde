package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.network.api.InteractionQuery;
import dk.bygpartnerskaber.network.api.InteractionService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.documents.NoteText;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.TextRules;
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
    private final FollowUps followUps;
    private final FollowUpChecks followUpChecks;
    private final Confidence confidence;
    private final StaffMembers staff;

    @Activate
    public InteractionServiceImpl(
            @Reference NetworkStore store,
            @Reference InteractionRows rows,
            @Reference Interactions interactions,
            @Reference InteractionChecks checks,
            @Reference FollowUps followUps,
            @Reference FollowUpChecks followUpChecks,
            @Reference Confidence confidence,
            @Reference StaffMembers staff,
            @Reference(target = "(module=network)") SchemaReady schema) {
        this.store = store;
        this.rows = rows;
        this.interactions = interactions;
        this.checks = checks;
        this.followUps = followUps;
        this.followUpChecks = followUpChecks;
        this.confidence = confidence;
        this.staff = staff;
    }

    @Override
    public Page<Interaction> list(Actor actor, InteractionQuery query) {
        actor.require(Permission.READ);
        return rows.list(query, confidence.condition(actor));
    }

    @Override
    public Optional<Interaction> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return Ids.isId(id) ? rows.find(id).filter(one -> confidence.maySee(actor, one)) : Optional.empty();
    }

    @Override
    public Interaction log(Actor actor, InteractionDetails given, Optional<FollowUpDetails> then) {
        actor.require(Permission.EDIT);
        InteractionDetails details = complete(actor, given);
        Optional<FollowUpDetails> after = then.map(one -> followUpChecks.complete(actor, one));
        TextRules rules = checks.rules(actor, details, store.now());
        after.ifPresent(one -> rules.addAll("followUp", followUpChecks.rules(actor, null, one)));
        rules.check();
        List<String> implied = checks.implied(actor, details.theirs(), store.today());
        return store.write(connection -> {
            Interaction made = interactions.create(actor, details, implied, false);
            after.ifPresent(one -> followUps.create(actor, one.after(made), false));
            return made;
        });
    }

    /** With the moment and the person that are meant when none is said. */
    private InteractionDetails complete(Actor actor, InteractionDetails details) {
        Instant at = details.at() == null ? store.now() : details.at().truncatedTo(ChronoUnit.MICROS);
        List<String> ours = details.ours().isEmpty()
                ? staff.me(actor).map(Person::id).map(List::of).orElse(List.of())
                : details.ours();
        return details.at(at).by(ours).noting(NoteText.of(details.note()));
    }

    @Override
    public Interaction update(Actor actor, String id, long version, InteractionDetails given) {
        actor.require(Permission.EDIT);
        return store.write(connection -> {
            Interaction before = current(actor, id, version);
            // whoever puts it right has not taken part therefore
            InteractionDetails details = given.at(
                            given.at() == null
                                    ? before.details().at()
                                    : given.at().truncatedTo(ChronoUnit.MICROS))
                    .noting(NoteText.of(given.note()));
            if (details.equals(before.details())) {
                return before;
            }
            checks.rules(actor, details, store.now()).check();
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
