package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.TeamService;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the records that a relation names are there, and may stand where they do. */
@Component(service = RelationChecks.class)
public final class RelationChecks {
    private final OrganisationService organisations;
    private final PersonService people;
    private final TeamService teams;
    private final PartnershipService partnerships;
    private final StaffMembers staff;

    @Activate
    public RelationChecks(
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference TeamService teams,
            @Reference PartnershipService partnerships,
            @Reference StaffMembers staff) {
        this.organisations = organisations;
        this.people = people;
        this.teams = teams;
        this.partnerships = partnerships;
        this.staff = staff;
    }

    /** With the only own library there is, when the library's side is not said. */
    RelationDetails withLibrary(Actor actor, RelationDetails details) {
        Set<String> libraries = details.ours() == null ? staff.ownLibraries(actor) : Set.of();
        return libraries.size() == 1
                ? details.by(new RecordRef("organisation", libraries.iterator().next()))
                : details;
    }

    /** Who the two are, and what it is about. */
    void checkPair(TextRules rules, Actor actor, RelationDetails details) {
        rules.required("ours", details.ours());
        if (details.ours() != null && !isOurs(actor, details.ours())) {
            rules.add("ours", "not-ours");
        }
        rules.required("theirs", details.theirs());
        if (details.theirs() != null && !isTheirs(actor, details.theirs())) {
            rules.add("theirs", "no-such-record");
        } else if (details.theirs() != null && details.theirs().equals(details.ours())) {
            rules.add("theirs", "relation-with-itself");
        }
        if (details.partnership() != null) {
            checkMatter(rules, details, partnership(actor, details));
        }
    }

    private boolean isOurs(Actor actor, RecordRef ours) {
        return switch (ours.type()) {
            case "organisation" ->
                organisations
                        .find(actor, ours.id())
                        .filter(one -> one.details().ownLibrary())
                        .isPresent();
            case "team" -> teams.find(actor, ours.id()).isPresent();
            default -> false;
        };
    }

    /** The own library that is, or has the team that is, the library's side. */
    String library(Actor actor, RecordRef ours) {
        return ours.type().equals("organisation")
                ? ours.id()
                : teams.find(actor, ours.id())
                        .map(team -> team.details().library())
                        .orElseThrow();
    }

    /** Whether a record is there that can stand on the other side. */
    boolean isTheirs(Actor actor, RecordRef theirs) {
        return switch (theirs.type()) {
            case "organisation" -> organisations.find(actor, theirs.id()).isPresent();
            case "person" -> people.find(actor, theirs.id()).isPresent();
            default -> false;
        };
    }

    Optional<Partnership> partnership(Actor actor, RelationDetails details) {
        return Optional.ofNullable(details.partnership()).flatMap(id -> partnerships.find(actor, id));
    }

    private static void checkMatter(TextRules rules, RelationDetails details, Optional<Partnership> matter) {
        if (matter.isEmpty()) {
            rules.add("partnership", "no-such-partnership");
        } else if (details.theirs() != null
                && details.theirs().type().equals("organisation")
                && !isParty(matter.get(), details.theirs().id())) {
            rules.add("partnership", "not-a-party");
        }
    }

    private static boolean isParty(Partnership partnership, String organisation) {
        return partnership.details().partners().contains(organisation)
                || organisation.equals(partnership.details().library());
    }

    /** A person who is to look after something, or has decided it, and is on the staff. */
    void checkStaff(TextRules rules, Actor actor, String field, String id, LocalDate today) {
        if (id == null) {
            return;
        }
        Optional<Person> person = people.find(actor, id);
        if (person.isEmpty()) {
            rules.add(field, "no-such-person");
        } else if (!staff.isStaff(actor, person.get(), today)) {
            rules.add(field, "not-staff");
        }
    }

    /** An organisation or a person; {@code null} passes. */
    void checkOther(TextRules rules, Actor actor, String field, RecordRef record) {
        if (record != null && !isTheirs(actor, record)) {
            rules.add(field, "no-such-record");
        }
    }

    /** A record of the register that something is about; {@code null} passes. */
    void checkRecord(TextRules rules, Actor actor, String field, RecordRef record) {
        boolean there = record == null
                || isTheirs(actor, record)
                || record.type().equals("partnership")
                        && partnerships.find(actor, record.id()).isPresent();
        if (!there) {
            rules.add(field, "no-such-record");
        }
    }

    /** What is to be changed about how often contact is wanted. */
    static void checkIntervals(TextRules rules, RelationDetails details) {
        if (details.wanted() != null
                && details.longest() != null
                && CareRules.isLonger(details.wanted(), details.longest())) {
            rules.add("longest", "shorter-than-wanted");
        }
    }
}
