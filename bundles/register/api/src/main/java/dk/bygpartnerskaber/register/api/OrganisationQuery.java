package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.PageRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * Which organisations are wanted, in which order. Conditions that are given must all hold.
 *
 * @param text part of the name, an alias, a keyword, the e-mail address or the CVR number; upper and lower case are alike
 * @param type the exact type
 * @param keyword the exact keyword
 * @param externalSystem name of a system that calls them something ({@link ExternalId})
 * @param externalId the id that they have there, or anywhere when no system is named
 * @param changedSince changed at this moment or later
 * @param demo whether they are examples
 */
public record OrganisationQuery(
        Optional<String> text,
        Optional<Sector> sector,
        Optional<String> type,
        Optional<String> keyword,
        Optional<Boolean> ownLibrary,
        Optional<String> externalSystem,
        Optional<String> externalId,
        Optional<Instant> changedSince,
        Optional<Boolean> demo,
        OrganisationSort sort,
        boolean descending,
        PageRequest page) {

    /** Be they examples or not. */
    public OrganisationQuery(
            Optional<String> text,
            Optional<Sector> sector,
            Optional<String> type,
            Optional<String> keyword,
            Optional<Boolean> ownLibrary,
            Optional<String> externalSystem,
            Optional<String> externalId,
            Optional<Instant> changedSince,
            OrganisationSort sort,
            boolean descending,
            PageRequest page) {
        this(
                text,
                sector,
                type,
                keyword,
                ownLibrary,
                externalSystem,
                externalId,
                changedSince,
                Optional.empty(),
                sort,
                descending,
                page);
    }

    /** Without a condition on what other systems call them. */
    public OrganisationQuery(
            Optional<String> text,
            Optional<Sector> sector,
            Optional<String> type,
            Optional<String> keyword,
            Optional<Boolean> ownLibrary,
            Optional<Instant> changedSince,
            OrganisationSort sort,
            boolean descending,
            PageRequest page) {
        this(
                text,
                sector,
                type,
                keyword,
                ownLibrary,
                Optional.empty(),
                Optional.empty(),
                changedSince,
                sort,
                descending,
                page);
    }

    public static OrganisationQuery all(PageRequest page) {
        return new OrganisationQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OrganisationSort.NAME,
                false,
                page);
    }

    public static OrganisationQuery text(String text, PageRequest page) {
        OrganisationQuery all = all(page);
        return new OrganisationQuery(
                Optional.of(text).filter(t -> !t.isBlank()),
                all.sector,
                all.type,
                all.keyword,
                all.ownLibrary,
                all.changedSince,
                all.sort,
                all.descending,
                page);
    }

    /** The same, of own libraries only. */
    public OrganisationQuery ofOwnLibraries() {
        return new OrganisationQuery(
                text,
                sector,
                type,
                keyword,
                Optional.of(true),
                externalSystem,
                externalId,
                changedSince,
                demo,
                sort,
                descending,
                page);
    }

    /** The same, of examples only, or of real ones only. */
    public OrganisationQuery ofExamples(boolean examples) {
        return new OrganisationQuery(
                text,
                sector,
                type,
                keyword,
                ownLibrary,
                externalSystem,
                externalId,
                changedSince,
                Optional.of(examples),
                sort,
                descending,
                page);
    }

    /** The same in another order. */
    public OrganisationQuery sorted(OrganisationSort by, boolean downwards) {
        return new OrganisationQuery(
                text,
                sector,
                type,
                keyword,
                ownLibrary,
                externalSystem,
                externalId,
                changedSince,
                demo,
                by,
                downwards,
                page);
    }
}
