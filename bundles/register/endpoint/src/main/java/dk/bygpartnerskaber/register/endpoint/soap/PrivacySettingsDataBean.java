package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What holds for people whose records say nothing else, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PrivacySettingsData",
        propOrder = {
            "purpose",
            "legalBasis",
            "source",
            "reviewMonths",
            "library",
            "contact",
            "noticeDanish",
            "noticeEnglish"
        })
public class PrivacySettingsDataBean {
    @XmlElement(required = true)
    String purpose;

    @XmlElement(required = true)
    LegalBasisCode legalBasis;

    @XmlElement(required = true)
    DataSourceCode source;

    int reviewMonths;
    String library;
    String contact;
    String noticeDanish;
    String noticeEnglish;

    final void fill(PrivacyDefaults defaults) {
        purpose = defaults.purpose();
        legalBasis = LegalBasisCode.valueOf(defaults.legalBasis().name());
        source = DataSourceCode.valueOf(defaults.source().name());
        reviewMonths = defaults.reviewMonths();
        library = defaults.library();
        contact = defaults.contact();
        noticeDanish = defaults.noticeDanish();
        noticeEnglish = defaults.noticeEnglish();
    }

    PrivacyDefaults defaults() {
        return new PrivacyDefaults(
                purpose,
                LegalBasis.valueOf(legalBasis.name()),
                DataSource.valueOf(source.name()),
                reviewMonths,
                library,
                contact,
                noticeDanish,
                noticeEnglish);
    }
}
