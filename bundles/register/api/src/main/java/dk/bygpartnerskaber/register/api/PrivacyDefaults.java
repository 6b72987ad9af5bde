package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What holds for each person whose own record says nothing else, and what people are told about it.
 *
 * @param purpose what the data of people is for, in words; 1 to 500 characters
 * @param legalBasis why it may be kept
 * @param source where it usually comes from
 * @param reviewMonths how many months after it was entered somebody looks at it again, 1 to 120
 * @param library what the library calls itself towards people, up to 200 characters; optional
 * @param contact how to reach the data protection officer, up to 500 characters; optional
 * @param noticeDanish what people are told, up to 5,000 characters, with placeholders of
 *     {@link PersonNotice#PLACEHOLDERS} and no other braces; optional, the product has a text
 * @param noticeEnglish the same in English
 */
public record PrivacyDefaults(
        String purpose,
        LegalBasis legalBasis,
        DataSource source,
        int reviewMonths,
        String library,
        String contact,
        String noticeDanish,
        String noticeEnglish) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    public PrivacyDefaults {
        purpose = Texts.line(purpose);
        library = Texts.line(library);
        contact = Texts.line(contact);
        noticeDanish = Texts.lines(noticeDanish);
        noticeEnglish = Texts.lines(noticeEnglish);
    }

    public String purposeOf(PersonDetails person) {
        return person.purpose() == null ? purpose : person.purpose();
    }

    public LegalBasis legalBasisOf(PersonDetails person) {
        return person.legalBasis() == null ? legalBasis : person.legalBasis();
    }

    public DataSource sourceOf(PersonDetails person) {
        return person.source() == null ? source : person.source();
    }

    /** The day on which somebody has to look at the person again. */
    public LocalDate reviewOf(Person person) {
        LocalDate own = person.details().reviewOn();
        return own == null ? entered(person).plusMonths(reviewMonths) : own;
    }

    /**
     * The last day to tell the person, a month after the data was entered (GDPR article 14(3)(a)); empty where they have
     * been told or gave the data themselves. Staff, present and former, whom this does not ask about, are told as employees.
     */
    public Optional<LocalDate> informBy(Person person) {
        boolean told = person.details().informedOn() != null;
        return told || sourceOf(person.details()) == DataSource.PERSON
                ? Optional.empty()
                : Optional.of(entered(person).plusMonths(1));
    }

    private static LocalDate entered(Person person) {
        return person.created().atZone(ZONE).toLocalDate();
    }
}
