package dk.bygpartnerskaber.register.core.merge;

import dk.bygpartnerskaber.register.api.Exchange;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamMember;
import dk.bygpartnerskaber.register.api.WorkGroup;
import dk.bygpartnerskaber.register.core.Organisations;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Details of records that have one record as a part, with another one in its place.
 *
 * @param from id of the one that goes
 * @param into id of the one that takes its place, and may be a part already
 */
record Repointing(String from, String into) {
    private static final int LONGEST_ROLE = 100;
    private static final int LONGEST_EXCHANGE = 500;

    private String id(String id) {
        return from.equals(id) ? into : id;
    }

    /** Any record that has one of the type as a part. */
    Record of(String type, Record details) {
        boolean organisation = type.equals(Organisations.TYPE);
        if (details instanceof PartnershipDetails partnership) {
            return organisation ? organisationOf(partnership) : personOf(partnership);
        }
        if (details instanceof PersonDetails person) {
            return organisation ? organisationOf(person) : personOf(person);
        }
        return organisation ? organisationOf((TeamDetails) details) : personOf((TeamDetails) details);
    }

    /** A partnership of an organisation. The library is never its own partner. */
    private PartnershipDetails organisationOf(PartnershipDetails details) {
        String library = id(details.library());
        return details.toBuilder()
                .library(library)
                .partners(details.partners().stream()
                        .map(this::id)
                        .filter(partner -> !partner.equals(library))
                        .distinct()
                        .toList())
                .exchanges(united(details.exchanges(), Exchange::organisation, this::exchange, Repointing::both))
                .build();
    }

    private Exchange exchange(Exchange e) {
        return new Exchange(id(e.organisation()), e.gives(), e.gets());
    }

    private static Exchange both(Exchange one, Exchange other) {
        return new Exchange(
                one.organisation(),
                Unions.joined(one.gives(), other.gives(), LONGEST_EXCHANGE),
                Unions.joined(one.gets(), other.gets(), LONGEST_EXCHANGE));
    }

    /** A person with a role at an organisation. */
    private PersonDetails organisationOf(PersonDetails details) {
        List<PersonRole> roles = details.roles().stream()
                .map(r -> new PersonRole(
                        id(r.organisation()), r.role(), r.department(), r.from(), r.to(), r.note(), r.successor()))
                .toList();
        return details.toBuilder().roles(Unions.roles(roles)).build();
    }

    /** A team of a library. */
    private TeamDetails organisationOf(TeamDetails details) {
        return details.in(id(details.library()));
    }

    /** A partnership in which a person has a part. */
    private PartnershipDetails personOf(PartnershipDetails details) {
        return details.toBuilder()
                .responsible(
                        united(details.responsible(), Responsible::person, r -> r.by(id(r.person())), Repointing::both))
                .projectGroup(group(details.projectGroup()))
                .steeringGroup(group(details.steeringGroup()))
                .build();
    }

    private static Responsible both(Responsible one, Responsible other) {
        return new Responsible(
                one.person(),
                Unions.joined(one.role(), other.role(), LONGEST_ROLE),
                one.team() == null ? other.team() : one.team());
    }

    private WorkGroup group(WorkGroup group) {
        return group == null
                ? null
                : new WorkGroup(
                        group.text(),
                        united(
                                group.members(),
                                GroupMember::person,
                                m -> new GroupMember(id(m.person()), m.role()),
                                (one, other) -> new GroupMember(
                                        one.person(), Unions.joined(one.role(), other.role(), LONGEST_ROLE))));
    }

    /** A team that a person is a member of. */
    private TeamDetails personOf(TeamDetails details) {
        return details.with(united(
                details.members(),
                TeamMember::person,
                m -> new TeamMember(id(m.person()), m.role(), m.lead()),
                (one, other) -> new TeamMember(
                        one.person(), Unions.joined(one.role(), other.role(), 200), one.lead() || other.lead())));
    }

    /** A person with a role that another one has taken over. */
    private PersonDetails personOf(PersonDetails details) {
        return details.toBuilder()
                .roles(details.roles().stream()
                        .map(r -> r.ended(r.to(), r.note(), id(r.successor())))
                        .toList())
                .build();
    }

    private static <T> List<T> united(
            Collection<T> all, Function<T, String> part, Function<T, T> moved, BinaryOperator<T> both) {
        Map<String, T> parts =
                all.stream().map(moved).collect(Collectors.toMap(part, one -> one, both, LinkedHashMap::new));
        return List.copyOf(parts.values());
    }
}
