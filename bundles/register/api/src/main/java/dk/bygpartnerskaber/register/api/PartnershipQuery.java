package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.PageRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * Which partnerships are wanted, in which order. Conditions that are given must all hold.
 *
 * @param text part of the title, the description or the name of a partner; upper and lower case are alike
 * @param library id of the own library
 * @param partner id of a partner
 * @param changedSince changed at this moment or later
 */
public record PartnershipQuery(
        Optional<String> text,
        Optional<PartnershipStatus> status,
        Optional<PartnershipKind> kind,
        Optional<Purpose> purpose,
        Optional<String> library,
        Optional<String> partner,
        Optional<Instant> changedSince,
        PartnershipSort sort,
        boolean descending,
        PageRequest page) {

    public static PartnershipQuery all(PageRequest page) {
        return new PartnershipQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PartnershipSort.TITLE,
                false,
                page);
    }

    /** The same in another order. */
    public PartnershipQuery sorted(PartnershipSort by, boolean downwards) {
        return new PartnershipQuery(text, status, kind, purpose, library, partner, changedSince, by, downwards, page);
    }
}
