package dk.bygpartnerskaber.register.api;

import java.time.Instant;

/**
 * An organisation of the register.
 *
 * @param version grows with each change of any part; what {@link OrganisationService#update} compares
 * @param demo whether it is an example record
 */
public record Organisation(
        String id, long version, OrganisationDetails details, boolean demo, Instant created, Instant changed) {

    public String name() {
        return details.name();
    }
}
