package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.MergeSide;
import java.util.List;
import java.util.TreeMap;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** One of two records that would become one, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "MergeSide",
        propOrder = {"id", "name", "version", "uses"})
public class MergeSideBean {
    @XmlElement(required = true)
    String id;

    @XmlElement(required = true)
    String name;

    long version;

    @XmlElement(name = "use")
    List<CountBean> uses;

    static MergeSideBean of(MergeSide side) {
        MergeSideBean bean = new MergeSideBean();
        bean.id = side.id();
        bean.name = side.name();
        bean.version = side.version();
        bean.uses = CountBean.all(new TreeMap<>(side.uses()), of -> of);
        return bean;
    }
}
