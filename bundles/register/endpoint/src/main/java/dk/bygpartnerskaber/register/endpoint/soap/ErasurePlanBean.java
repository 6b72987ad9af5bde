package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.ErasurePlan;
import dk.bygpartnerskaber.register.api.Person;
import java.util.List;
import java.util.function.Function;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/**
 * What forgetting a person will do, on the wire: the texts that go and where they stand, and, as {@code obstacle}, the codes
 * of the problems that forbid it. The version is that of the person.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ErasurePlan",
        propOrder = {
            "id",
            "version",
            "suggested",
            "texts",
            "namesakes",
            "teams",
            "partnerships",
            "successorOf",
            "mentions",
            "held",
            "modules",
            "imports",
            "selections",
            "user",
            "obstacles"
        })
public class ErasurePlanBean {
    @XmlElement(required = true)
    String id;

    long version;
    List<String> suggested;

    @XmlElement(name = "text")
    List<String> texts;

    @XmlElement(name = "namesake")
    List<String> namesakes;

    @XmlElement(name = "team")
    List<TeamBean> teams;

    @XmlElement(name = "partnership")
    List<PartnershipBean> partnerships;

    List<String> successorOf;

    @XmlElement(name = "mention")
    List<MentionBean> mentions;

    List<RecordBean> held;

    @XmlElement(name = "module")
    List<CountBean> modules;

    int imports;
    int selections;
    String user;

    @XmlElement(name = "obstacle")
    List<String> obstacles;

    static ErasurePlanBean of(ErasurePlan plan) {
        ErasurePlanBean bean = new ErasurePlanBean();
        bean.id = plan.person().id();
        bean.version = plan.person().version();
        bean.suggested = plan.suggested();
        bean.texts = plan.texts();
        bean.namesakes = plan.namesakes();
        bean.teams = plan.teams().stream().map(TeamBean::of).toList();
        bean.partnerships =
                plan.partnerships().stream().map(PartnershipBean::of).toList();
        bean.successorOf = plan.successorOf().stream().map(Person::id).toList();
        bean.mentions = plan.mentions().stream().map(MentionBean::of).toList();
        bean.held = plan.held().stream().map(RecordBean::of).toList();
        bean.modules = CountBean.all(plan.modules(), Function.identity());
        bean.imports = plan.imports();
        bean.selections = plan.selections();
        bean.user = plan.user().orElse(null);
        bean.obstacles = plan.obstacles();
        return bean;
    }
}
