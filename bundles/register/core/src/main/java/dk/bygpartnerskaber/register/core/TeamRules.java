package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamMember;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What details of a team must be like, as far as they tell it themselves. */
final class TeamRules {
    private static final int MAX_MEMBERS = 200;

    private TeamRules() {}

    /** Everything that is wrong. */
    static List<FieldProblem> problems(TeamDetails details) {
        TextRules rules = new TextRules();
        rules.required("name", details.name());
        rules.line("name", details.name(), 200);
        rules.lines("description", details.description(), 20_000);
        members(rules, details.members());
        return rules.problems();
    }

    private static void members(TextRules rules, List<TeamMember> members) {
        if (members.size() > MAX_MEMBERS) {
            rules.add("members", "too-many", String.valueOf(MAX_MEMBERS));
            return;
        }
        Set<String> people = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            TeamMember member = members.get(i);
            String field = "members/" + i + "/";
            rules.required(field + "person", member.person());
            rules.line(field + "role", member.role(), 200);
            if (member.person() != null && !people.add(member.person())) {
                rules.add(field + "person", "member-twice");
            }
        }
    }
}
