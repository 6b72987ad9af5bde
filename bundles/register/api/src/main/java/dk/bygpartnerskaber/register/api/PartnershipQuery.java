package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.PageRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * Which partnerships are wanted, in which order. Conditions that are given must all hold.
 *
 * @param text part of the title, the description or the name of a partner; upper and lower case are alike
 * @param ownPurpose one of the library's own, as the list of them spells it
 * @param targetGroup as the list of target groups spells it
 * @param ageGroup as the list of age groups spells it
 * @param library id of the own library
 * @param partner id of a partner
 * @param organisation id of an organisation that is the library or a partner
 * @param responsible id of a person who is responsible, or {@link #NOBODY}
 * @param person id of a person who is responsible, or in one of its groups
 * @param team id of a team that somebody responsible acts for
 * @param changedSince changed at this moment or later
 */
public record PartnershipQuery(
        Optional<String> text,
        Optional<PartnershipStatus> status,
        Optional<PartnershipKind> kind,
        Optional<Purpose> purpose,
        Optional<String> ownPurpose,
        Optional<String> targetGroup,
        Optional<String> ageGroup,
        Optional<String> library,
        Optional<String> partner,
        Optional<String> organisation,
        Optional<String> responsible,
        Optional<String> person,
        Optional<String> team,
        Optional<Instant> changedSince,
        PartnershipSort sort,
        boolean descending,
        PageRequest page) {

    /** In the place of who is responsible: nobody at all, or only people who are on the staff no more. */
    public static final String NOBODY = "none";

    public static PartnershipQuery all(PageRequest page) {
        return builder().build(page);
    }

    /** Begins with all of them, in order of their titles. */
    public static Builder builder() {
        return new Builder();
    }

    /** The conditions of a query, one by one. Not thread-safe. */
    public static final class Builder {
        private Optional<String> text = Optional.empty();
        private Optional<PartnershipStatus> status = Optional.empty();
        private Optional<PartnershipKind> kind = Optional.empty();
        private Optional<Purpose> purpose = Optional.empty();
        private Optional<String> ownPurpose = Optional.empty();
        private Optional<String> targetGroup = Optional.empty();
        private Optional<String> ageGroup = Optional.empty();
        private Optional<String> library = Optional.empty();
        private Optional<String> partner = Optional.empty();
        private Optional<String> organisation = Optional.empty();
        private Optional<String> responsible = Optional.empty();
        private Optional<String> person = Optional.empty();
        private Optional<String> team = Optional.empty();
        private Optional<Instant> changedSince = Optional.empty();
        private PartnershipSort sort = PartnershipSort.TITLE;
        private boolean descending;

        private Builder() {}

        public Builder text(Optional<String> wanted) {
            text = wanted;
            return this;
        }

        public Builder status(Optional<PartnershipStatus> wanted) {
            status = wanted;
            return this;
        }

        public Builder kind(Optional<PartnershipKind> wanted) {
            kind = wanted;
            return this;
        }

        public Builder purpose(Optional<Purpose> wanted) {
            purpose = wanted;
            return this;
        }

        public Builder ownPurpose(Optional<String> wanted) {
            ownPurpose = wanted;
            return this;
        }

        public Builder targetGroup(Optional<String> wanted) {
            targetGroup = wanted;
            return this;
        }

        public Builder ageGroup(Optional<String> wanted) {
            ageGroup = wanted;
            return this;
        }

        public Builder library(Optional<String> id) {
            library = id;
            return this;
        }

        public Builder partner(Optional<String> id) {
            partner = id;
            return this;
        }

        public Builder organisation(Optional<String> id) {
            organisation = id;
            return this;
        }

        public Builder responsible(Optional<String> id) {
            responsible = id;
            return this;
        }

        public Builder person(Optional<String> id) {
            person = id;
            return this;
        }

        public Builder team(Optional<String> id) {
            team = id;
            return this;
        }

        public Builder changedSince(Optional<Instant> moment) {
            changedSince = moment;
            return this;
        }

        public Builder sorted(PartnershipSort by, boolean downwards) {
            sort = by;
            descending = downwards;
            return this;
        }

        public PartnershipQuery build(PageRequest page) {
            return new PartnershipQuery(
                    text,
                    status,
                    kind,
                    purpose,
                    ownPurpose,
                    targetGroup,
                    ageGroup,
                    library,
                    partner,
                    organisation,
                    responsible,
                    person,
                    team,
                    changedSince,
                    sort,
                    descending,
                    page);
        }
    }
}
