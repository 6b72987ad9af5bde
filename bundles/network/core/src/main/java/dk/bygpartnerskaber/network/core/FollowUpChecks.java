package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.Person;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a follow-up must be like, and whether the records that it names are there. */
@Component(service = FollowUpChecks.class)
public final class FollowUpChecks {
    private final NetworkStore store;
    private final InteractionRows interactions;
    private final RelationChecks checks;
    private final Confidence confidence;
    private final StaffMembers staff;

    @Activate
    public FollowUpChecks(
            @Reference NetworkStore store,
            @Reference InteractionRows interactions,
            @Reference RelationChecks checks,
            @Reference Confidence confidence,
            @Reference StaffMembers staff) {
        this.store = store;
        this.interactions = interactions;
        this.checks = checks;
        this.confidence = confidence;
        this.staff = staff;
    }

    /** With the actor as the one who does it, when nobody is named. */
    FollowUpDetails complete(Actor actor, FollowUpDetails details) {
        return details.owner() == null
                ? details.by(staff.me(actor).map(Person::id).orElse(null))
                : details;
    }

    /**
     * What is wrong.
     *
     * @param owner who has it already, and may have left; {@code null} for nobody
     */
    TextRules rules(Actor actor, String owner, FollowUpDetails details) {
        TextRules rules = new TextRules();
        rules.required("what", details.what());
        rules.line("what", details.what(), 200);
        rules.required("due", details.due());
        rules.required("owner", details.owner());
        if (details.owner() != null && !details.owner().equals(owner)) {
            checks.checkStaff(rules, actor, "owner", details.owner(), store.today());
        }
        checks.checkRecord(rules, actor, "about", details.about());
        if (details.interaction() != null && !isSeen(actor, details.interaction())) {
            rules.add("interaction", "no-such-record");
        }
        return rules;
    }

    private boolean isSeen(Actor actor, String interaction) {
        return Ids.isId(interaction)
                && interactions
                        .find(interaction)
                        .filter(one -> confidence.maySee(actor, one))
                        .isPresent();
    }
}
