package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.DuplicateReason;
import java.util.Map;
import java.util.Set;

/** What confirms that organisations with like names are one, and how much each is worth where a name is only a part. */
final class Support {
    private static final Map<DuplicateReason, Integer> WORTH = Map.of(
            DuplicateReason.SAME_EMAIL, 76,
            DuplicateReason.SAME_PHONE, 68,
            DuplicateReason.SAME_CVR, 62,
            DuplicateReason.SAME_WEBSITE, 62,
            DuplicateReason.SAME_EMAIL_DOMAIN, 58,
            DuplicateReason.SAME_ADDRESS, 58);

    private Support() {}

    static int count(Set<DuplicateReason> reasons) {
        return (int) reasons.stream().filter(WORTH::containsKey).count();
    }

    static int strongest(Set<DuplicateReason> reasons) {
        return reasons.stream()
                .mapToInt(reason -> WORTH.getOrDefault(reason, 0))
                .max()
                .orElse(0);
    }
}
