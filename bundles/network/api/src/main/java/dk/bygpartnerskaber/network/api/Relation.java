package dk.bygpartnerskaber.network.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A relation of the library, or of one of its teams, with one organisation or person about one matter. Two have at most one
 * about each matter; it keeps its history when it ends and when it is taken up again.
 *
 * @param version grows with each change that people make; contacts do not change it
 * @param standing where it stands now
 * @param care when it needs to be looked after
 * @param demo whether it is an example record
 */
public record Relation(
        String id,
        long version,
        RelationDetails details,
        Standing standing,
        Care care,
        boolean demo,
        Instant created,
        Instant changed) {

    /**
     * When contact is due.
     *
     * @param lastContact the last time that anybody was in contact with them, about whatever matter
     * @param wanted how often one wants to be in contact, from the relation or by default of its stage
     * @param due the day by which it is wanted; empty when nobody waits for any
     * @param overdue the day by which it has been too long; empty likewise
     * @param restsUntil it reminds nobody before this day; empty when it has not been put off
     * @param restsBecause why
     */
    public record Care(
            Optional<Instant> lastContact,
            ContactInterval wanted,
            Optional<LocalDate> due,
            Optional<LocalDate> overdue,
            Optional<LocalDate> restsUntil,
            Optional<String> restsBecause) {}
}
