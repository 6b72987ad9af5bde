package dk.bygpartnerskaber.register.core.demo;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.documents.TableFile;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ChecklistEntry;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import dk.bygpartnerskaber.register.api.ChecklistMark;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.Exchange;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.MarkAnswer;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipMark;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.SelfTestService;
import dk.bygpartnerskaber.register.api.WorkGroup;
import dk.bygpartnerskaber.register.core.Activities;
import dk.bygpartnerskaber.register.core.PartnershipEntity;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.SearchText;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/** What the example partnerships have been at: goals, people, activities, answers to checklists and self-tests. */
final class DemoWork {
    private final EntityManager entities;
    private final Actor loader;
    private final Function<String, TableFile> files;

    DemoWork(EntityManager entities, Actor loader, Function<String, TableFile> files) {
        this.entities = entities;
        this.loader = loader;
        this.files = files;
    }

    void load(Partnerships partnerships, Activities activities, ChecklistService lists, SelfTestService tests) {
        Map<String, List<String[]>> goals = rows("goals.csv");
        Map<String, String> ids = ids(partnerships, goals.keySet());
        goals.forEach((title, rows) -> goal(partnerships, ids.get(title), rows.get(0)));
        rows("activities.csv").forEach((title, rows) -> {
            String id = ids(partnerships, List.of(title)).get(title);
            rows.forEach(row -> activities.create(entities, loader, activity(id, row), true));
        });
        entities.flush();
        Map<String, List<String[]>> staff = rows("staff.csv");
        staff.forEach((title, rows) ->
                staff(partnerships, ids(partnerships, List.of(title)).get(title), rows));
        rows("answers.csv").forEach((title, rows) -> lists.update(loader, ids.get(title), 0, entries(rows)));
        rows("marks.csv").forEach((title, rows) -> tests.update(loader, ids.get(title), 0, marks(rows)));
    }

    private Map<String, String> ids(Partnerships partnerships, Collection<String> titles) {
        Map<String, String> byKey =
                partnerships
                        .byTitleKeys(
                                entities, titles.stream().map(SearchText::key).toList())
                        .stream()
                        .collect(Collectors.toMap(PartnershipEntity::titleKey, PartnershipEntity::id, (a, b) -> a));
        return titles.stream().collect(Collectors.toMap(title -> title, title -> byKey.get(SearchText.key(title))));
    }

    private void goal(Partnerships partnerships, String id, String[] row) {
        PartnershipEntity entity = entities.find(PartnershipEntity.class, id);
        PartnershipDetails details =
                partnerships.records(entities, List.of(entity)).get(0).details();
        partnerships.update(
                entities,
                loader,
                entity,
                details.toBuilder()
                        .goal(row[1])
                        .targetGroups(Arrays.asList(row[2].split(", ")))
                        .exchanges(List.of(new Exchange(details.library(), row[3], row[4])))
                        .ageGroups(Arrays.asList(row[5].split(", ")))
                        .build());
    }

    /** Who is responsible, and who is in groups. */
    private void staff(Partnerships partnerships, String id, List<String[]> rows) {
        PartnershipEntity entity = entities.find(PartnershipEntity.class, id);
        PartnershipDetails details =
                partnerships.records(entities, List.of(entity)).get(0).details();
        List<Responsible> responsible = part(rows, "responsible")
                .map(row -> new Responsible(
                        id("PersonEntity", row[2]), row[3], row[4].isEmpty() ? null : id("TeamEntity", row[4])))
                .toList();
        partnerships.update(
                entities,
                loader,
                entity,
                details.toBuilder()
                        .responsible(responsible)
                        .projectGroup(group(rows, "projectGroup"))
                        .steeringGroup(group(rows, "steeringGroup"))
                        .build());
    }

    private WorkGroup group(List<String[]> rows, String part) {
        List<GroupMember> members = part(rows, part)
                .map(row -> new GroupMember(id("PersonEntity", row[2]), row[3]))
                .toList();
        return members.isEmpty() ? null : new WorkGroup(null, members);
    }

    private static Stream<String[]> part(List<String[]> rows, String part) {
        return rows.stream().filter(row -> row[1].equals(part));
    }

    private String id(String entity, String name) {
        return entities.createQuery("SELECT e.id FROM " + entity + " e WHERE e.name = :name", String.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    private static ActivityDetails activity(String partnership, String[] row) {
        return new ActivityDetails(
                partnership,
                row[1],
                PartialDate.parse(row[2]).orElse(null),
                PartialDate.parse(row[3]).orElse(null),
                row[4],
                number(row[5]),
                number(row[6]),
                number(row[7]),
                row[8],
                row[9]);
    }

    private static Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static List<ChecklistEntry> entries(List<String[]> rows) {
        return rows.stream()
                .map(row -> new ChecklistEntry(
                        Coded.parse(ChecklistItem.class, row[1]).orElseThrow(),
                        Coded.parse(ChecklistMark.class, row[2]).orElse(null),
                        row[3]))
                .toList();
    }

    private static Map<PartnershipMark, MarkAnswer> marks(List<String[]> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> Coded.parse(PartnershipMark.class, row[1]).orElseThrow(),
                        row -> Coded.parse(MarkAnswer.class, row[2]).orElseThrow()));
    }

    /** The rows of a file by the titles of their partnerships, which come first. */
    private Map<String, List<String[]>> rows(String name) {
        return files.apply(name)
                .rows()
                .map(row -> row.cells().toArray(String[]::new))
                .collect(Collectors.groupingBy(cells -> cells[0]));
    }
}
