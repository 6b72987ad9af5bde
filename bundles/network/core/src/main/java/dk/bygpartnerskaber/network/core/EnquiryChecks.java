package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryAnswer;
import dk.bygpartnerskaber.network.api.EnquiryDetails;
import dk.bygpartnerskaber.network.api.EnquiryState;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an enquiry and its answer must be like, and whether the records that they name are there. */
@Component(service = EnquiryChecks.class)
public final class EnquiryChecks {
    // days are ordered as texts too
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private final RelationChecks records;

    @Activate
    public EnquiryChecks(@Reference RelationChecks records) {
        this.records = records;
    }

    /**
     * @param owner who sees to it already, and may have left
     * @throws dk.bygpartnerskaber.platform.api.ProblemException when something is wrong
     */
    void check(Actor actor, String owner, EnquiryDetails details, LocalDate today) {
        TextRules rules = new TextRules();
        rules.required("from", details.from());
        if (details.from() != null && !records.isTheirs(actor, details.from())) {
            rules.add("from", "no-such-record");
        }
        rules.required("subject", details.subject());
        rules.line("subject", details.subject(), 200);
        rules.lines("wish", details.wish(), 5000);
        checkPast(rules, "received", details.received(), today);
        if (checkDay(rules, "promised", details.promised())
                && details.promised().isBefore(details.received())) {
            rules.add("promised", "before-received");
        }
        rules.required("owner", details.owner());
        if (details.owner() != null && !details.owner().equals(owner)) {
            records.checkStaff(rules, actor, "owner", details.owner(), today);
        }
        rules.check();
    }

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException when something is wrong */
    void check(Actor actor, Enquiry enquiry, EnquiryAnswer answer, LocalDate today) {
        EnquiryAnswer before = enquiry.answer();
        TextRules rules = new TextRules();
        rules.required("state", answer.state());
        rules.lines("reason", answer.reason(), 1000);
        if (answer.state() == EnquiryState.NO) {
            rules.required("reason", answer.reason());
        } else if (answer.state() == EnquiryState.LATER) {
            rules.required("again", answer.again());
        }
        if (checkDay(rules, "again", answer.again())
                && !answer.again().isAfter(today)
                && !answer.again().equals(before.again())) {
            rules.add("again", "in-past");
        }
        if (checkPast(rules, "decided", answer.decided(), today)
                && answer.decided().isBefore(enquiry.details().received())) {
            rules.add("decided", "before-received");
        }
        if (answer.decidedBy() != null && !answer.decidedBy().equals(before.decidedBy())) {
            records.checkStaff(rules, actor, "decidedBy", answer.decidedBy(), today);
        }
        if (answer.partnership() != null) {
            records.checkRecord(rules, actor, "partnership", new RecordRef("partnership", answer.partnership()));
        }
        rules.check();
    }

    private static boolean checkPast(TextRules rules, String field, LocalDate day, LocalDate today) {
        boolean there = checkDay(rules, field, day);
        if (there && day.isAfter(today)) {
            rules.add(field, "in-future");
            return false;
        }
        return there;
    }

    /** Whether there is a day that can be kept. */
    private static boolean checkDay(TextRules rules, String field, LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            rules.add(field, "out-of-range", FIRST.toString(), LAST.toString());
            return false;
        }
        return day != null;
    }
}
