package dk.bygpartnerskaber.register.api;

import java.time.Instant;

/**
 * A partnership of an own library with one or several organisations.
 *
 * @param version grows with each change of any part; what {@link PartnershipService#update} compares
 * @param demo whether it is an example record
 */
public record Partnership(
        String id, long version, PartnershipDetails details, boolean demo, Instant created, Instant changed) {

    public String title() {
        return details.title();
    }
}
