package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** Why a bulk change left a record alone, on the wire; without {@code field} it is the record as a whole. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "BulkReason",
        propOrder = {"field", "code", "args"})
public class BulkReasonBean {
    String field;

    @XmlElement(required = true)
    String code;

    @XmlElement(name = "arg")
    List<String> args;

    static BulkReasonBean of(FieldProblem reason) {
        BulkReasonBean bean = new BulkReasonBean();
        bean.field = reason.field().isEmpty() ? null : reason.field();
        bean.code = reason.code();
        bean.args = reason.args();
        return bean;
    }
}
