package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.MergeChoice;
import dk.bygpartnerskaber.register.api.MergeOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** Which two records are to become one, on the wire; what the preview suggests holds for fields without a choice. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "MergeData",
        propOrder = {"type", "from", "into", "choices"})
public class MergeDataBean {
    @XmlElement(required = true)
    MergeTypeCode type;

    @XmlElement(required = true)
    String from;

    @XmlElement(required = true)
    String into;

    @XmlElement(name = "choice")
    List<MergeChoiceBean> choices = new ArrayList<>();

    MergeOrder order() {
        Map<String, MergeChoice> chosen = new HashMap<>();
        choices.forEach(choice -> chosen.put(choice.field, MergeChoice.valueOf(choice.choice.name())));
        return new MergeOrder(type.type(), from, into, chosen);
    }
}
