package dk.bygpartnerskaber.network.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody has approached the library.
 *
 * @param version grows with each change; what {@link EnquiryService#update} compares
 * @param answer what was decided last; {@link EnquiryAnswer#NONE} while nothing is
 * @param interaction id of the contact that was noted with the answer
 * @param demo whether it is an example record
 */
public record Enquiry(
        String id,
        long version,
        EnquiryDetails details,
        EnquiryAnswer answer,
        Optional<String> interaction,
        boolean demo,
        Instant created,
        Instant changed) {

    public EnquiryState state() {
        return answer.state();
    }

    /** Whether they are still to get a yes or a no. */
    public boolean isWaiting() {
        return state() == EnquiryState.OPEN || state() == EnquiryState.LATER;
    }

    /** The day by which something is to be said; empty when nothing was promised, or all has been said. */
    public Optional<LocalDate> due() {
        return switch (state()) {
            case OPEN -> Optional.ofNullable(details.promised());
            case LATER -> Optional.of(answer.again());
            case YES, NO -> Optional.empty();
        };
    }
}
