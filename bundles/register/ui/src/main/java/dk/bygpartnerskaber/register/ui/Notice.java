package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonNotice;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a person is told about the data that is kept, in one language.
 *
 * @param mail a link that opens it as a mail to the person
 */
public record Notice(String text, String mail) {

    static Notice of(ViewContext view, Locale language, PrivacyDefaults usual, Person person) {
        PersonNotice notice = PersonNotice.of(view.messages(), language, usual, person);
        String address = person.details().emails().stream().findFirst().orElse("");
        String mail = "mailto:" + encoded(address) + "?subject=" + encoded(notice.subject()) + "&body="
                + encoded(notice.text().replace("\n", "\r\n"));
        return new Notice(notice.text(), mail);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
