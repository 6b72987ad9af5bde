package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.RoleEnd;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** How a role ends, on the wire; without {@code place} the first one, without {@code handOver} to the successor. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "RoleEnd",
        propOrder = {"place", "lastDay", "successor", "newSuccessor", "handOver", "note"})
public class RoleEndBean {
    Integer place;

    @XmlElement(required = true)
    String lastDay;

    String successor;
    String newSuccessor;
    Boolean handOver;
    String note;

    RoleEnd end() {
        return new RoleEnd(
                place == null ? 0 : place,
                DateTexts.parse("lastDay", lastDay),
                successor,
                newSuccessor,
                !Boolean.FALSE.equals(handOver),
                note);
    }
}
