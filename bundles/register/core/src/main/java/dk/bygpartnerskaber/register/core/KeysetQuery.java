package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Cursor;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;

/**
 * A filtered list, read page by page behind the last row of the page before: no row is skipped or repeated although
 * others come and go meanwhile. Not thread-safe; made for one call.
 *
 * @param <E> the entity, called {@code e} in conditions
 */
final class KeysetQuery<E> {
    private final EntityManager entities;
    private final Class<E> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean hopeless;

    KeysetQuery(EntityManager entities, Class<E> type) {
        this.entities = entities;
        this.type = type;
    }

    /** Adds a condition with one parameter of the name {@code parameter}, when there is a value for it. */
    KeysetQuery<E> where(String condition, String parameter, Optional<?> value) {
        value.ifPresent(v -> {
            conditions.add(condition);
            parameters.put(parameter, v);
            hopeless |= v instanceof String text && !TextRules.canBeStored(text);
        });
        return this;
    }

    /**
     * Reads a page.
     *
     * @param order the expression to sort by, never null in the database
     * @param name what the cursor remembers of the order
     * @param parse reads the sort value of a cursor
     * @param sortValue the sort value of a row, as text
     * @param id the id of a row
     */
    Page<E> page(
            PageRequest request,
            boolean descending,
            String order,
            String name,
            Function<String, Object> parse,
            Function<E, String> sortValue,
            Function<E, String> id) {
        if (hopeless) {
            return new Page<>(List.of(), Optional.empty(), request.total() ? OptionalLong.of(0) : OptionalLong.empty());
        }
        OptionalLong total = request.total() ? OptionalLong.of(count()) : OptionalLong.empty();
        String direction = descending ? name + "-" : name;
        request.cursor().map(c -> Cursor.decode(c, direction)).ifPresent(c -> {
            String beyond = descending ? "<" : ">";
            conditions.add("(" + order + " " + beyond + " :after OR (" + order + " = :after AND e.id " + beyond
                    + " :afterId))");
            parameters.put("after", parsed(c, parse));
            parameters.put("afterId", c.id());
        });
        String sort = descending ? " DESC" : "";
        List<E> rows = query("SELECT e", type, " ORDER BY " + order + sort + ", e.id" + sort)
                .setMaxResults(request.limit() + 1)
                .getResultList();
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, Optional.empty(), total);
        }
        List<E> items = rows.subList(0, request.limit());
        E last = items.get(items.size() - 1);
        return new Page<>(
                items, Optional.of(new Cursor(direction, sortValue.apply(last), id.apply(last)).encode()), total);
    }

    private static Object parsed(Cursor cursor, Function<String, Object> parse) {
        try {
            return parse.apply(cursor.value());
        } catch (DateTimeException notOurs) {
            throw ProblemException.invalid(FieldProblem.of("cursor", "not-a-cursor"));
        }
    }

    private long count() {
        return query("SELECT COUNT(e)", Long.class, "").getSingleResult();
    }

    private <R> TypedQuery<R> query(String select, Class<R> result, String tail) {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        TypedQuery<R> query =
                entities.createQuery(select + " FROM " + type.getSimpleName() + " e" + where + tail, result);
        parameters.forEach(query::setParameter);
        return query;
    }
}
