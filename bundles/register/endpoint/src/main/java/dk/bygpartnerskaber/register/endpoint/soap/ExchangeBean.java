package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Exchange;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What a party of a partnership gives and gets, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Exchange",
        propOrder = {"organisation", "gives", "gets"})
public class ExchangeBean {
    @XmlElement(required = true)
    String organisation;

    String gives;
    String gets;

    static ExchangeBean of(Exchange exchange) {
        ExchangeBean bean = new ExchangeBean();
        bean.organisation = exchange.organisation();
        bean.gives = exchange.gives();
        bean.gets = exchange.gets();
        return bean;
    }

    Exchange exchange() {
        return new Exchange(organisation, gives, gets);
    }
}
