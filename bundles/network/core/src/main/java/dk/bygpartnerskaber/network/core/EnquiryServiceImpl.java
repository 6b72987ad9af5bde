package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryAnswer;
import dk.bygpartnerskaber.network.api.EnquiryDetails;
import dk.bygpartnerskaber.network.api.EnquiryQuery;
import dk.bygpartnerskaber.network.api.EnquiryService;
import dk.bygpartnerskaber.network.api.EnquiryState;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.register.api.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enquiries on the module's database. */
@Component
public final class EnquiryServiceImpl implements EnquiryService {
    private final NetworkStore store;
    private final EnquiryRows rows;
    private final Enquiries enquiries;
    private final Interactions interactions;
    private final EnquiryChecks checks;
    private final InteractionChecks contacts;
    private final StaffMembers staff;

    @Activate
    public EnquiryServiceImpl(
            @Reference NetworkStore store,
            @Reference EnquiryRows rows,
            @Reference Enquiries enquiries,
            @Reference Interactions interactions,
            @Reference EnquiryChecks checks,
            @Reference InteractionChecks contacts,
            @Reference StaffMembers staff,
            @Reference(target = "(module=network)") SchemaReady schema) {
        this.store = store;
        this.rows = rows;
        this.enquiries = enquiries;
        this.interactions = interactions;
        this.checks = checks;
        this.contacts = contacts;
        this.staff = staff;
    }

    @Override
    public Page<Enquiry> list(Actor actor, EnquiryQuery query) {
        actor.require(Permission.READ);
        return rows.list(query);
    }

    @Override
    public List<Enquiry> waitingFor(Actor actor, String person) {
        actor.require(Permission.READ);
        return Ids.isId(person) ? rows.waitingFor(person, store.today()) : List.of();
    }

    @Override
    public Optional<Enquiry> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return Ids.isId(id) ? rows.find(id) : Optional.empty();
    }

    @Override
    public Enquiry create(Actor actor, EnquiryDetails given) {
        actor.require(Permission.EDIT);
        EnquiryDetails details = complete(actor, given, store.today());
        checks.check(actor, null, details, store.today());
        return store.write(connection -> enquiries.create(actor, details, false));
    }

    /** @param received when it came if that is not said */
    private EnquiryDetails complete(Actor actor, EnquiryDetails given, LocalDate received) {
        EnquiryDetails details = given.received() == null ? given.received(received) : given;
        return details.owner() == null
                ? details.by(staff.me(actor).map(Person::id).orElse(null))
                : details;
    }

    @Override
    public Enquiry update(Actor actor, String id, long version, EnquiryDetails given) {
        actor.require(Permission.EDIT);
        return store.write(connection -> {
            Enquiry before = current(actor, id, version);
            EnquiryDetails details = complete(actor, given, before.details().received());
            if (details.equals(before.details())) {
                return before;
            }
            checks.check(actor, before.details().owner(), details, store.today());
            return enquiries.update(actor, before, details, before.answer(), before.interaction());
        });
    }

    @Override
    public Enquiry answer(Actor actor, String id, long version, EnquiryAnswer given) {
        actor.require(Permission.EDIT);
        return store.write(connection -> {
            Enquiry before = current(actor, id, version);
            EnquiryAnswer answer = complete(actor, before.answer(), given);
            if (answer.equals(before.answer())) {
                return before;
            }
            checks.check(actor, before, answer, store.today());
            Optional<String> contact =
                    answer.state() == before.state() ? before.interaction() : note(actor, before, answer);
            return enquiries.update(actor, before, before.details(), answer, contact);
        });
    }

    /** With the day and the person that are meant when none is said: as before while the answer is the same. */
    private EnquiryAnswer complete(Actor actor, EnquiryAnswer before, EnquiryAnswer given) {
        boolean same = given.state() == before.state();
        EnquiryAnswer dated = given.decided() == null ? given.on(same ? before.decided() : store.today()) : given;
        return dated.decidedBy() == null ? dated.by(same ? before.decidedBy() : decider(actor)) : dated;
    }

    private String decider(Actor actor) {
        return staff.me(actor)
                .filter(me -> staff.isStaff(actor, me, store.today()))
                .map(Person::id)
                .orElse(null);
    }

    /** Whoever gets a yes or a no has been in contact with the library; id of that contact. */
    private Optional<String> note(Actor actor, Enquiry enquiry, EnquiryAnswer answer) {
        if (answer.state() != EnquiryState.YES && answer.state() != EnquiryState.NO) {
            return Optional.empty();
        }
        List<RecordRef> theirs = List.of(enquiry.details().from());
        Instant at = answer.decided().equals(store.today()) ? store.now() : NetworkStore.noon(answer.decided());
        InteractionDetails contact = new InteractionDetails(
                at,
                theirs,
                enquiry.details().kind(),
                enquiry.details().subject(),
                Optional.ofNullable(answer.decidedBy()).stream().toList(),
                answer.partnership(),
                null,
                false);
        List<String> implied = contacts.implied(actor, theirs, store.today());
        return Optional.of(
                interactions.create(actor, contact, implied, enquiry.demo()).id());
    }

    private Enquiry current(Actor actor, String id, long version) {
        Enquiry one = find(actor, id).orElseThrow(ProblemException::notFound);
        if (one.version() != version) {
            throw ProblemException.stale();
        }
        return one;
    }
}
