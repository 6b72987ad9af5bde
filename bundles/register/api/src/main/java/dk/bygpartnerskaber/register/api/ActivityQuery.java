package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which activities are wanted, in which order. Conditions that are given must all hold.
 *
 * @param text part of the title, the place, the result, the gain or the partnership's title; upper and lower case are alike
 * @param partnership id of the partnership
 * @param from may last until this day or longer; activities without a date are left out
 * @param to may begin on this day or earlier; activities without a date are left out
 * @param awaitingGain only those that are over and do not say yet what they gave
 * @param changedSince changed at this moment or later
 */
public record ActivityQuery(
        Optional<String> text,
        Optional<String> partnership,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean awaitingGain,
        Optional<Instant> changedSince,
        ActivitySort sort,
        boolean descending,
        PageRequest page) {

    /** Whether or not they say what they gave. */
    public ActivityQuery(
            Optional<String> text,
            Optional<String> partnership,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<Instant> changedSince,
            ActivitySort sort,
            boolean descending,
            PageRequest page) {
        this(text, partnership, from, to, false, changedSince, sort, descending, page);
    }

    /** Those of a partnership, the latest first. */
    public static ActivityQuery of(String partnership, PageRequest page) {
        return new ActivityQuery(
                Optional.empty(),
                Optional.of(partnership),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ActivitySort.START,
                true,
                page);
    }
}
