package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.Mention;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is kept about a person.
 *
 * @param at when it was gathered
 * @param usual why the person is kept, as far as their own record says nothing
 * @param teams that the person is a member of
 * @param partnerships that the person is responsible for, or in a group of
 * @param successorOf people with a role that the person took over
 * @param mentions where the person's name, e-mail addresses and phone numbers stand otherwise
 * @param history of the person's record, the latest first
 * @param modules what other modules keep, by their names: an entry a thing, its values as in {@link Change.Field}
 * @param user what is kept of the user that the person is, by the names of its fields
 */
public record PersonExport(
        Instant at,
        Person person,
        PrivacyDefaults usual,
        List<Team> teams,
        List<Partnership> partnerships,
        List<Person> successorOf,
        List<Mention> mentions,
        List<Change> history,
        Map<String, List<Map<String, Object>>> modules,
        Optional<Map<String, Object>> user) {

    /** What the person is in the partnerships. */
    public List<PersonPart> parts() {
        return partnerships.stream()
                .flatMap(partnership -> PersonPart.of(partnership, person.id()).stream())
                .toList();
    }

    /** What the person is in the teams. */
    public List<Membership> memberships() {
        return teams.stream()
                .flatMap(team -> Membership.of(team, person.id()).stream())
                .toList();
    }
}
