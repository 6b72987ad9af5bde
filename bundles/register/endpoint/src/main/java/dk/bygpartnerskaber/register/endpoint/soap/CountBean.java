package dk.bygpartnerskaber.register.endpoint.soap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** How many there are of something, on the wire; {@code of} is the code of a choice, or a word of the library's own. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Count",
        propOrder = {"of", "number"})
public class CountBean {
    @XmlElement(required = true)
    String of;

    long number;

    static <K> List<CountBean> all(Map<K, Long> counts, Function<K, String> name) {
        return counts.entrySet().stream()
                .map(count -> {
                    CountBean bean = new CountBean();
                    bean.of = name.apply(count.getKey());
                    bean.number = count.getValue();
                    return bean;
                })
                .toList();
    }
}
