package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Responsible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/** Whether the people and teams that a partnership names are there, and those responsible are on the staff. */
final class PartnershipStaffChecks {
    private static final String NO_SUCH_PERSON = "no-such-person";

    private final EntityManager entities;
    private final LocalDate today;

    PartnershipStaffChecks(EntityManager entities, LocalDate today) {
        this.entities = entities;
        this.today = today;
    }

    /** @param before what the record has; whoever is responsible already may have left since */
    List<FieldProblem> problems(PartnershipDetails before, PartnershipDetails details) {
        PartnershipPeople people = PartnershipPeople.of(details);
        List<FieldProblem> problems = new ArrayList<>(responsible(before.responsible(), people.responsible()));
        problems.addAll(members("projectGroup", people.projectGroup()));
        problems.addAll(members("steeringGroup", people.steeringGroup()));
        return problems;
    }

    private List<FieldProblem> responsible(List<Responsible> before, List<Responsible> all) {
        Set<String> known = known(PersonEntity.class, all.stream().map(Responsible::person));
        Set<String> teams = known(TeamEntity.class, all.stream().map(Responsible::team));
        Set<String> allowed = Staff.among(entities, known, today);
        before.forEach(one -> allowed.add(one.person()));
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Responsible one = all.get(i);
            String field = "responsible/" + i + "/";
            if (one.person() != null && !known.contains(one.person())) {
                problems.add(FieldProblem.of(field + "person", NO_SUCH_PERSON));
            } else if (one.person() != null && !allowed.contains(one.person())) {
                problems.add(FieldProblem.of(field + "person", "not-staff"));
            }
            if (one.team() != null && !teams.contains(one.team())) {
                problems.add(FieldProblem.of(field + "team", "no-such-team"));
            }
        }
        return problems;
    }

    private List<FieldProblem> members(String group, List<GroupMember> members) {
        Set<String> known = known(PersonEntity.class, members.stream().map(GroupMember::person));
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            String person = members.get(i).person();
            if (person != null && !known.contains(person)) {
                problems.add(FieldProblem.of(group + "/members/" + i + "/person", NO_SUCH_PERSON));
            }
        }
        return problems;
    }

    /** Those of the ids that have a row. */
    private Set<String> known(Class<?> type, Stream<String> ids) {
        List<String> asked =
                ids.filter(id -> id != null && Ids.isId(id)).distinct().toList();
        return new HashSet<>(InList.query(
                entities,
                "SELECT e.id FROM " + type.getSimpleName() + " e WHERE e.id IN :values",
                String.class,
                asked));
    }
}
