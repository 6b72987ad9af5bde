package dk.bygpartnerskaber.register.api;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What people enter about a partnership. Required is {@code title}; {@code library} only where the installation has more
 * than one own library.
 *
 * @param title 1 to 200 characters
 * @param library id of the own library that the partnership belongs to
 * @param partners ids of the other organisations, in the order people gave
 * @param kind never {@code null}, {@code PARTNERSHIP} by default
 * @param form optional
 * @param purposes the general purposes
 * @param ownPurposes purposes in the library's own words
 * @param start optional; a year, a month or a day
 * @param end optional; not before {@code start}
 * @param status never {@code null}, {@code ACTIVE} by default
 * @param description several lines; optional
 */
public record PartnershipDetails(
        String title,
        String library,
        List<String> partners,
        PartnershipKind kind,
        PartnershipForm form,
        Set<Purpose> purposes,
        List<String> ownPurposes,
        PartialDate start,
        PartialDate end,
        PartnershipStatus status,
        String description) {

    public PartnershipDetails {
        title = Texts.line(title);
        library = Texts.line(library);
        partners = Texts.list(partners);
        kind = kind == null ? PartnershipKind.PARTNERSHIP : kind;
        Set<Purpose> ordered = EnumSet.noneOf(Purpose.class);
        if (purposes != null) {
            ordered.addAll(purposes);
        }
        purposes = Collections.unmodifiableSet(ordered);
        ownPurposes = Texts.list(ownPurposes);
        status = status == null ? PartnershipStatus.ACTIVE : status;
        description = Texts.lines(description);
    }

    public static Builder builder(String title) {
        return new Builder().title(title);
    }

    public Builder toBuilder() {
        return builder(title)
                .library(library)
                .partners(partners)
                .kind(kind)
                .form(form)
                .purposes(purposes)
                .ownPurposes(ownPurposes)
                .start(start)
                .end(end)
                .status(status)
                .description(description);
    }

    /** Collects the fields; not thread-safe. */
    public static final class Builder {
        private String title;
        private String library;
        private List<String> partners;
        private PartnershipKind kind;
        private PartnershipForm form;
        private Set<Purpose> purposes;
        private List<String> ownPurposes;
        private PartialDate start;
        private PartialDate end;
        private PartnershipStatus status;
        private String description;

        private Builder() {}

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder library(String value) {
            library = value;
            return this;
        }

        public Builder partners(List<String> value) {
            partners = value;
            return this;
        }

        public Builder kind(PartnershipKind value) {
            kind = value;
            return this;
        }

        public Builder form(PartnershipForm value) {
            form = value;
            return this;
        }

        public Builder purposes(Set<Purpose> value) {
            purposes = value;
            return this;
        }

        public Builder ownPurposes(List<String> value) {
            ownPurposes = value;
            return this;
        }

        public Builder start(PartialDate value) {
            start = value;
            return this;
        }

        public Builder end(PartialDate value) {
            end = value;
            return this;
        }

        public Builder status(PartnershipStatus value) {
            status = value;
            return this;
        }

        public Builder description(String value) {
            description = value;
            return this;
        }

        public PartnershipDetails build() {
            return new PartnershipDetails(
                    title, library, partners, kind, form, purposes, ownPurposes, start, end, status, description);
        }
    }
}
