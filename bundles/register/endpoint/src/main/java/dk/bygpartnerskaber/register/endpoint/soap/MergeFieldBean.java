package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.register.api.MergeField;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A field in which two records differ, on the wire; its values are JSON, as over REST, absent where there is none. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "MergeField",
        propOrder = {"name", "into", "from", "possible", "choice", "result"})
public class MergeFieldBean {
    @XmlElement(required = true)
    String name;

    String into;
    String from;

    @XmlElement(required = true)
    List<MergeChoiceCode> possible;

    @XmlElement(required = true)
    MergeChoiceCode choice;

    String result;

    static MergeFieldBean of(MergeField field) {
        MergeFieldBean bean = new MergeFieldBean();
        bean.name = field.name();
        bean.into = json(field.into());
        bean.from = json(field.from());
        bean.possible = field.possible().stream()
                .sorted()
                .map(choice -> MergeChoiceCode.valueOf(choice.name()))
                .toList();
        bean.choice = MergeChoiceCode.valueOf(field.choice().name());
        bean.result = json(field.result());
        return bean;
    }

    private static String json(Object value) {
        return value == null ? null : Answers.json(value);
    }
}
