package dk.bygpartnerskaber.register.core.merge;

import java.time.Instant;

/** A record as it was read. */
record Copy<D extends Record>(String id, long version, String name, D details, boolean demo, Instant created) {

    /** The same with other details. */
    Copy<D> with(D other) {
        return new Copy<>(id, version, name, other, demo, created);
    }
}
