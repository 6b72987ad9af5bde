package dk.bygpartnerskaber.platform.work.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PersonalTexts;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.RecordReferences;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.util.List;
import java.util.Map;

/** What jobs say of people: who started them, and what went wrong with which text. */
final class WorkReferences implements RecordReferences {
    private static final String USER = "user";
    private static final String NOBODY = "Slettet bruger";

    private final Transactions transactions;

    WorkReferences(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public String module() {
        return "work";
    }

    @Override
    public List<PersonalTexts> personalTexts() {
        return List.of(PersonalTexts.of("job", "wrk_job", "problem_args"));
    }

    @Override
    public List<Map<String, Object>> export(RecordRef record) {
        return List.of();
    }

    @Override
    public List<String> repoint(Actor actor, RecordRef from, RecordRef into) {
        // a job that is about a record which is gone finds that out itself
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
        if (person.type().equals(USER)) {
            String sql = "UPDATE wrk_job SET actor_name = ? WHERE actor_id = ?";
            transactions.write(connection -> Sql.update(connection, sql, NOBODY, person.id()));
        }
    }
}
