package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.Texts;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What people enter about a partnership. Required is {@code title}; {@code library} only where the installation has more
 * than one own library.
 *
 * @param title 1 to 200 characters
 * @param library id of the own library that the partnership belongs to
 * @param partners ids of the other organisations, in the order people gave
 * @param kind never {@code null}, {@code PARTNERSHIP} by default
 * @param form optional
 * @param purposes the general purposes
 * @param ownPurposes purposes in the library's own words
 * @param start optional; a year, a month or a day
 * @param end optional; not before {@code start}
 * @param status never {@code null}, {@code ACTIVE} by default
 * @param description several lines; optional
 * @param goal what the parties want to reach, in their own words; several lines, optional, up to 1000 characters
 * @param targetGroups names of target groups, up to 20 of up to 100 characters
 * @param ageGroups names of age groups, likewise
 * @param anchoring how high up in the library it is anchored; optional
 * @param exchanges what parties give and get, at most one of each; those without content, and those of an organisation
 *     that is no party, are left out
 * @param links where its papers are, up to 20
 * @param originatesFrom id of the partnership that it grew out of; optional, never itself or one that grew out of it
 * @param projectGroup {@code null} when there is none
 * @param steeringGroup {@code null} when there is none
 * @param responsible who on the staff is responsible, whoever is to be asked first at the top; up to 20
 */
public record PartnershipDetails(
        String title,
        String library,
        List<String> partners,
        PartnershipKind kind,
        PartnershipForm form,
        Set<Purpose> purposes,
        List<String> ownPurposes,
        PartialDate start,
        PartialDate end,
        PartnershipStatus status,
        String description,
        String goal,
        List<String> targetGroups,
        List<String> ageGroups,
        Anchoring anchoring,
        List<Exchange> exchanges,
        List<SharedLink> links,
        String originatesFrom,
        WorkGroup projectGroup,
        WorkGroup steeringGroup,
        List<Responsible> responsible) {

    public PartnershipDetails {
        title = Texts.line(title);
        library = Texts.line(library);
        partners = Texts.list(partners);
        kind = kind == null ? PartnershipKind.PARTNERSHIP : kind;
        Set<Purpose> ordered = EnumSet.noneOf(Purpose.class);
        if (purposes != null) {
            ordered.addAll(purposes);
        }
        purposes = Collections.unmodifiableSet(ordered);
        ownPurposes = Texts.list(ownPurposes);
        status = status == null ? PartnershipStatus.ACTIVE : status;
        description = Texts.lines(description);
        goal = Texts.lines(goal);
        targetGroups = Texts.list(targetGroups);
        ageGroups = Texts.list(ageGroups);
        exchanges = ofParties(library, partners, exchanges);
        links = links == null ? List.of() : List.copyOf(links);
        originatesFrom = Texts.line(originatesFrom);
        responsible = responsible == null ? List.of() : List.copyOf(responsible);
    }

    /** While the library is not known, it may be any organisation. */
    private static List<Exchange> ofParties(String library, List<String> partners, List<Exchange> exchanges) {
        return exchanges == null
                ? List.of()
                : exchanges.stream()
                        .filter(e -> !e.isEmpty())
                        .filter(e -> library == null
                                || e.organisation() == null
                                || library.equals(e.organisation())
                                || partners.contains(e.organisation()))
                        .toList();
    }

    /** Details without a goal, groups, exchanges, links, origin and people. */
    public PartnershipDetails(
            String title,
            String library,
            List<String> partners,
            PartnershipKind kind,
            PartnershipForm form,
            Set<Purpose> purposes,
            List<String> ownPurposes,
            PartialDate start,
            PartialDate end,
            PartnershipStatus status,
            String description) {
        this(
                title,
                library,
                partners,
                kind,
                form,
                purposes,
                ownPurposes,
                start,
                end,
                status,
                description,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether it is a partnership in the strict sense, the only kind that is asked for partnership work. */
    public boolean isProper() {
        return kind == PartnershipKind.PARTNERSHIP;
    }

    /** What a party gives and gets; empty content when nothing is known. */
    public Exchange exchange(String organisation) {
        return exchanges.stream()
                .filter(e -> e.organisation().equals(organisation))
                .findFirst()
                .orElseGet(() -> new Exchange(organisation, null, null));
    }

    public static PartnershipBuilder builder(String title) {
        return new PartnershipBuilder().title(title);
    }

    public PartnershipBuilder toBuilder() {
        return builder(title)
                .library(library)
                .partners(partners)
                .kind(kind)
                .form(form)
                .purposes(purposes)
                .ownPurposes(ownPurposes)
                .start(start)
                .end(end)
                .status(status)
                .description(description)
                .goal(goal)
                .targetGroups(targetGroups)
                .ageGroups(ageGroups)
                .anchoring(anchoring)
                .exchanges(exchanges)
                .links(links)
                .originatesFrom(originatesFrom)
                .projectGroup(projectGroup)
                .steeringGroup(steeringGroup)
                .responsible(responsible);
    }

    /** The same without a person. */
    public PartnershipDetails withoutPerson(String person) {
        return toBuilder()
                .responsible(responsible.stream()
                        .filter(one -> !person.equals(one.person()))
                        .toList())
                .projectGroup(projectGroup == null ? null : projectGroup.without(person))
                .steeringGroup(steeringGroup == null ? null : steeringGroup.without(person))
                .build();
    }

    /** The same without a team; whoever acted for it stays. */
    public PartnershipDetails withoutTeam(String team) {
        return toBuilder()
                .responsible(responsible.stream()
                        .map(one -> team.equals(one.team()) ? one.withoutTeam() : one)
                        .toList())
                .build();
    }
}
