package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who has approached the library, what they want, and what was said to them. Reading needs {@code READ}, all else
 * {@code EDIT}; whatever is refused is refused with a {@link dk.bygpartnerskaber.platform.api.ProblemException}.
 */
@ProviderType
public interface EnquiryService {

    Page<Enquiry> list(Actor actor, EnquiryQuery query);

    /**
     * All that a person is to see to now, the one that is due first at the top: those to which nothing has been said, and
     * those put off until today or earlier.
     */
    List<Enquiry> waitingFor(Actor actor, String person);

    Optional<Enquiry> find(Actor actor, String id);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, with what is wrong per field */
    Enquiry create(Actor actor, EnquiryDetails details);

    /**
     * Replaces the details; equal details change nothing.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}
     */
    Enquiry update(Actor actor, String id, long version, EnquiryDetails details);

    /**
     * Says what was decided. A yes and a no are noted as a contact with the one who asked, in the same transaction, by the
     * person who decided; whoever puts the answer right afterwards, or says which partnership came of it, notes no other.
     * {@code OPEN} takes it up again.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}
     */
    Enquiry answer(Actor actor, String id, long version, EnquiryAnswer answer);
}
