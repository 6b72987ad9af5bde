package dk.bygpartnerskaber.register.api;

import java.util.List;

/**
 * Two records of the register that may be the same.
 *
 * @param type {@code organisation} or {@code person}
 * @param a the older one
 * @param score as in {@link Suspicion}
 * @param reasons what was found, for and against
 * @param dismissed whether somebody has said that they are not the same
 */
public record SuspectedPair(
        String type, Member a, Member b, int score, List<DuplicateReason> reasons, boolean dismissed) {

    public SuspectedPair {
        reasons = List.copyOf(reasons);
    }

    /**
     * One of the two.
     *
     * @param about as in {@link Suspicion}
     */
    public record Member(String id, String name, String about) {
        /** One of which no more is told. */
        public Member(String id, String name) {
            this(id, name, "");
        }
    }
}
