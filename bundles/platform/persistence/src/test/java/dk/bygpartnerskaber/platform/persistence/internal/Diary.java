package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.RecordReferences;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.util.List;
import java.util.Map;

/** A module that writes down what it is told, in the transaction in which it is told. */
class Diary implements RecordReferences {
    private final TestDatabase database;
    private final String module;
    private volatile boolean broken;

    Diary(TestDatabase database, String module) {
        this.database = database;
        this.module = module;
    }

    void breakDown(boolean now) {
        broken = now;
    }

    /** What was told, in order. */
    List<String> entries() {
        return database.transactions()
                .read(connection -> Sql.list(
                        connection,
                        "SELECT entry FROM tst_diary WHERE module = ? ORDER BY seq",
                        row -> row.getString(1),
                        module));
    }

    private void write(Actor actor, String entry) {
        if (broken) {
            throw new IllegalStateException("the diary is full");
        }
        database.transactions()
                .write(connection -> Sql.update(
                        connection,
                        "INSERT INTO tst_diary (module, entry) VALUES (?, ?)",
                        module,
                        actor.id() + " " + entry));
    }

    @Override
    public String module() {
        return module;
    }

    @Override
    public long count(RecordRef record) {
        return record.id().length();
    }

    @Override
    public List<String> repoint(Actor actor, RecordRef from, RecordRef into) {
        write(actor, "repoint " + from.id() + " " + into.id());
        return List.of("1 of " + from.id(), "2 of " + from.id());
    }

    @Override
    public void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved) {
        write(actor, "point back " + from.id() + " " + into.id() + " " + moved);
    }

    @Override
    public void remove(Actor actor, RecordRef record) {
        write(actor, "remove " + record.id());
    }

    @Override
    public List<Map<String, Object>> export(RecordRef record) {
        return record.id().isEmpty() ? List.of() : List.of(Map.of("id", record.id()));
    }

    @Override
    public void erase(Actor actor, RecordRef person, List<String> texts) {
        write(actor, "erase " + person.id() + " " + texts);
    }
}
