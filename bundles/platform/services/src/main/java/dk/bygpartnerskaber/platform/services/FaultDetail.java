package dk.bygpartnerskaber.platform.services;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What a SOAP fault tells: a stable code for programs, a text for people, and what is wrong per field. Not thread-safe. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Problem",
        namespace = ServiceFault.NAMESPACE,
        propOrder = {"code", "message", "fields"})
public class FaultDetail {
    @XmlElement(namespace = ServiceFault.NAMESPACE, required = true)
    private String code;

    @XmlElement(namespace = ServiceFault.NAMESPACE, required = true)
    private String message;

    @XmlElement(namespace = ServiceFault.NAMESPACE, name = "field")
    private List<Field> fields = new ArrayList<>();

    /** For JAXB. */
    public FaultDetail() {}

    public FaultDetail(String code, String message, List<Field> fields) {
        this.code = code;
        this.message = message;
        this.fields = new ArrayList<>(fields);
    }

    public String getCode() {
        return code;
    }

    public String getMessage() {
        return message;
    }

    public List<Field> getFields() {
        return fields;
    }

    /** What is wrong with one field. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "FieldProblem",
            namespace = ServiceFault.NAMESPACE,
            propOrder = {"name", "code", "message"})
    public static class Field {
        @XmlElement(namespace = ServiceFault.NAMESPACE, required = true)
        private String name;

        @XmlElement(namespace = ServiceFault.NAMESPACE, required = true)
        private String code;

        @XmlElement(namespace = ServiceFault.NAMESPACE, required = true)
        private String message;

        /** For JAXB. */
        public Field() {}

        /** @param name path of the field, parts joined by {@code /} */
        public Field(String name, String code, String message) {
            this.name = name;
            this.code = code;
            this.message = message;
        }

        public String getName() {
            return name;
        }

        public String getCode() {
            return code;
        }

        public String getMessage() {
            return message;
        }
    }
}
