package dk.bygpartnerskaber.register.core.schema;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PersonalTexts;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.RecordReferences;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.register.core.Activities;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.Teams;
import dk.bygpartnerskaber.register.core.Values;
import dk.bygpartnerskaber.register.core.bulk.BulkRuns;
import dk.bygpartnerskaber.register.core.imports.ImportTraces;
import dk.bygpartnerskaber.register.core.privacy.ErasedParts;
import dk.bygpartnerskaber.register.core.privacy.KeepingSettings;
import java.util.List;
import java.util.Map;

/** Where people type in the register's tables, and what it keeps of a person who is forgotten: imported files. */
public final class RegisterReferences implements RecordReferences {
    private final Transactions transactions;
    private final ChangeLog changes;

    public RegisterReferences(Transactions transactions, ChangeLog changes) {
        this.transactions = transactions;
        this.changes = changes;
    }

    @Override
    public String module() {
        return "register";
    }

    /** Names of people are not among them: somebody else may be called the same. */
    @Override
    public List<PersonalTexts> personalTexts() {
        return List.of(
                PersonalTexts.of(
                                Organisations.TYPE,
                                "reg_organisation",
                                "name",
                                "aliases",
                                "website",
                                "email",
                                "phones",
                                "addresses",
                                "keywords",
                                "notes",
                                "departments",
                                "decision_paths",
                                "contributions")
                        .deriving("name_key", "name_sort", "search_text"),
                PersonalTexts.of(
                        People.TYPE,
                        "reg_person",
                        "title",
                        "emails",
                        "phones",
                        "website",
                        "language",
                        "busy_periods",
                        "notes",
                        "purpose",
                        "source_note"),
                PersonalTexts.of(People.TYPE, "reg_person_role", "role_name", "department", "note")
                        .by("person_id"),
                PersonalTexts.of(Teams.TYPE, "reg_team", "name", "description").deriving("name_sort", "search_text"),
                PersonalTexts.of(Teams.TYPE, "reg_team_member", "role_name").by("team_id"),
                PersonalTexts.of(
                                Partnerships.TYPE,
                                "reg_partnership",
                                "title",
                                "own_purposes",
                                "description",
                                "goal",
                                "target_groups",
                                "age_groups",
                                "exchanges",
                                "links",
                                "project_group",
                                "steering_group")
                        .deriving("title_key", "title_sort", "search_text"),
                PersonalTexts.of(Partnerships.TYPE, "reg_partnership_person", "role_name")
                        .by("partnership_id"),
                PersonalTexts.of(Partnerships.TYPE, "reg_checklist", "entries").by("partnership_id"),
                PersonalTexts.of(Activities.TYPE, "reg_activity", "title", "place", "result", "gain")
                        .deriving("title_sort", "search_text"),
                PersonalTexts.of(
                        KeepingSettings.TYPE,
                        "reg_privacy",
                        "purpose",
                        "library",
                        "contact",
                        "notice_danish",
                        "notice_english"),
                PersonalTexts.of("hold", "reg_hold", "reason").by("record_id"));
    }

    @Override
    public List<Map<String, Object>> export(RecordRef record) {
        return List.of();
    }

    @Override
    public List<String> repoint(Actor actor, RecordRef from, RecordRef into) {
        // what the register keeps about its own records its services see to
        return List.of();
    }

    @Override
    public void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved) {
        // likewise
    }

    @Override
    public void remove(Actor actor, RecordRef record) {
        // likewise
    }

    @Override
    public void erase(Actor actor, RecordRef person, List<String> texts) {
        Redaction redaction = Redaction.of(texts);
        transactions.write(connection -> {
            ImportTraces.forget(connection, person, redaction);
            ErasedParts.touchOwners(connection, actor, changes, redaction);
            BulkRuns.forget(connection, person, redaction);
            // a list has each value once, so that two could not become the same mark
            for (String id : Values.mentioning(connection, redaction)) {
                Sql.update(connection, "DELETE FROM reg_value WHERE id = ?", id);
            }
            return null;
        });
    }
}
