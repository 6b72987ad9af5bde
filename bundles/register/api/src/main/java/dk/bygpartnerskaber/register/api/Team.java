package dk.bygpartnerskaber.register.api;

import java.time.Instant;

/**
 * A team or a department of an own library.
 *
 * @param version grows with each change of any part, the members too; what {@link TeamService#update} compares
 * @param demo whether it is an example record
 */
public record Team(String id, long version, TeamDetails details, boolean demo, Instant created, Instant changed) {

    public String name() {
        return details.name();
    }
}
