package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The self-tests <i>Er det et partnerskab?</i>. Only a partnership of kind {@link PartnershipKind#PARTNERSHIP} is asked.
 * Reading needs {@code READ}, updating {@code EDIT}.
 */
@ProviderType
public interface SelfTestService {

    /** @return empty when there is no such partnership */
    Optional<SelfTest> find(Actor actor, String partnership);

    /**
     * Replaces the answers; equal answers change nothing, not even the version.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale}, or
     *     {@code not-a-partnership} when the relation is of another kind
     */
    SelfTest update(Actor actor, String partnership, long version, Map<PartnershipMark, MarkAnswer> answers);
}
