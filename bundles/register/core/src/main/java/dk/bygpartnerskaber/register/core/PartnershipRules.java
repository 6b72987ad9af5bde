package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import java.util.List;

/** What details of a partnership must be like, as far as they tell it themselves. */
final class PartnershipRules {
    private static final int MAX_PARTNERS = 100;

    private PartnershipRules() {}

    /** @throws ProblemException with everything that is wrong */
    static void check(PartnershipDetails details) {
        rules(details).check();
    }

    /** Everything that is wrong. */
    static List<FieldProblem> problems(PartnershipDetails details) {
        return rules(details).problems();
    }

    private static TextRules rules(PartnershipDetails details) {
        TextRules rules = new TextRules();
        rules.required("title", details.title());
        rules.line("title", details.title(), 200);
        rules.list("ownPurposes", details.ownPurposes(), 50, 200);
        rules.lines("description", details.description(), 20_000);
        if (details.partners().size() > MAX_PARTNERS) {
            rules.add("partners", "too-many", String.valueOf(MAX_PARTNERS));
        }
        if (endsBeforeItStarts(details)) {
            rules.add("end", "before-start");
        }
        if (details.library() != null && details.partners().contains(details.library())) {
            rules.add("partners", "library-is-partner");
        }
        return rules;
    }

    /** Certainly so: "2009" does not end before "2009-08" starts. */
    private static boolean endsBeforeItStarts(PartnershipDetails details) {
        return details.start() != null
                && details.end() != null
                && details.end().latest().isBefore(details.start().earliest());
    }
}
