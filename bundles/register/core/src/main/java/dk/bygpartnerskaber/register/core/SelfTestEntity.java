package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.register.api.MarkAnswer;
import dk.bygpartnerskaber.register.api.PartnershipMark;
import dk.bygpartnerskaber.register.api.SelfTest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a partnership's self-test; there once a question has been answered. */
@Entity
@Table(name = "reg_self_test")
public class SelfTestEntity {
    @Id
    @Column(name = "partnership_id")
    private String partnership;

    @Version
    private long version;

    /** A line each: mark and answer. */
    private String answers;

    public static SelfTestEntity of(String partnership) {
        SelfTestEntity test = new SelfTestEntity();
        test.partnership = partnership;
        return test;
    }

    public void set(Map<PartnershipMark, MarkAnswer> all) {
        answers = PartLines.join(
                List.copyOf(all.entrySet()),
                e -> PartLines.line(e.getKey().code(), e.getValue().code()));
    }

    long version() {
        return version;
    }

    public SelfTest toRecord() {
        Map<PartnershipMark, MarkAnswer> all = new EnumMap<>(PartnershipMark.class);
        for (String line : Lines.split(answers)) {
            String[] part = line.split("\t", -1);
            Coded.parse(PartnershipMark.class, part[0]).ifPresent(mark -> Coded.parse(MarkAnswer.class, part[1])
                    .ifPresent(answer -> all.put(mark, answer)));
        }
        return new SelfTest(partnership, version, all);
    }
}
