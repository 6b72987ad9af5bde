package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds records that may be the same organisation or the same person. It never changes or merges them: that is for
 * people to decide, see {@link MergeService}.
 */
@ProviderType
public interface DuplicateService {
    /** So many suspicions are told of one record at most. */
    int MOST = 20;

    /**
     * Organisations of the register that may be the one described, the likeliest first; needs {@code READ}. The details
     * need not be valid.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid} without a name
     */
    List<Suspicion> forOrganisation(Actor actor, OrganisationDetails details);

    /** The same for people. */
    List<Suspicion> forPerson(Actor actor, PersonDetails details);

    /**
     * Pairs in the register, the likeliest first; needs {@code CURATE}. What is written shows here within some seconds.
     *
     * @param type {@code organisation} or {@code person}; empty for both
     * @param dismissed those that are not the same, instead of those nobody has looked at
     */
    Page<SuspectedPair> pairs(Actor actor, Optional<String> type, boolean dismissed, PageRequest page);

    /**
     * Says that two records are not the same, in any order of the two; needs {@code CURATE}. Nothing happens when it has
     * been said before.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found} when they are not two organisations or
     *     two people
     */
    void dismiss(Actor actor, String a, String b);

    /** Takes it back; nothing happens when nobody has said so. */
    void undismiss(Actor actor, String a, String b);
}
