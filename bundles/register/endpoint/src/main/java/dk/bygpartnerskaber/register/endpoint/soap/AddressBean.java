package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Address;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A postal address on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Address",
        propOrder = {"label", "street", "postalCode", "city", "country"})
public class AddressBean {
    String label;
    String street;
    String postalCode;
    String city;
    String country;

    static AddressBean of(Address address) {
        AddressBean bean = new AddressBean();
        bean.label = address.label();
        bean.street = address.street();
        bean.postalCode = address.postalCode();
        bean.city = address.city();
        bean.country = address.country();
        return bean;
    }

    Address address() {
        return new Address(label, street, postalCode, city, country);
    }
}
