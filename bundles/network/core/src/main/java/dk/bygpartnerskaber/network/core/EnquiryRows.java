package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryAnswer;
import dk.bygpartnerskaber.network.api.EnquiryDetails;
import dk.bygpartnerskaber.network.api.EnquiryQuery;
import dk.bygpartnerskaber.network.api.EnquiryState;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of enquiries. */
@Component(service = EnquiryRows.class)
public final class EnquiryRows {
    private static final String WAITS = "0";
    private static final String ANSWERED = "1";

    /** By which nothing was promised: behind all other days. */
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private static final String UNANSWERED = "state IN ('OPEN', 'LATER')";

    private final NetworkStore store;

    @Activate
    public EnquiryRows(@Reference NetworkStore store) {
        this.store = store;
    }

    /** Where an enquiry stands in lists; see the changelog. */
    static String turn(Enquiry one) {
        return one.isWaiting() ? turn(one.due().orElse(NO_DAY)) : ANSWERED;
    }

    static String turn(LocalDate due) {
        return WAITS + due;
    }

    Page<Enquiry> list(EnquiryQuery query) {
        return store.read(connection -> new EnquiryList(query).page(connection));
    }

    /** All that a person is to see to on a day, the one that is due first at the top. */
    List<Enquiry> waitingFor(String person, LocalDate day) {
        return read(
                "owner_id = ? AND (state = 'OPEN' OR state = 'LATER' AND turn <= ?) ORDER BY turn, id DESC",
                person,
                turn(day));
    }

    /** All of a person that have not got a yes or a no, whenever they are due. */
    List<Enquiry> unansweredOf(String person) {
        return read("owner_id = ? AND " + UNANSWERED + " ORDER BY turn, id", person);
    }

    /** Ids of the people who are still to see to some. */
    List<String> owners() {
        return store.read(connection -> Sql.list(
                connection,
                "SELECT DISTINCT owner_id FROM net_enquiry WHERE owner_id IS NOT NULL AND " + UNANSWERED,
                row -> row.getString(1)));
    }

    /** Example records. */
    List<Enquiry> demo() {
        return read("demo = TRUE");
    }

    Optional<Enquiry> find(String id) {
        return read("id = ?", id).stream().findFirst();
    }

    /** All that a record has to do with, whatever its part is. */
    List<Enquiry> of(RecordRef record) {
        return switch (record.type()) {
            case "person" ->
                read(
                        "from_id = ? AND from_type = 'person' OR owner_id = ? OR decided_by = ?",
                        record.id(),
                        record.id(),
                        record.id());
            case "organisation" -> read("from_id = ? AND from_type = 'organisation'", record.id());
            case "partnership" -> read("partnership_id = ?", record.id());
            default -> List.of();
        };
    }

    private List<Enquiry> read(String where, Object... values) {
        return store.read(connection ->
                Sql.list(connection, "SELECT * FROM net_enquiry WHERE " + where, EnquiryRows::enquiry, values));
    }

    static Enquiry enquiry(ResultSet row) throws SQLException {
        EnquiryDetails details = new EnquiryDetails(
                new RecordRef(row.getString("from_type"), row.getString("from_id")),
                row.getString("subject"),
                row.getString("wish"),
                InteractionKind.valueOf(row.getString("kind")),
                row.getObject("received", LocalDate.class),
                row.getObject("promised", LocalDate.class),
                row.getString("owner_id"));
        EnquiryAnswer answer = new EnquiryAnswer(
                EnquiryState.valueOf(row.getString("state")),
                row.getObject("decided", LocalDate.class),
                row.getString("reason"),
                row.getObject("again", LocalDate.class),
                row.getString("decided_by"),
                row.getString("partnership_id"));
        return new Enquiry(
                row.getString("id"),
                row.getLong("version"),
                details,
                answer,
                Optional.ofNullable(row.getString("interaction_id")),
                row.getBoolean("demo"),
                Sql.instant(row, "created"),
                Sql.instant(row, "changed"));
    }

    void insert(Enquiry one) {
        EnquiryDetails details = one.details();
        store.update(
                "INSERT INTO net_enquiry (id, version, from_type, from_id, subject, wish, kind, received, promised, owner_id,"
                        + " state, turn, demo, created, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.version(),
                details.from().type(),
                details.from().id(),
                details.subject(),
                details.wish(),
                details.kind().name(),
                details.received(),
                details.promised(),
                details.owner(),
                one.state().name(),
                turn(one),
                one.demo(),
                one.created(),
                one.changed());
    }

    /** @throws ProblemException {@code stale} when the version before is not there any more */
    void update(Enquiry after) {
        EnquiryDetails details = after.details();
        EnquiryAnswer answer = after.answer();
        int changed = store.update(
                "UPDATE net_enquiry SET version = ?, from_type = ?, from_id = ?, subject = ?, wish = ?, kind = ?, received = ?,"
                        + " promised = ?, owner_id = ?, state = ?, decided = ?, reason = ?, again = ?, decided_by = ?,"
                        + " partnership_id = ?, interaction_id = ?, turn = ?, changed = ? WHERE id = ? AND version = ?",
                after.version(),
                details.from().type(),
                details.from().id(),
                details.subject(),
                details.wish(),
                details.kind().name(),
                details.received(),
                details.promised(),
                details.owner(),
                after.state().name(),
                answer.decided(),
                answer.reason(),
                answer.again(),
                answer.decidedBy(),
                answer.partnership(),
                after.interaction().orElse(null),
                turn(after),
                after.changed(),
                after.id(),
                after.version() - 1);
        if (changed == 0) {
            throw ProblemException.stale();
        }
    }

    void delete(String id) {
        store.update("DELETE FROM net_enquiry WHERE id = ?", id);
    }
}
