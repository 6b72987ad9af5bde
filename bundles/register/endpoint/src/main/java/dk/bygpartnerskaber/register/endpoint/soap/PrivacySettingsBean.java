package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.PrivacySettings;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The settings of privacy on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PrivacySettings",
        propOrder = {"version"})
public class PrivacySettingsBean extends PrivacySettingsDataBean {
    long version;

    static PrivacySettingsBean of(PrivacySettings settings) {
        PrivacySettingsBean bean = new PrivacySettingsBean();
        bean.fill(settings.defaults());
        bean.version = settings.version();
        return bean;
    }
}
