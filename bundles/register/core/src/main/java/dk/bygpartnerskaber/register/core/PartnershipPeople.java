package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.WorkGroup;
import dk.bygpartnerskaber.register.core.PartnershipPersonEntity.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/** The people who have a part in a partnership: as its details have them, and as rows. */
record PartnershipPeople(
        List<Responsible> responsible, List<GroupMember> projectGroup, List<GroupMember> steeringGroup) {
    static final PartnershipPeople NOBODY = new PartnershipPeople(List.of(), List.of(), List.of());

    static PartnershipPeople of(PartnershipDetails details) {
        return new PartnershipPeople(
                details.responsible(), members(details.projectGroup()), members(details.steeringGroup()));
    }

    private static List<GroupMember> members(WorkGroup group) {
        return group == null ? List.of() : group.members();
    }

    private static PartnershipPeople ofRows(List<PartnershipPersonEntity> rows) {
        return new PartnershipPeople(
                in(rows, Part.RESPONSIBLE)
                        .map(PartnershipPersonEntity::toResponsible)
                        .toList(),
                in(rows, Part.PROJECT_GROUP)
                        .map(PartnershipPersonEntity::toMember)
                        .toList(),
                in(rows, Part.STEERING_GROUP)
                        .map(PartnershipPersonEntity::toMember)
                        .toList());
    }

    private static Stream<PartnershipPersonEntity> in(List<PartnershipPersonEntity> rows, Part part) {
        return rows.stream()
                .filter(row -> row.part() == part)
                .sorted(Comparator.comparing(PartnershipPersonEntity::place));
    }

    private List<PartnershipPersonEntity> rows(String partnership) {
        List<PartnershipPersonEntity> rows = new ArrayList<>();
        for (int place = 0; place < responsible.size(); place++) {
            rows.add(PartnershipPersonEntity.create(partnership, place, responsible.get(place)));
        }
        rows.addAll(rows(partnership, Part.PROJECT_GROUP, projectGroup));
        rows.addAll(rows(partnership, Part.STEERING_GROUP, steeringGroup));
        return rows;
    }

    private static List<PartnershipPersonEntity> rows(String partnership, Part group, List<GroupMember> members) {
        return IntStream.range(0, members.size())
                .mapToObj(place -> PartnershipPersonEntity.create(partnership, group, place, members.get(place)))
                .toList();
    }

    /** Writes the rows of a partnership that has none. */
    void add(EntityManager entities, String partnership) {
        rows(partnership).forEach(entities::persist);
    }

    /** Removes all rows of a partnership. */
    static void remove(EntityManager entities, String partnership) {
        rows(entities, List.of(partnership)).forEach(entities::remove);
        entities.flush();
    }

    /** The people of partnerships, of all of them read at once; one without people is left out. */
    static Map<String, PartnershipPeople> of(EntityManager entities, List<String> partnerships) {
        return rows(entities, partnerships).stream()
                .collect(Collectors.groupingBy(
                        PartnershipPersonEntity::partnership,
                        Collectors.collectingAndThen(Collectors.toList(), PartnershipPeople::ofRows)));
    }

    private static List<PartnershipPersonEntity> rows(EntityManager entities, List<String> partnerships) {
        return InList.query(
                entities,
                "SELECT p FROM PartnershipPersonEntity p WHERE p.partnership IN :values",
                PartnershipPersonEntity.class,
                partnerships);
    }

    /** Partnerships in which the person has a part, in order of their titles. */
    static List<PartnershipEntity> with(EntityManager entities, String person) {
        return having(entities, "p.person = :id", person);
    }

    /** Partnerships for which somebody acts for the team, in order of their titles. */
    static List<PartnershipEntity> ofTeam(EntityManager entities, String team) {
        return having(entities, "p.team = :id", team);
    }

    private static List<PartnershipEntity> having(EntityManager entities, String condition, String id) {
        return entities.createQuery(
                        "SELECT e FROM PartnershipEntity e WHERE EXISTS (SELECT p.place FROM PartnershipPersonEntity p"
                                + " WHERE p.partnership = e.id AND " + condition + ") ORDER BY e.titleSort, e.id",
                        PartnershipEntity.class)
                .setParameter("id", id)
                .getResultList();
    }
}
