package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.ActivityDetails;

/** What details of an activity must be like. */
public final class ActivityRules {
    private static final int MOST = 10_000_000;
    private static final int MOST_MONEY = 1_000_000_000;

    private ActivityRules() {}

    public static TextRules rules(ActivityDetails details) {
        TextRules rules = new TextRules();
        rules.required("partnership", details.partnership());
        rules.required("title", details.title());
        rules.line("title", details.title(), 200);
        rules.line("place", details.place(), 200);
        rules.lines("result", details.result(), 5000);
        rules.line("gain", details.gain(), 500);
        number(rules, "participants", details.participants(), MOST);
        number(rules, "hours", details.hours(), MOST);
        number(rules, "money", details.money(), MOST_MONEY);
        if (details.start() != null
                && details.end() != null
                && details.end().latest().isBefore(details.start().earliest())) {
            rules.add("end", "before-start");
        }
        return rules;
    }

    private static void number(TextRules rules, String field, Integer number, int most) {
        if (number != null && (number < 0 || number > most)) {
            rules.add(field, "number-range", "0", String.valueOf(most));
        }
    }
}
