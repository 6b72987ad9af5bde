package dk.bygpartnerskaber.register.core.duplicates;

import java.util.Set;

/**
 * How likely two records are the same.
 *
 * @param score 0 to 100: from {@link #SUSPECTED} on worth a look, from {@link #LIKELY} on very probably the same
 * @param reasons what was found, the weightiest or not, in the order of {@link Reason}
 */
record Likelihood(int score, Set<Reason> reasons) {
    static final int SUSPECTED = 50;
    static final int LIKELY = 80;
}
