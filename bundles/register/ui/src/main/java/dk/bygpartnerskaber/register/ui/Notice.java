package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person is told about the data that is kept (GDPR article 14), in one language.
 *
 * @param mail a link that opens it as a mail to the person
 */
public record Notice(String text, String mail) {
    /** What is replaced in the text, by the same names in both languages. */
    static final List<String> PLACEHOLDERS =
            List.of("{navn}", "{bibliotek}", "{formål}", "{grundlag}", "{kilde}", "{gennemgang}", "{kontakt}");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\p{L}+}");

    /** The text that the settings have, else the product's. */
    static String template(Messages messages, Locale language, PrivacyDefaults usual) {
        String own = language.equals(Messages.DANISH) ? usual.noticeDanish() : usual.noticeEnglish();
        return own == null ? messages.text(language, "notice.template") : own;
    }

    static Notice of(ViewContext view, Locale language, PrivacyDefaults usual, Person person) {
        Map<String, String> values = values(view, language, usual, person);
        String subject = fill(view.messages().text(language, "notice.subject"), values);
        String text = fill(template(view.messages(), language, usual), values);
        String address = person.details().emails().stream().findFirst().orElse("");
        String mail = "mailto:" + encoded(address) + "?subject=" + encoded(subject) + "&body="
                + encoded(text.replace("\n", "\r\n"));
        return new Notice(text, mail);
    }

    private static Map<String, String> values(ViewContext view, Locale language, PrivacyDefaults usual, Person person) {
        PersonDetails details = person.details();
        Messages messages = view.messages();
        String source = messages.text(
                language, "notice.source." + usual.sourceOf(details).code());
        ViewContext reader = new ViewContext(
                view.actor(), language, view.csrf(), view.basePath(), view.path(), messages, view.clock());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("{navn}", person.name());
        values.put("{bibliotek}", or(usual.library(), messages.text(language, "notice.library")));
        values.put("{formål}", purpose(messages, language, usual.purposeOf(details)));
        values.put(
                "{grundlag}",
                messages.text(
                        language, "notice.basis." + usual.legalBasisOf(details).code()));
        values.put("{kilde}", details.sourceNote() == null ? source : source + " (" + details.sourceNote() + ")");
        values.put("{gennemgang}", reader.date(usual.reviewOf(person)));
        values.put("{kontakt}", or(usual.contact(), messages.text(language, "notice.contact")));
        return values;
    }

    /** The purpose that the product proposes is known in both languages; what somebody has written stays as it is. */
    private static String purpose(Messages messages, Locale language, String purpose) {
        String key = "notice.purpose";
        return purpose.equals(messages.text(Messages.DANISH, key)) ? messages.text(language, key) : purpose;
    }

    private static String or(String given, String otherwise) {
        return Optional.ofNullable(given).orElse(otherwise);
    }

    /** The text with values for placeholders; what is in braces otherwise stays, values too are left as they are. */
    static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll((MatchResult found) ->
                        Matcher.quoteReplacement(values.getOrDefault(found.group(), found.group())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
