package dk.bygpartnerskaber.friends.core;

import dk.bygpartnerskaber.friends.api.Friend;
import dk.bygpartnerskaber.friends.api.FriendService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PartnershipService;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The board on the module's database. */
@Component
public final class FriendServiceImpl implements FriendService {
    private final Transactions transactions;
    private final Clock clock;
    private final FriendCards cards;
    private final OrganisationService organisations;
    private final PartnershipService partnerships;

    @Activate
    public FriendServiceImpl(
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference FriendCards cards,
            @Reference OrganisationService organisations,
            @Reference PartnershipService partnerships,
            @Reference(target = "(module=friends)") SchemaReady schema) {
        this.transactions = transactions;
        this.clock = clock;
        this.cards = cards;
        this.organisations = organisations;
        this.partnerships = partnerships;
    }

    @Override
    public Page<Friend> list(Actor actor, PageRequest page) {
        actor.require(Permission.READ);
        return cards.list(page);
    }

    @Override
    public List<Friend> of(Actor actor, RecordRef record) {
        actor.require(Permission.READ);
        return cards.of(record);
    }

    @Override
    public Optional<Friend> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return Ids.isId(id) ? cards.find(id) : Optional.empty();
    }

    @Override
    public Friend add(Actor actor, RecordRef record, String giver) {
        actor.require(Permission.EDIT);
        TextRules rules = new TextRules();
        rules.required("giver", giver);
        rules.line("giver", giver, 200);
        if (!exists(actor, record)) {
            rules.add("recordId", "no-such-record");
        }
        rules.check();
        Friend card = new Friend(Ids.next(), 1, record, giver, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return transactions.write(connection -> {
            cards.add(actor, card);
            return card;
        });
    }

    private boolean exists(Actor actor, RecordRef record) {
        return switch (record.type()) {
            case "organisation" -> organisations.find(actor, record.id()).isPresent();
            case "partnership" -> partnerships.find(actor, record.id()).isPresent();
            default -> false;
        };
    }

    @Override
    public void remove(Actor actor, String id, long version) {
        actor.require(Permission.EDIT);
        transactions.write(connection -> {
            Friend card = find(actor, id).orElseThrow(ProblemException::notFound);
            if (card.version() != version) {
                throw ProblemException.stale();
            }
            cards.remove(actor, card);
            return null;
        });
    }
}
