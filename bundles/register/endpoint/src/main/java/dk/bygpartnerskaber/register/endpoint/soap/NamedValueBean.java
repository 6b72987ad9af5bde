package dk.bygpartnerskaber.register.endpoint.soap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A field and its value on the wire; a value of several parts is JSON. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "NamedValue",
        propOrder = {"name", "value"})
public class NamedValueBean {
    private static final JsonMapper JSON = new JsonMapper();

    @XmlElement(required = true)
    String name;

    String value;

    static List<NamedValueBean> all(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(entry -> {
                    NamedValueBean bean = new NamedValueBean();
                    bean.name = entry.getKey();
                    bean.value = text(entry.getValue());
                    return bean;
                })
                .toList();
    }

    /** A plain value as text; {@code null} for none. */
    static String text(Object value) {
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            try {
                return JSON.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return value == null ? null : value.toString();
    }
}
