package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.ActivityDetails;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What callers say about an activity, on the wire; start and end are a year, a month or a day. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ActivityData",
        propOrder = {"partnership", "title", "start", "end", "place", "participants", "hours", "money", "result", "gain"
        })
public class ActivityDataBean {
    @XmlElement(required = true)
    String partnership;

    @XmlElement(required = true)
    String title;

    String start;
    String end;
    String place;
    Integer participants;
    Integer hours;
    Integer money;
    String result;
    String gain;

    final void fill(ActivityDetails d) {
        partnership = d.partnership();
        title = d.title();
        start = DateTexts.of(d.start());
        end = DateTexts.of(d.end());
        place = d.place();
        participants = d.participants();
        hours = d.hours();
        money = d.money();
        result = d.result();
        gain = d.gain();
    }

    ActivityDetails details() {
        return new ActivityDetails(
                partnership,
                title,
                DateTexts.parse("start", start),
                DateTexts.parse("end", end),
                place,
                participants,
                hours,
                money,
                result,
                gain);
    }
}
