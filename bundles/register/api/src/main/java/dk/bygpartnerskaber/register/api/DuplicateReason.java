package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What speaks for two records being the same, or, for those that begin with {@code OTHER}, against it. */
public enum DuplicateReason implements Coded {
    /** Equal but for spelling, punctuation, word order, company form and the like. */
    SAME_NAME,
    /** Equal but for small typing errors and words that say little. */
    SIMILAR_NAME,
    /** One name has all words of the other and more, or is its initials. */
    PART_OF_NAME,
    SAME_FIRST_NAME,
    /** The name of one is another name of the other. */
    KNOWN_AS,
    SAME_CVR,
    SAME_PRODUCTION_UNIT,
    SAME_EXTERNAL_ID,
    SAME_EMAIL,
    SAME_EMAIL_DOMAIN,
    SAME_PHONE,
    SAME_WEBSITE,
    SAME_ADDRESS,
    SAME_POSTAL_CODE,
    SAME_ORGANISATION,
    OTHER_CVR,
    OTHER_PRODUCTION_UNIT,
    OTHER_POSTAL_CODE,
    OTHER_EMAIL;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
