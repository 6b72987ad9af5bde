package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.PageRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * Which teams are wanted, in which order. Conditions that are given must all hold.
 *
 * @param text part of the name, the description or the name of a member; upper and lower case are alike
 * @param library id of the own library
 * @param person id of a member
 * @param changedSince changed at this moment or later
 */
public record TeamQuery(
        Optional<String> text,
        Optional<TeamKind> kind,
        Optional<String> library,
        Optional<String> person,
        Optional<Instant> changedSince,
        TeamSort sort,
        boolean descending,
        PageRequest page) {

    public static TeamQuery all(PageRequest page) {
        return new TeamQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TeamSort.NAME,
                false,
                page);
    }

    /** The same, of teams only that the person is a member of. */
    public TeamQuery of(String personId) {
        return new TeamQuery(text, kind, library, Optional.of(personId), changedSince, sort, descending, page);
    }

    /** The same, of teams of the library only. */
    public TeamQuery in(String libraryId) {
        return new TeamQuery(text, kind, Optional.of(libraryId), person, changedSince, sort, descending, page);
    }

    /** The same in another order. */
    public TeamQuery sorted(TeamSort by, boolean downwards) {
        return new TeamQuery(text, kind, library, person, changedSince, by, downwards, page);
    }
}
