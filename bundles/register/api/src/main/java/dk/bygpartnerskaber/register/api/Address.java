package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;

/**
 * A postal address; every part is optional, yet one of them is there.
 *
 * @param label what the address is for, for example {@code Besøg} or {@code Post}
 */
public record Address(String label, String street, String postalCode, String city, String country) {

    public Address {
        label = Texts.line(label);
        street = Texts.line(street);
        postalCode = Texts.line(postalCode);
        city = Texts.line(city);
        country = Texts.line(country);
    }

    public boolean isEmpty() {
        return label == null && street == null && postalCode == null && city == null && country == null;
    }
}
