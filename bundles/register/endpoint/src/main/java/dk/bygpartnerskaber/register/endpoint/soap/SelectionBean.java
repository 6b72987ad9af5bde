package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Selection;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A saved selection of a list, on the wire; {@code own} says whether it is the caller's. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Selection",
        propOrder = {"id", "list", "name", "query", "shared", "own"})
public class SelectionBean {
    @XmlElement(required = true)
    String id;

    @XmlElement(required = true)
    String list;

    @XmlElement(required = true)
    String name;

    @XmlElement(required = true)
    String query;

    boolean shared;
    boolean own;

    static SelectionBean of(Selection selection) {
        SelectionBean bean = new SelectionBean();
        bean.id = selection.id();
        bean.list = selection.list();
        bean.name = selection.name();
        bean.query = selection.query();
        bean.shared = selection.shared();
        bean.own = selection.own();
        return bean;
    }
}
