package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.SharedLink;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Where papers of a partnership are, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "SharedLink",
        propOrder = {"label", "address", "caseNumber"})
public class SharedLinkBean {
    String label;
    String address;
    String caseNumber;

    static SharedLinkBean of(SharedLink link) {
        SharedLinkBean bean = new SharedLinkBean();
        bean.label = link.label();
        bean.address = link.address();
        bean.caseNumber = link.caseNumber();
        return bean;
    }

    SharedLink link() {
        return new SharedLink(label, address, caseNumber);
    }
}
