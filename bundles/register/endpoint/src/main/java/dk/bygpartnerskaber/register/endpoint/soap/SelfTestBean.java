package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.MarkAnswer;
import dk.bygpartnerskaber.register.api.PartnershipMark;
import dk.bygpartnerskaber.register.api.SelfTest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A self-test on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "SelfTest",
        propOrder = {"partnership", "version", "reading", "answers"})
public class SelfTestBean {
    @XmlElement(required = true)
    String partnership;

    long version;

    @XmlElement(required = true)
    SelfTestReadingCode reading;

    @XmlElement(name = "answer")
    List<SelfTestAnswerBean> answers = new ArrayList<>();

    static SelfTestBean of(SelfTest test) {
        SelfTestBean bean = new SelfTestBean();
        bean.partnership = test.partnership();
        bean.version = test.version();
        bean.reading = SelfTestReadingCode.valueOf(test.reading().name());
        test.answers().forEach((mark, answer) -> {
            SelfTestAnswerBean one = new SelfTestAnswerBean();
            one.mark = PartnershipMarkCode.valueOf(mark.name());
            one.answer = MarkAnswerCode.valueOf(answer.name());
            bean.answers.add(one);
        });
        return bean;
    }

    static Map<PartnershipMark, MarkAnswer> answers(List<SelfTestAnswerBean> given) {
        Map<PartnershipMark, MarkAnswer> all = new EnumMap<>(PartnershipMark.class);
        given.forEach(one -> all.put(PartnershipMark.valueOf(one.mark.name()), MarkAnswer.valueOf(one.answer.name())));
        return all;
    }
}
