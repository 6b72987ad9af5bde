package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.ActivityFigures;
import java.util.List;
import java.util.Map;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Sums of activities on the wire, all of them or those for an age group; money in whole kroner. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ActivityFigures",
        propOrder = {"ageGroup", "activities", "participants", "hours", "money"})
public class ActivityFiguresBean {
    String ageGroup;
    long activities;
    long participants;
    long hours;
    long money;

    /** @param ageGroup {@code null} for all of them */
    static ActivityFiguresBean of(String ageGroup, ActivityFigures sum) {
        ActivityFiguresBean bean = new ActivityFiguresBean();
        bean.ageGroup = ageGroup;
        bean.activities = sum.activities();
        bean.participants = sum.participants();
        bean.hours = sum.hours();
        bean.money = sum.money();
        return bean;
    }

    static List<ActivityFiguresBean> all(Map<String, ActivityFigures> sums) {
        return sums.entrySet().stream()
                .map(sum -> of(sum.getKey(), sum.getValue()))
                .toList();
    }
}
