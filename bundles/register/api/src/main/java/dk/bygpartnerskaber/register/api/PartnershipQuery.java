package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.PageRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * Which partnerships are wanted, in which order. Conditions that are given must all hold.
 *
 * @param text part of the title, the description or the name of a partner; upper and lower case are alike
 * @param library id of the own library
 * @param partner id of a partner
 * @param responsible id of a person who is responsible
 * @param person id of a person who is responsible, or in one of its groups
 * @param team id of a team that somebody responsible acts for
 * @param changedSince changed at this moment or later
 */
public record PartnershipQuery(
        Optional<String> text,
        Optional<PartnershipStatus> status,
        Optional<PartnershipKind> kind,
        Optional<Purpose> purpose,
        Optional<String> library,
        Optional<String> partner,
        Optional<String> responsible,
        Optional<String> person,
        Optional<String> team,
        Optional<Instant> changedSince,
        PartnershipSort sort,
        boolean descending,
        PageRequest page) {

    /** Whoever is responsible and in groups. */
    public PartnershipQuery(
            Optional<String> text,
            Optional<PartnershipStatus> status,
            Optional<PartnershipKind> kind,
            Optional<Purpose> purpose,
            Optional<String> library,
            Optional<String> partner,
            Optional<Instant> changedSince,
            PartnershipSort sort,
            boolean descending,
            PageRequest page) {
        this(
                text,
                status,
                kind,
                purpose,
                library,
                partner,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                changedSince,
                sort,
                descending,
                page);
    }

    public static PartnershipQuery all(PageRequest page) {
        return new PartnershipQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PartnershipSort.TITLE,
                false,
                page);
    }

    /** The same in another order. */
    public PartnershipQuery sorted(PartnershipSort by, boolean downwards) {
        return with(responsible, person, team, by, downwards);
    }

    /** The same, of those only for which a person is responsible. */
    public PartnershipQuery ofResponsible(String personId) {
        return with(Optional.of(personId), person, team, sort, descending);
    }

    /** The same, of those only in which a person has a part. */
    public PartnershipQuery ofPerson(String personId) {
        return with(responsible, Optional.of(personId), team, sort, descending);
    }

    /** The same, of those only of a team. */
    public PartnershipQuery ofTeam(String teamId) {
        return with(responsible, person, Optional.of(teamId), sort, descending);
    }

    private PartnershipQuery with(
            Optional<String> responsibleId,
            Optional<String> personId,
            Optional<String> teamId,
            PartnershipSort by,
            boolean downwards) {
        return new PartnershipQuery(
                text,
                status,
                kind,
                purpose,
                library,
                partner,
                responsibleId,
                personId,
                teamId,
                changedSince,
                by,
                downwards,
                page);
    }
}
