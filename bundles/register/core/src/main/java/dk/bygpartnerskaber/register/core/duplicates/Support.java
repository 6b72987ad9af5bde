package dk.bygpartnerskaber.register.core.duplicates;

import java.util.Map;
import java.util.Set;

/** What confirms that organisations with like names are one, and how much each is worth where a name is only a part. */
final class Support {
    private static final Map<Reason, Integer> WORTH = Map.of(
            Reason.SAME_EMAIL, 76,
            Reason.SAME_PHONE, 68,
            Reason.SAME_CVR, 62,
            Reason.SAME_WEBSITE, 62,
            Reason.SAME_EMAIL_DOMAIN, 58,
            Reason.SAME_ADDRESS, 58);

    private Support() {}

    static int count(Set<Reason> reasons) {
        return (int) reasons.stream().filter(WORTH::containsKey).count();
    }

    static int strongest(Set<Reason> reasons) {
        return reasons.stream()
                .mapToInt(reason -> WORTH.getOrDefault(reason, 0))
                .max()
                .orElse(0);
    }
}
