package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import java.util.List;
import java.util.Map;

/**
 * Hears of each organisation and person that is written, in the same transaction and once the row is flushed, to know
 * which may be the same.
 */
public interface MatchedRecords {
    /** Many that are new, by their ids. */
    void newOrganisations(Map<String, OrganisationDetails> created);

    /** Many that are new, by their ids. */
    void newPeople(Map<String, PersonDetails> created);

    /** @param before {@code null} when nothing that is known of the row holds any longer */
    void organisation(String id, OrganisationDetails before, OrganisationDetails after);

    /** @param before {@code null} when nothing that is known of the row holds any longer */
    void person(String id, PersonDetails before, PersonDetails after);

    void gone(List<String> ids);
}
