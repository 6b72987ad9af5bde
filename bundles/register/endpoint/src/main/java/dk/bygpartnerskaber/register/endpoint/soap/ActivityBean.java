package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Activity;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** An activity on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Activity",
        propOrder = {"id", "version", "demo", "createdAt", "changedAt"})
public class ActivityBean extends ActivityDataBean {
    @XmlElement(required = true)
    String id;

    long version;
    boolean demo;

    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String createdAt;

    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String changedAt;

    static ActivityBean of(Activity activity) {
        ActivityBean bean = new ActivityBean();
        bean.fill(activity.details());
        bean.id = activity.id();
        bean.version = activity.version();
        bean.demo = activity.demo();
        bean.createdAt = activity.created().toString();
        bean.changedAt = activity.changed().toString();
        return bean;
    }
}
