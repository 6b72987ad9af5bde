package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.Suspicion;
import java.util.Set;

/**
 * How likely two records are the same.
 *
 * @param score 0 to 100, see {@link Suspicion}
 * @param reasons what was found, the weightiest or not, in the order of {@link DuplicateReason}
 */
record Likelihood(int score, Set<DuplicateReason> reasons) {}
