package dk.bygpartnerskaber.register.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.register.api.Coded;
import dk.bygpartnerskaber.register.api.Membership;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonExport;
import dk.bygpartnerskaber.register.api.PersonPart;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that is kept about a person as a file for machines, shaped as {@code GET /api/v1/personal-data/{id}} is. */
final class PersonalDataFile {
    private static final JsonMapper JSON = new JsonMapper();

    private PersonalDataFile() {}

    static Reply of(PersonExport export) {
        String json = json(export);
        return new Reply.Download(export.person().id() + ".json", "application/json", out -> out.append(json));
    }

    static String json(PersonExport export) {
        Map<String, Object> data = new LinkedHashMap<>();
        put(data, "at", export.at());
        data.put("person", person(export.person()));
        data.put("keeping", keeping(export));
        data.put(
                "teams",
                export.memberships().stream().map(PersonalDataFile::team).toList());
        data.put(
                "partnerships",
                export.parts().stream().map(PersonalDataFile::partnership).toList());
        data.put("successorOf", export.successorOf().stream().map(Person::id).toList());
        data.put(
                "mentions",
                export.mentions().stream().map(PersonalDataFile::mention).toList());
        data.put(
                "history",
                export.history().stream().map(PersonalDataFile::change).toList());
        data.put("modules", export.modules());
        export.user().ifPresent(user -> data.put("user", user));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves out what is not there; days, moments and partial dates are texts. */
    private static void put(Map<String, Object> map, String name, Object value) {
        if (value instanceof Coded choice) {
            map.put(name, choice.code());
        } else if (value != null) {
            map.put(name, value.toString());
        }
    }

    private static Map<String, Object> person(Person person) {
        PersonDetails d = person.details();
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "id", person.id());
        map.put("version", person.version());
        put(map, "name", d.name());
        put(map, "title", d.title());
        map.put("emails", d.emails());
        map.put("phones", d.phones());
        put(map, "website", d.website());
        put(map, "preferredContact", d.preferredContact());
        put(map, "language", d.language());
        put(map, "busyPeriods", d.busyPeriods());
        put(map, "notes", d.notes());
        put(map, "user", d.user());
        map.put("roles", d.roles().stream().map(PersonalDataFile::role).toList());
        put(map, "purpose", d.purpose());
        put(map, "legalBasis", d.legalBasis());
        put(map, "source", d.source());
        put(map, "sourceNote", d.sourceNote());
        put(map, "reviewOn", d.reviewOn());
        put(map, "informedOn", d.informedOn());
        map.put("demo", person.demo());
        put(map, "createdAt", person.created());
        put(map, "changedAt", person.changed());
        return map;
    }

    private static Map<String, Object> role(PersonRole role) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "organisation", role.organisation());
        put(map, "role", role.role());
        put(map, "department", role.department());
        put(map, "from", role.from());
        put(map, "to", role.to());
        put(map, "note", role.note());
        put(map, "successor", role.successor());
        return map;
    }

    private static Map<String, Object> keeping(PersonExport export) {
        PrivacyDefaults usual = export.usual();
        PersonDetails details = export.person().details();
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "purpose", usual.purposeOf(details));
        put(map, "legalBasis", usual.legalBasisOf(details));
        put(map, "source", usual.sourceOf(details));
        put(map, "reviewOn", usual.reviewOf(export.person()));
        put(map, "informedOn", details.informedOn());
        return map;
    }

    private static Map<String, Object> team(Membership membership) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "id", membership.team());
        put(map, "name", membership.name());
        put(map, "role", membership.role());
        map.put("lead", membership.lead());
        return map;
    }

    private static Map<String, Object> partnership(PersonPart part) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "id", part.partnership());
        put(map, "title", part.title());
        put(map, "part", part.part());
        put(map, "role", part.role());
        return map;
    }

    private static Map<String, Object> mention(Mention mention) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "module", mention.module());
        put(map, "recordType", mention.record().type());
        put(map, "recordId", mention.record().id());
        put(map, "field", mention.field());
        put(map, "excerpt", mention.excerpt());
        return map;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "at", change.at());
        put(map, "actorName", change.actorName());
        put(map, "kind", change.kind());
        map.put("fields", change.fields().stream().map(PersonalDataFile::field).toList());
        return map;
    }

    private static Map<String, Object> field(Change.Field field) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "field", field.field());
        if (field.before() != null) {
            map.put("before", field.before());
        }
        if (field.after() != null) {
            map.put("after", field.after());
        }
        return map;
    }
}
