package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonNotice;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/** What a person is told about the data that is kept, as a letter in each language. */
@Schema(name = "PersonNotice")
public record PersonNoticeBody(
        @Schema(requiredMode = REQUIRED) Letter danish, @Schema(requiredMode = REQUIRED) Letter english) {

    /** The letter in one language. */
    @Schema(name = "PersonNoticeLetter")
    public record Letter(
            @Schema(requiredMode = REQUIRED) String subject,
            @Schema(requiredMode = REQUIRED, description = "Plain text; its lines end with a line feed") String text) {

        static Letter of(Messages messages, Locale language, PrivacyDefaults usual, Person person) {
            PersonNotice notice = PersonNotice.of(messages, language, usual, person);
            return new Letter(notice.subject(), notice.text());
        }
    }

    static PersonNoticeBody of(Messages messages, PrivacyDefaults usual, Person person) {
        return new PersonNoticeBody(
                Letter.of(messages, Messages.DANISH, usual, person),
                Letter.of(messages, Messages.ENGLISH, usual, person));
    }
}
