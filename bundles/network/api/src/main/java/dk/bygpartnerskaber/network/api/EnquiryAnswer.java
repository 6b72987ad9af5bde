package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.Texts;
import java.time.LocalDate;

/**
 * What was decided about an enquiry. What its state has no use for is left out.
 *
 * @param state what was said; {@code OPEN} for nothing yet, or to take it up again
 * @param decided the day it was decided, not in the future; {@code null} for today
 * @param reason why, for the staff only, up to 1,000 characters; required for a no
 * @param again for {@code LATER}, and required there: the day it is taken up again, after today
 * @param decidedBy id of the person on the staff who decided; {@code null} for the one that the actor is
 * @param partnership for {@code YES}: id of the partnership that came of it; optional
 */
public record EnquiryAnswer(
        EnquiryState state, LocalDate decided, String reason, LocalDate again, String decidedBy, String partnership) {
    /** Nothing yet. */
    public static final EnquiryAnswer NONE = new EnquiryAnswer(EnquiryState.OPEN, null, null, null, null, null);

    public EnquiryAnswer {
        boolean open = state == EnquiryState.OPEN;
        decided = open ? null : decided;
        reason = open ? null : Texts.lines(reason);
        again = state == EnquiryState.LATER ? again : null;
        decidedBy = open ? null : Texts.line(decidedBy);
        partnership = state == EnquiryState.YES ? Texts.line(partnership) : null;
    }

    public static EnquiryAnswer yes() {
        return new EnquiryAnswer(EnquiryState.YES, null, null, null, null, null);
    }

    public static EnquiryAnswer no(String reason) {
        return new EnquiryAnswer(EnquiryState.NO, null, reason, null, null, null);
    }

    public static EnquiryAnswer later(LocalDate again) {
        return new EnquiryAnswer(EnquiryState.LATER, null, null, again, null, null);
    }

    public EnquiryAnswer by(String person) {
        return new EnquiryAnswer(state, decided, reason, again, person, partnership);
    }

    public EnquiryAnswer on(LocalDate day) {
        return new EnquiryAnswer(state, day, reason, again, decidedBy, partnership);
    }

    /** Having become a partnership. */
    public EnquiryAnswer leadingTo(String partnershipId) {
        return new EnquiryAnswer(state, decided, reason, again, decidedBy, partnershipId);
    }
}
