package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The checklists <i>Har du tjek på…</i>: what people tick by hand, and for the rest what the modules' data say
 * ({@link dk.bygpartnerskaber.platform.api.ChecklistAnswer}). Only a partnership of kind
 * {@link PartnershipKind#PARTNERSHIP} has one. Reading needs {@code READ}, updating {@code EDIT}.
 */
@ProviderType
public interface ChecklistService {

    /** @return empty when there is no such partnership */
    Optional<Checklist> find(Actor actor, String partnership);

    /** How far the checklists of many partnerships have come, by their ids; those that have none are left out. */
    Map<String, ChecklistProgress> progress(Actor actor, List<String> partnerships);

    /**
     * Replaces all that people say; equal entries change nothing, not even the version.
     *
     * @param version the version that the caller has read
     * @param entries items that are not named become unanswered
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale}, {@code invalid}, or
     *     {@code not-a-partnership} when the relation is of another kind
     */
    Checklist update(Actor actor, String partnership, long version, List<ChecklistEntry> entries);
}
