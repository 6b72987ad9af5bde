package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.persistence.Portions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;

/** Queries for many values: OpenJPA refuses an empty list, and databases limit how many values there may be. */
public final class InList {
    private static final int MOST = 500;

    private InList() {}

    /** The rows of the query for all its {@code :values}, in no particular order. */
    public static <T> List<T> query(EntityManager entities, String jpql, Class<T> type, List<String> values) {
        List<T> found = new ArrayList<>();
        for (List<String> some : Portions.of(values, MOST)) {
            found.addAll(entities.createQuery(jpql, type)
                    .setParameter("values", some)
                    .getResultList());
        }
        return found;
    }

    /**
     * Rows of texts of which the first is one of the values. For more values than fit one list, all rows are read and
     * matched here: databases that know little of a column compare each row with each value of each list.
     */
    public static List<Object[]> texts(EntityManager entities, String select, String column, List<String> values) {
        if (values.size() <= MOST) {
            return query(entities, select + " WHERE " + column + " IN :values", Object[].class, values);
        }
        Set<String> wanted = new HashSet<>(values);
        return entities.createQuery(select, Object[].class).getResultList().stream()
                .filter(row -> wanted.contains((String) row[0]))
                .toList();
    }
}
