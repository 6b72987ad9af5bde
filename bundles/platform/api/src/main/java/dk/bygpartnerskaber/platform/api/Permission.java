package dk.bygpartnerskaber.platform.api;

import java.util.Locale;

/**
 * What an {@link Actor} may do; each is a row of the table of roles in {@code docs/roles.md}. Keys of programs
 * have them as scopes.
 */
public enum Permission {
    /** Read ordinary records. */
    READ,
    /** Create and edit records. */
    EDIT,
    /** Edit agreements, evaluation and communication of the partnerships one is responsible for. */
    EDIT_OWN,
    /** Read confidential notes of others. */
    READ_CONFIDENTIAL,
    /** Import, merge and delete records, look after lists of values, take out many records at once. */
    CURATE,
    /** Approve agreements and strategy. */
    APPROVE,
    /** Show, export and erase the data of a person; read the audit. */
    PROTECT,
    /** Read who changed what, field by field. */
    HISTORY,
    /** Edit the templates of agreements, evaluations and plans. */
    EDIT_TEMPLATES,
    /** Users, roles, modules and system; no content. */
    ADMINISTER;

    /** What programs call it: {@code read-confidential}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
