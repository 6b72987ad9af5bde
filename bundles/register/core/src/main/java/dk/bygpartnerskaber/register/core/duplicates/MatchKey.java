package dk.bygpartnerskaber.register.core.duplicates;

/**
 * What records that may be the same have in common, so that they are found without comparing all.
 *
 * @param key in the one form that all spellings have, {@value #LONGEST} letters at most
 */
record MatchKey(Kind kind, String key) {
    static final int LONGEST = 200;

    enum Kind {
        /** The whole name, its words in the order of the alphabet, or all in one. */
        NAME,
        /** Beginning or end of a word of the name. */
        WORD,
        CVR,
        PRODUCTION_UNIT,
        EXTERNAL_ID,
        EMAIL,
        HOST,
        PHONE,
        ADDRESS
    }
}
