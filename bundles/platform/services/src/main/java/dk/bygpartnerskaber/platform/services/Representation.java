package dk.bygpartnerskaber.platform.services;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A record as a REST resource shows it; gives what the address and the entity tag are made of. */
public interface Representation {
    String id();

    long version();

    /** The strong entity tag of this version. */
    @JsonIgnore
    default String etag() {
        return Preconditions.etag(version());
    }
}
