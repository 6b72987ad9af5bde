package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.register.api.Address;
import io.swagger.v3.oas.annotations.media.Schema;

/** A postal address. */
@Schema(name = "Address", description = "A postal address; one part at least is there")
public record AddressBody(
        @Schema(description = "What the address is for", example = "Besøg") String label,
        @Schema(example = "Rabalderstræde 16") String street,
        @Schema(example = "4000") String postalCode,
        @Schema(example = "Roskilde") String city,
        @Schema(example = "Danmark") String country) {

    static AddressBody of(Address a) {
        return new AddressBody(a.label(), a.street(), a.postalCode(), a.city(), a.country());
    }

    Address address() {
        return new Address(label, street, postalCode, city, country);
    }
}
