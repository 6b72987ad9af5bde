package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Who has to be looked at again and who has yet to be told, on the wire: the first of each, and how many there are. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PrivacyTasks",
        propOrder = {"toReview", "review", "toInform", "inform"})
public class PrivacyTasksBean {
    long toReview;
    List<PrivacyTaskBean> review = new ArrayList<>();
    long toInform;
    List<PrivacyTaskBean> inform = new ArrayList<>();

    static PrivacyTasksBean of(PrivacyDefaults usual, Page<Person> review, Page<Person> inform) {
        PrivacyTasksBean bean = new PrivacyTasksBean();
        bean.toReview = review.total().orElse(review.items().size());
        bean.review = review.items().stream()
                .map(person -> PrivacyTaskBean.of(person, usual.reviewOf(person)))
                .toList();
        bean.toInform = inform.total().orElse(inform.items().size());
        bean.inform = inform.items().stream()
                .map(person -> PrivacyTaskBean.of(person, usual.informBy(person).orElse(null)))
                .toList();
        return bean;
    }
}
