package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Department;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A part of an organisation on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Department",
        propOrder = {"name", "location"})
public class DepartmentBean {
    @XmlElement(required = true)
    String name;

    String location;

    static DepartmentBean of(Department department) {
        DepartmentBean bean = new DepartmentBean();
        bean.name = department.name();
        bean.location = department.location();
        return bean;
    }

    Department department() {
        return new Department(name, location);
    }
}
