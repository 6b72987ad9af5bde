package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.Exchange;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.SharedLink;
import dk.bygpartnerskaber.register.api.WorkGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What details of a partnership must be like, as far as they tell it themselves. */
public final class PartnershipRules {
    private static final int MAX_PARTNERS = 100;
    private static final int MAX_GROUPS = 20;
    private static final int MAX_LINKS = 20;
    private static final int MAX_RESPONSIBLE = 20;
    private static final int MAX_MEMBERS = 50;
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s/?#<>\"][^\\s<>\"]*", Pattern.CASE_INSENSITIVE);

    private PartnershipRules() {}

    /** @throws ProblemException with everything that is wrong */
    public static void check(PartnershipDetails details) {
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
        rules.lines("goal", details.goal(), 1000);
        rules.list("targetGroups", details.targetGroups(), MAX_GROUPS, 100);
        rules.list("ageGroups", details.ageGroups(), MAX_GROUPS, 100);
        workGroup(rules, "projectGroup", details.projectGroup());
        workGroup(rules, "steeringGroup", details.steeringGroup());
        people(rules, "responsible", details.responsible(), MAX_RESPONSIBLE, Responsible::person, Responsible::role);
        exchanges(rules, details);
        links(rules, details.links());
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

    private static void workGroup(TextRules rules, String field, WorkGroup group) {
        if (group != null) {
            rules.lines(field + "/text", group.text(), 2000);
            people(rules, field + "/members", group.members(), MAX_MEMBERS, GroupMember::person, GroupMember::role);
        }
    }

    private static <T> void people(
            TextRules rules,
            String field,
            List<T> people,
            int most,
            Function<T, String> person,
            Function<T, String> role) {
        if (people.size() > most) {
            rules.add(field, "too-many", String.valueOf(most));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            String at = field + "/" + i + "/";
            String id = person.apply(people.get(i));
            rules.required(at + "person", id);
            rules.line(at + "role", role.apply(people.get(i)), 100);
            if (id != null && !seen.add(id)) {
                rules.add(at + "person", "member-twice");
            }
        }
    }

    private static void exchanges(TextRules rules, PartnershipDetails details) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < details.exchanges().size(); i++) {
            Exchange exchange = details.exchanges().get(i);
            String field = "exchanges/" + i + "/";
            String party = exchange.organisation();
            rules.required(field + "organisation", party);
            if (!seen.add(party)) {
                rules.add(field + "organisation", "party-twice");
            }
            rules.line(field + "gives", exchange.gives(), 500);
            rules.line(field + "gets", exchange.gets(), 500);
        }
    }

    private static void links(TextRules rules, List<SharedLink> links) {
        if (links.size() > MAX_LINKS) {
            rules.add("links", "too-many", String.valueOf(MAX_LINKS));
            return;
        }
        for (int i = 0; i < links.size(); i++) {
            SharedLink link = links.get(i);
            String field = "links/" + i + "/";
            rules.line(field + "label", link.label(), 200);
            rules.line(
                    field + "address", link.address(), 1000, ADDRESS, "malformed", "https://intra.bibliotek.dk/mappe");
            rules.line(field + "caseNumber", link.caseNumber(), 100);
            if (link.address() == null && link.caseNumber() == null) {
                rules.add(field + "address", "link-without-target");
            }
        }
    }

    /** Certainly so: "2009" does not end before "2009-08" starts. */
    private static boolean endsBeforeItStarts(PartnershipDetails details) {
        return details.start() != null
                && details.end() != null
                && details.end().latest().isBefore(details.start().earliest());
    }
}
