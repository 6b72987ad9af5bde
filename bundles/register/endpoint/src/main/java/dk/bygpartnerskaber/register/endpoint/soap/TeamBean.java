package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Team;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A team on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Team",
        propOrder = {"id", "version", "demo", "createdAt", "changedAt"})
public class TeamBean extends TeamDataBean {
    @XmlElement(required = true)
    String id;

    long version;
    boolean demo;

    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String createdAt;

    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String changedAt;

    static TeamBean of(Team team) {
        TeamBean bean = new TeamBean();
        bean.fill(team.details());
        bean.id = team.id();
        bean.version = team.version();
        bean.demo = team.demo();
        bean.createdAt = team.created().toString();
        bean.changedAt = team.changed().toString();
        return bean;
    }
}
