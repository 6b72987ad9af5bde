package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.ListedValue;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A value of a list on the wire; {@code uses} says how many records have it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ListedValue",
        propOrder = {"id", "version", "list", "name", "retired", "uses"})
public class ListedValueBean {
    @XmlElement(required = true)
    String id;

    long version;

    @XmlElement(required = true)
    ValueListCode list;

    @XmlElement(required = true)
    String name;

    boolean retired;
    long uses;

    static ListedValueBean of(ListedValue value) {
        ListedValueBean bean = new ListedValueBean();
        bean.id = value.id();
        bean.version = value.version();
        bean.list = ValueListCode.valueOf(value.list().name());
        bean.name = value.name();
        bean.retired = value.retired();
        bean.uses = value.uses();
        return bean;
    }
}
