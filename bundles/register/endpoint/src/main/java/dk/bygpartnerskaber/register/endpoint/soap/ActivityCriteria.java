package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.SortOrder;
import dk.bygpartnerskaber.register.api.ActivityQuery;
import dk.bygpartnerskaber.register.api.ActivitySort;
import java.util.Optional;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Which activities are wanted, on the wire; partnership is an id, from and to are days. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ActivityCriteria",
        propOrder = {"partnership", "from", "to", "awaitingGain"})
public class ActivityCriteria extends ListCriteria {
    String partnership;
    String from;
    String to;
    Boolean awaitingGain;

    ActivityQuery query() {
        SortOrder<ActivitySort> order = order(ActivitySort.class, new SortOrder<>(ActivitySort.START, true));
        return new ActivityQuery(
                wantedText(),
                given("partnership", partnership),
                Optional.ofNullable(DateTexts.day("from", from)),
                Optional.ofNullable(DateTexts.day("to", to)),
                Boolean.TRUE.equals(awaitingGain),
                changedSince(),
                order.by(),
                order.descending(),
                page());
    }
}
