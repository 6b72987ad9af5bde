package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Texts;
import java.time.Instant;
import java.util.List;

/**
 * What people enter about a contact. With whom, how and what about is enough.
 *
 * @param at when it was, not in the future; {@code null} for now
 * @param theirs whom one was in contact with: up to 50 organisations and people, at least one
 * @param kind how; never {@code null}, {@code OTHER} by default
 * @param subject what it was about, 1 to 200 characters
 * @param ours ids of the people on the staff who took part, up to 20; none for the person that the actor is
 * @param partnership id of the partnership that it was about; optional
 * @param note more about it, several lines of up to 20,000 characters; optional. Blank lines part paragraphs, lines may be
 *     listed with {@code - } or {@code 1. }, words be {@code **strong**} or {@code _emphasised_}; HTML is taken and becomes this
 * @param confidential whether only those who took part, who noted it, and who may read confidential notes see it
 */
public record InteractionDetails(
        Instant at,
        List<RecordRef> theirs,
        InteractionKind kind,
        String subject,
        List<String> ours,
        String partnership,
        String note,
        boolean confidential) {

    public InteractionDetails {
        theirs = theirs == null ? List.of() : theirs.stream().distinct().toList();
        kind = kind == null ? InteractionKind.OTHER : kind;
        subject = Texts.line(subject);
        ours = Texts.list(ours);
        partnership = Texts.line(partnership);
        note = Texts.lines(note);
    }

    /** With one, by the actor, now. */
    public static InteractionDetails with(RecordRef theirs, InteractionKind kind, String subject) {
        return new InteractionDetails(null, List.of(theirs), kind, subject, List.of(), null, null, false);
    }

    public InteractionDetails at(Instant moment) {
        return new InteractionDetails(moment, theirs, kind, subject, ours, partnership, note, confidential);
    }

    public InteractionDetails by(List<String> people) {
        return new InteractionDetails(at, theirs, kind, subject, people, partnership, note, confidential);
    }

    public InteractionDetails with(List<RecordRef> others) {
        return new InteractionDetails(at, others, kind, subject, ours, partnership, note, confidential);
    }

    public InteractionDetails about(String partnershipId) {
        return new InteractionDetails(at, theirs, kind, subject, ours, partnershipId, note, confidential);
    }

    public InteractionDetails noting(String more) {
        return new InteractionDetails(at, theirs, kind, subject, ours, partnership, more, confidential);
    }

    public InteractionDetails inConfidence() {
        return new InteractionDetails(at, theirs, kind, subject, ours, partnership, note, true);
    }
}
