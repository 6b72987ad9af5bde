package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryQuery;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.Cursor;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** A page of enquiries: those that wait by the day they are due, then the others, the latest first. Made for one call. */
final class EnquiryList {
    private static final String ORDER = "turn";

    private final EnquiryQuery query;
    private final List<String> conditions = new ArrayList<>(List.of("TRUE"));
    private final List<Object> values = new ArrayList<>();

    EnquiryList(EnquiryQuery query) {
        this.query = query;
        query.owner().ifPresent(one -> where("owner_id = ?", one));
        query.from().ifPresent(one -> where("from_id = ? AND from_type = ?", one.id(), one.type()));
        query.state().ifPresent(one -> where("state = ?", one.name()));
        query.dueBy().ifPresent(day -> where("turn <= ?", EnquiryRows.turn(day)));
        query.changedSince().ifPresent(moment -> where("changed >= ?", moment));
    }

    private void where(String condition, Object... wanted) {
        conditions.add("(" + condition + ")");
        values.addAll(List.of(wanted));
    }

    Page<Enquiry> page(Connection connection) throws SQLException {
        PageRequest page = query.page();
        boolean hopeless = Stream.concat(
                        query.owner().stream(), query.from().stream().map(one -> one.id()))
                .anyMatch(id -> !Ids.isId(id));
        if (hopeless) {
            return new Page<>(List.of(), Optional.empty(), page.total() ? OptionalLong.of(0) : OptionalLong.empty());
        }
        OptionalLong total = page.total() ? OptionalLong.of(count(connection)) : OptionalLong.empty();
        page.cursor().map(text -> Cursor.decode(text, ORDER)).ifPresent(last -> {
            where("turn > ? OR turn = ? AND id < ?", last.value(), last.value(), last.id());
        });
        List<Enquiry> rows = Sql.list(
                connection,
                "SELECT *" + tables() + " ORDER BY turn, id DESC FETCH FIRST " + (page.limit() + 1) + " ROWS ONLY",
                EnquiryRows::enquiry,
                values.toArray());
        if (rows.size() <= page.limit()) {
            return new Page<>(rows, Optional.empty(), total);
        }
        List<Enquiry> items = rows.subList(0, page.limit());
        Enquiry last = items.get(items.size() - 1);
        return new Page<>(items, Optional.of(new Cursor(ORDER, EnquiryRows.turn(last), last.id()).encode()), total);
    }

    private long count(Connection connection) throws SQLException {
        return Sql.one(connection, "SELECT COUNT(*)" + tables(), row -> row.getLong(1), values.toArray())
                .orElseThrow();
    }

    private String tables() {
        return " FROM net_enquiry WHERE " + String.join(" AND ", conditions);
    }
}
