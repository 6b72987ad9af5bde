package dk.bygpartnerskaber.register.api;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The self-test <i>Er det et partnerskab?</i> of a partnership.
 *
 * @param partnership its id
 * @param version grows with each change, 0 as long as nothing is answered; what {@link SelfTestService#update} compares
 * @param answers those that are given
 */
public record SelfTest(String partnership, long version, Map<PartnershipMark, MarkAnswer> answers) {

    public SelfTest {
        Map<PartnershipMark, MarkAnswer> ordered = new EnumMap<>(PartnershipMark.class);
        ordered.putAll(answers);
        answers = Collections.unmodifiableMap(ordered);
    }

    public long count(MarkAnswer answer) {
        return answers.values().stream().filter(a -> a == answer).count();
    }

    public SelfTestReading reading() {
        if (answers.isEmpty()) {
            return SelfTestReading.BLANK;
        }
        if (count(MarkAnswer.NO) >= 3) {
            return SelfTestReading.COOPERATION;
        }
        if (answers.size() < PartnershipMark.values().length) {
            return SelfTestReading.UNFINISHED;
        }
        return count(MarkAnswer.YES) >= 5 && count(MarkAnswer.NO) == 0
                ? SelfTestReading.PARTNERSHIP
                : SelfTestReading.ON_THE_WAY;
    }
}
