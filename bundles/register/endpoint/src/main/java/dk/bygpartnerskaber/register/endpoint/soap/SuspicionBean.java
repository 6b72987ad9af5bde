package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.Suspicion;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A record that may be the same as another, on the wire; its reasons are the codes that REST has. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Suspicion",
        propOrder = {"id", "name", "about", "score", "reasons"})
public class SuspicionBean {
    @XmlElement(required = true)
    String id;

    @XmlElement(required = true)
    String name;

    /** What tells it from others of that name, in one line; may be blank. */
    @XmlElement(required = true)
    String about;

    int score;

    @XmlElement(name = "reason")
    List<String> reasons;

    static SuspicionBean of(Suspicion found) {
        SuspicionBean bean = new SuspicionBean();
        bean.id = found.id();
        bean.name = found.name();
        bean.about = found.about();
        bean.score = found.score();
        bean.reasons = found.reasons().stream().map(DuplicateReason::code).toList();
        return bean;
    }
}
