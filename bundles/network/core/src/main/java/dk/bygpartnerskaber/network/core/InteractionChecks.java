package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PersonService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a contact must be like, and whether the records that it names are there. */
@Component(service = InteractionChecks.class)
public final class InteractionChecks {
    static final int MAX_SUBJECT = 200;
    static final int MAX_NOTE = 20_000;
    private static final int MAX_THEIRS = 50;
    private static final int MAX_OURS = 20;

    /** Clocks differ. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final OrganisationService organisations;
    private final PersonService people;
    private final PartnershipService partnerships;

    @Activate
    public InteractionChecks(
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference PartnershipService partnerships) {
        this.organisations = organisations;
        this.people = people;
        this.partnerships = partnerships;
    }

    /** What is wrong. */
    TextRules rules(Actor actor, InteractionDetails details, Instant now) {
        TextRules rules = new TextRules();
        rules.required("subject", details.subject());
        rules.line("subject", details.subject(), MAX_SUBJECT);
        rules.lines("note", details.note(), MAX_NOTE);
        if (details.at().isAfter(now.plus(AHEAD))) {
            rules.add("at", "in-future");
        }
        checkTheirs(rules, actor, details.theirs());
        checkOurs(rules, actor, details.ours());
        if (details.partnership() != null
                && partnerships.find(actor, details.partnership()).isEmpty()) {
            rules.add("partnership", "no-such-partnership");
        }
        return rules;
    }

    private void checkTheirs(TextRules rules, Actor actor, List<RecordRef> theirs) {
        if (theirs.isEmpty()) {
            rules.add("theirs", "required");
        } else if (theirs.size() > MAX_THEIRS) {
            rules.add("theirs", "too-many", String.valueOf(MAX_THEIRS));
        } else {
            Set<RecordRef> known = known(actor, theirs);
            for (int i = 0; i < theirs.size(); i++) {
                if (!known.contains(theirs.get(i))) {
                    rules.add("theirs/" + i, "no-such-record");
                }
            }
        }
    }

    private Set<RecordRef> known(Actor actor, List<RecordRef> records) {
        List<String> ids = records.stream().map(RecordRef::id).toList();
        Set<RecordRef> known = new HashSet<>();
        if (records.stream().anyMatch(one -> one.type().equals("organisation"))) {
            organisations.findAll(actor, ids).forEach(one -> known.add(new RecordRef("organisation", one.id())));
        }
        if (records.stream().anyMatch(one -> one.type().equals("person"))) {
            people.findAll(actor, ids).forEach(one -> known.add(new RecordRef("person", one.id())));
        }
        return known;
    }

    private void checkOurs(TextRules rules, Actor actor, List<String> ours) {
        if (ours.size() > MAX_OURS) {
            rules.add("ours", "too-many", String.valueOf(MAX_OURS));
            return;
        }
        List<String> known = ours.isEmpty()
                ? List.of()
                : people.findAll(actor, ours).stream().map(Person::id).toList();
        for (int i = 0; i < ours.size(); i++) {
            if (!known.contains(ours.get(i))) {
                rules.add("ours/" + i, "no-such-person");
            }
        }
    }

    /** Ids of the organisations where one of those who took part has a role that lasts. */
    List<String> implied(Actor actor, List<RecordRef> theirs, LocalDate today) {
        List<String> asked = theirs.stream()
                .filter(one -> one.type().equals("person"))
                .map(RecordRef::id)
                .toList();
        return asked.isEmpty()
                ? List.of()
                : people.findAll(actor, asked).stream()
                        .flatMap(one -> one.details().roles().stream())
                        .filter(role -> role.isOpen(today))
                        .map(PersonRole::organisation)
                        .distinct()
                        .toList();
    }
}
