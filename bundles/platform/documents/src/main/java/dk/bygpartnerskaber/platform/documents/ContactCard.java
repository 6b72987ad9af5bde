package dk.bygpartnerskaber.platform.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A contact to be given to other programs.
 *
 * @param uid the same for the same contact at all times, as a URI
 * @param fullName required
 * @param givenName as far as it is known, as the next two
 * @param suffix what is put behind a name, for example {@code cand.mag.}
 * @param works at organisations, the main one first
 * @param emails the one to use first
 * @param phones as people write them, the one to use first
 * @param language tag of the language to write in, for example {@code da}
 * @param changed when the contact was changed, to the second
 */
public record ContactCard(
        String uid,
        String fullName,
        Optional<String> givenName,
        Optional<String> familyName,
        Optional<String> suffix,
        List<Work> works,
        List<String> emails,
        List<String> phones,
        Optional<String> website,
        Optional<String> note,
        Optional<String> language,
        Instant changed) {

    /** What a contact is at an organisation. */
    public record Work(String organisation, Optional<String> department, Optional<String> title) {}

    public ContactCard {
        works = List.copyOf(works);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
    }
}
