package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Change;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A change of a person's record, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PersonChange",
        propOrder = {"at", "actorName", "kind", "fields"})
public class PersonChangeBean {
    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String at;

    @XmlElement(required = true)
    String actorName;

    @XmlElement(required = true)
    String kind;

    @XmlElement(name = "field")
    List<FieldBean> fields = new ArrayList<>();

    /** A field that was changed; a value of several parts is JSON. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "PersonChangeField",
            propOrder = {"name", "before", "after"})
    public static class FieldBean {
        @XmlElement(required = true)
        String name;

        String before;
        String after;
    }

    static PersonChangeBean of(Change change) {
        PersonChangeBean bean = new PersonChangeBean();
        bean.at = change.at().toString();
        bean.actorName = change.actorName();
        bean.kind = change.kind();
        bean.fields = change.fields().stream().map(PersonChangeBean::field).toList();
        return bean;
    }

    private static FieldBean field(Change.Field field) {
        FieldBean bean = new FieldBean();
        bean.name = field.field();
        bean.before = NamedValueBean.text(field.before());
        bean.after = NamedValueBean.text(field.after());
        return bean;
    }
}
