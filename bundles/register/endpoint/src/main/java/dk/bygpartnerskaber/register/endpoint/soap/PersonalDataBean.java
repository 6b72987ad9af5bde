package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonExport;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** All that is kept about a person, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PersonalData",
        propOrder = {
            "at",
            "person",
            "keeping",
            "teams",
            "partnerships",
            "successorOf",
            "mentions",
            "history",
            "things",
            "user"
        })
public class PersonalDataBean {
    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String at;

    @XmlElement(required = true)
    PersonBean person;

    @XmlElement(required = true)
    KeepingBean keeping;

    @XmlElement(name = "team")
    List<TeamOfPersonBean> teams = new ArrayList<>();

    /** One for each part that the person has. */
    @XmlElement(name = "partnership")
    List<PartnershipOfPersonBean> partnerships = new ArrayList<>();

    @XmlElement(name = "successorOf")
    List<String> successorOf = new ArrayList<>();

    @XmlElement(name = "mention")
    List<MentionBean> mentions = new ArrayList<>();

    @XmlElement(name = "change")
    List<PersonChangeBean> history = new ArrayList<>();

    @XmlElement(name = "thing")
    List<ThingBean> things = new ArrayList<>();

    @XmlElement(name = "userField")
    List<NamedValueBean> user = new ArrayList<>();

    /** Why the person is kept: what their record says, else what the settings say. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "Keeping",
            propOrder = {"purpose", "legalBasis", "source", "reviewOn"})
    public static class KeepingBean {
        @XmlElement(required = true)
        String purpose;

        @XmlElement(required = true)
        LegalBasisCode legalBasis;

        @XmlElement(required = true)
        DataSourceCode source;

        @XmlElement(required = true)
        String reviewOn;
    }

    /** A thing that a module keeps about the person. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "ModuleThing",
            propOrder = {"module", "fields"})
    public static class ThingBean {
        @XmlElement(required = true)
        String module;

        @XmlElement(name = "field")
        List<NamedValueBean> fields = new ArrayList<>();
    }

    static PersonalDataBean of(PersonExport export) {
        PersonalDataBean bean = new PersonalDataBean();
        bean.at = export.at().toString();
        bean.person = PersonBean.of(export.person());
        bean.keeping = keeping(export);
        bean.teams = export.memberships().stream().map(TeamOfPersonBean::of).toList();
        bean.partnerships =
                export.parts().stream().map(PartnershipOfPersonBean::of).toList();
        bean.successorOf = export.successorOf().stream().map(Person::id).toList();
        bean.mentions = export.mentions().stream().map(MentionBean::of).toList();
        bean.history = export.history().stream().map(PersonChangeBean::of).toList();
        export.modules()
                .forEach((module, things) -> things.forEach(fields -> {
                    ThingBean thing = new ThingBean();
                    thing.module = module;
                    thing.fields = NamedValueBean.all(fields);
                    bean.things.add(thing);
                }));
        export.user().ifPresent(fields -> bean.user = NamedValueBean.all(fields));
        return bean;
    }

    private static KeepingBean keeping(PersonExport export) {
        PrivacyDefaults usual = export.usual();
        PersonDetails details = export.person().details();
        KeepingBean bean = new KeepingBean();
        bean.purpose = usual.purposeOf(details);
        bean.legalBasis = LegalBasisCode.valueOf(usual.legalBasisOf(details).name());
        bean.source = DataSourceCode.valueOf(usual.sourceOf(details).name());
        bean.reviewOn = DateTexts.of(usual.reviewOf(export.person()));
        return bean;
    }
}
