package dk.bygpartnerskaber.platform.api;

/** What an {@link Actor} may do; each is a row of the table of roles in {@code docs/architecture.md}. */
public enum Permission {
    /** Read ordinary records. */
    READ,
    /** Create and edit records. */
    EDIT,
    /** Import, merge and delete records, look after lists of values. */
    CURATE,
    /** Read who changed what. */
    HISTORY,
    /** Users, roles, modules and system; no content. */
    ADMINISTER
}
