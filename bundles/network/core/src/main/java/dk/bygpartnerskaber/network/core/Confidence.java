package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who sees confidential contacts: who noted them, who of the staff took part, who is responsible for the partnership that
 * they are about, and who may read confidential notes.
 */
@Component(service = Confidence.class)
public final class Confidence {
    private final StaffMembers staff;
    private final PartnershipService partnerships;

    @Activate
    public Confidence(@Reference StaffMembers staff, @Reference PartnershipService partnerships) {
        this.staff = staff;
        this.partnerships = partnerships;
    }

    /**
     * What the database is to be asked so that only those come that the actor may see.
     *
     * @param sql a condition on {@code i}, a contact
     */
    record Condition(String sql, List<Object> values) {}

    /** Empty for those who see all. */
    Optional<Condition> condition(Actor actor) {
        if (actor.may(Permission.READ_CONFIDENTIAL)) {
            return Optional.empty();
        }
        Optional<String> me = staff.me(actor).map(Person::id);
        List<String> own = me.map(id -> responsibleFor(actor, id)).orElse(List.of());
        StringBuilder seen = new StringBuilder("i.confidential = FALSE OR i.noted_by = ?");
        List<Object> values = new ArrayList<>(List.of(actor.id()));
        me.ifPresent(id -> {
            seen.append(" OR EXISTS (SELECT 1 FROM net_party me WHERE me.interaction_id = i.id AND me.ours = TRUE"
                    + " AND me.record_id = ?)");
            values.add(id);
        });
        if (!own.isEmpty()) {
            seen.append(" OR i.partnership_id IN (")
                    .append(String.join(", ", Collections.nCopies(own.size(), "?")))
                    .append(')');
            values.addAll(own);
        }
        return Optional.of(new Condition(seen.toString(), values));
    }

    boolean maySee(Actor actor, Interaction interaction) {
        if (!interaction.details().confidential()
                || actor.may(Permission.READ_CONFIDENTIAL)
                || interaction.notedBy().equals(actor.id())) {
            return true;
        }
        return staff.me(actor)
                .map(Person::id)
                .filter(me -> interaction.details().ours().contains(me)
                        || responsibleFor(actor, me)
                                .contains(String.valueOf(interaction.details().partnership())))
                .isPresent();
    }

    private List<String> responsibleFor(Actor actor, String person) {
        PartnershipQuery query = PartnershipQuery.builder()
                .responsible(Optional.of(person))
                .build(PageRequest.first(PageRequest.MAX_LIMIT));
        return partnerships.list(actor, query).items().stream()
                .map(Partnership::id)
                .toList();
    }
}
