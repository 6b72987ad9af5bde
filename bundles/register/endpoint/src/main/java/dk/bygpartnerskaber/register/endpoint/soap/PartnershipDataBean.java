package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Anchoring;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What callers say about a partnership, on the wire; start and end are a year, a month or a day. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PartnershipData",
        propOrder = {
            "title",
            "library",
            "partners",
            "kind",
            "form",
            "purposes",
            "ownPurposes",
            "start",
            "end",
            "status",
            "description",
            "goal",
            "targetGroups",
            "ageGroups",
            "anchoring",
            "exchanges",
            "links",
            "originatesFrom",
            "projectGroup",
            "steeringGroup",
            "responsible"
        })
public class PartnershipDataBean {
    @XmlElement(required = true)
    String title;

    String library;

    @XmlElement(name = "partner")
    List<String> partners = new ArrayList<>();

    PartnershipKindCode kind;

    PartnershipFormCode form;

    @XmlElement(name = "purpose")
    List<PurposeCode> purposes = new ArrayList<>();

    @XmlElement(name = "ownPurpose")
    List<String> ownPurposes = new ArrayList<>();

    String start;
    String end;
    PartnershipStatusCode status;
    String description;
    String goal;

    @XmlElement(name = "targetGroup")
    List<String> targetGroups = new ArrayList<>();

    @XmlElement(name = "ageGroup")
    List<String> ageGroups = new ArrayList<>();

    AnchoringCode anchoring;

    @XmlElement(name = "exchange")
    List<ExchangeBean> exchanges = new ArrayList<>();

    @XmlElement(name = "link")
    List<SharedLinkBean> links = new ArrayList<>();

    String originatesFrom;
    WorkGroupBean projectGroup;
    WorkGroupBean steeringGroup;
    List<ResponsibleBean> responsible = new ArrayList<>();

    final void fill(PartnershipDetails d) {
        title = d.title();
        library = d.library();
        partners = d.partners();
        kind = PartnershipKindCode.valueOf(d.kind().name());
        form = d.form() == null ? null : PartnershipFormCode.valueOf(d.form().name());
        purposes = d.purposes().stream().map(p -> PurposeCode.valueOf(p.name())).toList();
        ownPurposes = d.ownPurposes();
        start = DateTexts.of(d.start());
        end = DateTexts.of(d.end());
        status = PartnershipStatusCode.valueOf(d.status().name());
        description = d.description();
        goal = d.goal();
        targetGroups = d.targetGroups();
        ageGroups = d.ageGroups();
        anchoring = d.anchoring() == null
                ? null
                : AnchoringCode.valueOf(d.anchoring().name());
        exchanges = d.exchanges().stream().map(ExchangeBean::of).toList();
        links = d.links().stream().map(SharedLinkBean::of).toList();
        originatesFrom = d.originatesFrom();
        projectGroup = WorkGroupBean.of(d.projectGroup());
        steeringGroup = WorkGroupBean.of(d.steeringGroup());
        responsible = d.responsible().stream().map(ResponsibleBean::of).toList();
    }

    PartnershipDetails details() {
        return PartnershipDetails.builder(title)
                .library(library)
                .partners(partners)
                .kind(kind == null ? null : PartnershipKind.valueOf(kind.name()))
                .form(form == null ? null : PartnershipForm.valueOf(form.name()))
                .purposes(purposes.stream().map(p -> Purpose.valueOf(p.name())).collect(Collectors.toSet()))
                .ownPurposes(ownPurposes)
                .start(DateTexts.parse("start", start))
                .end(DateTexts.parse("end", end))
                .status(status == null ? null : PartnershipStatus.valueOf(status.name()))
                .description(description)
                .goal(goal)
                .targetGroups(targetGroups)
                .ageGroups(ageGroups)
                .anchoring(anchoring == null ? null : Anchoring.valueOf(anchoring.name()))
                .exchanges(exchanges.stream().map(ExchangeBean::exchange).toList())
                .links(links.stream().map(SharedLinkBean::link).toList())
                .originatesFrom(originatesFrom)
                .projectGroup(projectGroup == null ? null : projectGroup.group())
                .steeringGroup(steeringGroup == null ? null : steeringGroup.group())
                .responsible(
                        responsible.stream().map(ResponsibleBean::responsible).toList())
                .build();
    }
}
