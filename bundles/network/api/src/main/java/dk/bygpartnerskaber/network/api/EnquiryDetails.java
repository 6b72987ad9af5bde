package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Texts;
import java.time.LocalDate;

/**
 * What somebody who approaches the library wants.
 *
 * @param from the organisation or person that approaches the library; required
 * @param subject 1 to 200 characters
 * @param wish what they want, several lines of up to 5,000 characters; optional
 * @param kind how it came; never {@code null}, {@code OTHER} by default
 * @param received the day it came, not in the future; {@code null} for today
 * @param promised the day by which they were promised an answer, not before it came; optional
 * @param owner id of the person on the staff who sees to it; {@code null} for the one that the actor is
 */
public record EnquiryDetails(
        RecordRef from,
        String subject,
        String wish,
        InteractionKind kind,
        LocalDate received,
        LocalDate promised,
        String owner) {

    public EnquiryDetails {
        subject = Texts.line(subject);
        wish = Texts.lines(wish);
        kind = kind == null ? InteractionKind.OTHER : kind;
        owner = Texts.line(owner);
    }

    /** From somebody, about something, today. */
    public static EnquiryDetails from(RecordRef from, String subject) {
        return new EnquiryDetails(from, subject, null, null, null, null, null);
    }

    public EnquiryDetails askedBy(RecordRef other) {
        return new EnquiryDetails(other, subject, wish, kind, received, promised, owner);
    }

    public EnquiryDetails received(LocalDate day) {
        return new EnquiryDetails(from, subject, wish, kind, day, promised, owner);
    }

    public EnquiryDetails promised(LocalDate day) {
        return new EnquiryDetails(from, subject, wish, kind, received, day, owner);
    }

    public EnquiryDetails by(String person) {
        return new EnquiryDetails(from, subject, wish, kind, received, promised, person);
    }
}
