package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.PageRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * Which people are wanted, in which order. Conditions that are given must all hold.
 *
 * @param text part of the name, title, an e-mail address, a phone number, a role, or a name of an organisation where the
 *     person has a role; upper and lower case are alike
 * @param organisation id of an organisation where they have a role, open or not
 * @param user id of the local user that the person is
 * @param staff whether they are staff now
 * @param changedSince changed at this moment or later
 * @param demo whether they are examples
 */
public record PersonQuery(
        Optional<String> text,
        Optional<PersonGroup> group,
        Optional<String> organisation,
        Optional<String> user,
        Optional<Boolean> staff,
        Optional<Instant> changedSince,
        Optional<Boolean> demo,
        PersonSort sort,
        boolean descending,
        PageRequest page) {

    /** Be they examples or not. */
    public PersonQuery(
            Optional<String> text,
            Optional<PersonGroup> group,
            Optional<String> organisation,
            Optional<String> user,
            Optional<Boolean> staff,
            Optional<Instant> changedSince,
            PersonSort sort,
            boolean descending,
            PageRequest page) {
        this(text, group, organisation, user, staff, changedSince, Optional.empty(), sort, descending, page);
    }

    public static PersonQuery all(PageRequest page) {
        return new PersonQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PersonSort.NAME,
                false,
                page);
    }

    /** Those whom a text finds; everybody when it is blank. */
    public static PersonQuery text(String text, PageRequest page) {
        return all(page).withText(Optional.of(text).filter(t -> !t.isBlank()));
    }

    private PersonQuery withText(Optional<String> wanted) {
        return new PersonQuery(wanted, group, organisation, user, staff, changedSince, demo, sort, descending, page);
    }

    /** The same, of a group only. */
    public PersonQuery of(PersonGroup wanted) {
        return new PersonQuery(
                text, Optional.of(wanted), organisation, user, staff, changedSince, demo, sort, descending, page);
    }

    /** The same, of people with a role at the organisation only. */
    public PersonQuery at(String organisationId) {
        return new PersonQuery(
                text, group, Optional.of(organisationId), user, staff, changedSince, demo, sort, descending, page);
    }

    /** The same, of the person only who is this user. */
    public PersonQuery whoIs(String userId) {
        return new PersonQuery(
                text, group, organisation, Optional.of(userId), staff, changedSince, demo, sort, descending, page);
    }

    /** The same, of examples only, or of real ones only. */
    public PersonQuery ofExamples(boolean examples) {
        return new PersonQuery(
                text, group, organisation, user, staff, changedSince, Optional.of(examples), sort, descending, page);
    }

    /** The same in another order. */
    public PersonQuery sorted(PersonSort by, boolean downwards) {
        return new PersonQuery(text, group, organisation, user, staff, changedSince, demo, by, downwards, page);
    }
}
