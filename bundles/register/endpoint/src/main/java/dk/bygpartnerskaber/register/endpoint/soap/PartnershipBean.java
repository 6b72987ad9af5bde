package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.PartialDate;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A partnership on the wire; start and end are a year, a month or a day. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Partnership",
        propOrder = {
            "id",
            "version",
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
            "demo",
            "createdAt",
            "changedAt"
        })
public class PartnershipBean {
    @XmlElement(required = true)
    String id;

    long version;

    @XmlElement(required = true)
    String title;

    String library;

    @XmlElement(name = "partner")
    List<String> partners = new ArrayList<>();

    @XmlElement(required = true)
    PartnershipKindCode kind;

    PartnershipFormCode form;

    @XmlElement(name = "purpose")
    List<PurposeCode> purposes = new ArrayList<>();

    @XmlElement(name = "ownPurpose")
    List<String> ownPurposes = new ArrayList<>();

    String start;
    String end;

    @XmlElement(required = true)
    PartnershipStatusCode status;

    String description;
    boolean demo;

    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String createdAt;

    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String changedAt;

    static PartnershipBean of(Partnership partnership) {
        PartnershipDetails d = partnership.details();
        PartnershipBean bean = new PartnershipBean();
        bean.id = partnership.id();
        bean.version = partnership.version();
        bean.title = d.title();
        bean.library = d.library();
        bean.partners = d.partners();
        bean.kind = PartnershipKindCode.valueOf(d.kind().name());
        bean.form =
                d.form() == null ? null : PartnershipFormCode.valueOf(d.form().name());
        bean.purposes =
                d.purposes().stream().map(p -> PurposeCode.valueOf(p.name())).toList();
        bean.ownPurposes = d.ownPurposes();
        bean.start = text(d.start());
        bean.end = text(d.end());
        bean.status = PartnershipStatusCode.valueOf(d.status().name());
        bean.description = d.description();
        bean.demo = partnership.demo();
        bean.createdAt = partnership.created().toString();
        bean.changedAt = partnership.changed().toString();
        return bean;
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.toString();
    }
}
