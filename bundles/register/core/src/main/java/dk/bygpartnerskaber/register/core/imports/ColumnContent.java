package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.api.CvrNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of a column look like, where its header says nothing that is known. */
enum ColumnContent {
    EMAIL(matching("[^\\s@<>]+@[^\\s@<>]+\\.[\\p{L}]{2,}")),
    WEBSITE(matching("(?i)(https?://|www\\.)\\S+\\.\\S+")),
    PRODUCTION_UNIT(matching("1\\d{9}")),
    CVR(text ->
            text.matches("(DK[- ]?)?\\d{2} ?\\d{2} ?\\d{2} ?\\d{2}") && CvrNumber.isValid(text.replaceAll("\\D", ""))),
    // not 2026-11-22
    PHONE(matching("(\\+45|0045)?[ -]?(\\d{8}|\\d{2}([ -])\\d{2}\\3\\d{2}\\3\\d{2}|\\d{4} \\d{4})"));

    private final Predicate<String> test;

    ColumnContent(Predicate<String> test) {
        this.test = test;
    }

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    /** What at least nine in ten of the cells are; of something that can be two things, the first. */
    static Optional<ColumnContent> of(List<String> cells) {
        for (ColumnContent content : values()) {
            long some = cells.stream().filter(content.test).count();
            if (some > 0 && some * 10 >= cells.size() * 9L) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    /** The fields it can go to, the first that a kind of import has. */
    List<String> fields() {
        return switch (this) {
            case EMAIL -> List.of("emails", "email");
            case WEBSITE -> List.of("website");
            case PRODUCTION_UNIT -> List.of("productionUnit", "organisationProductionUnit");
            case CVR -> List.of("cvr", "organisationCvr");
            case PHONE -> List.of("phones");
        };
    }
}
