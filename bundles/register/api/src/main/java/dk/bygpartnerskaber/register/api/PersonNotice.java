package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person is told about the data that is kept (GDPR article 14), as a letter in one language. */
public record PersonNotice(String subject, String text) {
    /** What is replaced in the text, by the same names in both languages. */
    public static final List<String> PLACEHOLDERS =
            List.of("{navn}", "{bibliotek}", "{formål}", "{grundlag}", "{kilde}", "{gennemgang}", "{kontakt}");

    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\p{L}+}");

    /** The text that the settings have, else the product's, with its placeholders. */
    public static String template(Messages messages, Locale language, PrivacyDefaults usual) {
        String own = language.equals(Messages.DANISH) ? usual.noticeDanish() : usual.noticeEnglish();
        return own == null ? messages.text(language, "notice.template") : own;
    }

    /** What stands in braces in a text and is replaced by nothing. */
    public static List<String> unknownPlaceholders(String template) {
        return BRACES.matcher(template)
                .results()
                .map(MatchResult::group)
                .filter(braces -> !PLACEHOLDERS.contains(braces))
                .distinct()
                .toList();
    }

    public static PersonNotice of(Messages messages, Locale language, PrivacyDefaults usual, Person person) {
        Map<String, String> values = values(messages, language, usual, person);
        String subject = fill(messages.text(language, "notice.subject"), values);
        return new PersonNotice(subject, fill(template(messages, language, usual), values));
    }

    private static Map<String, String> values(
            Messages messages, Locale language, PrivacyDefaults usual, Person person) {
        PersonDetails details = person.details();
        String source = messages.text(
                language, "notice.source." + usual.sourceOf(details).code());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("{navn}", person.name());
        values.put("{bibliotek}", or(usual.library(), messages.text(language, "notice.library")));
        values.put("{formål}", purpose(messages, language, usual.purposeOf(details)));
        values.put(
                "{grundlag}",
                messages.text(
                        language, "notice.basis." + usual.legalBasisOf(details).code()));
        values.put("{kilde}", details.sourceNote() == null ? source : source + " (" + details.sourceNote() + ")");
        values.put("{gennemgang}", date(language, usual.reviewOf(person)));
        values.put("{kontakt}", or(usual.contact(), messages.text(language, "notice.contact")));
        return values;
    }

    /** The purpose that the product proposes is known in both languages; what somebody has written stays as it is. */
    private static String purpose(Messages messages, Locale language, String purpose) {
        String key = "notice.purpose";
        return purpose.equals(messages.text(Messages.DANISH, key)) ? messages.text(language, key) : purpose;
    }

    private static String date(Locale language, LocalDate day) {
        boolean danish = language.equals(Messages.DANISH);
        return DateTimeFormatter.ofPattern(danish ? "d. MMMM uuuu" : "d MMMM uuuu", danish ? language : Locale.UK)
                .format(day);
    }

    private static String or(String given, String otherwise) {
        return Optional.ofNullable(given).orElse(otherwise);
    }

    /** The text with values for placeholders; what is in braces otherwise stays, values too are left as they are. */
    private static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll((MatchResult found) ->
                        Matcher.quoteReplacement(values.getOrDefault(found.group(), found.group())));
    }
}
