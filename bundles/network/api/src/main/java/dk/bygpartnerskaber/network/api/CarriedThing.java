package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that somebody on the staff looks after, does or is responsible for.
 *
 * @param record a {@code relation}, a {@code followUp}, a {@code partnership}
 * @param version of the record, which {@link HandOverService#handOver} compares
 * @param about what the record is about, as far as it is about one thing
 * @param due the day by which it is to be done
 */
public record CarriedThing(RecordRef record, long version, Optional<RecordRef> about, Optional<LocalDate> due) {}
