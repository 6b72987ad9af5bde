package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.SearchText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Remembers where the columns of a file went, for the next file with the same columns. */
final class ImportLayouts {
    private final RegisterStore store;

    ImportLayouts(RegisterStore store) {
        this.store = store;
    }

    /** A file's kind, and for each column the field it goes to, {@code null} for none. */
    record Layout(ImportKind kind, List<String> targets) {}

    Optional<Layout> find(List<String> headers) {
        return store.sqlRead(connection -> Sql.one(
                connection,
                "SELECT kind, targets FROM reg_import_layout WHERE id = ?",
                row -> new Layout(ImportKind.valueOf(row.getString(1)), split(row.getString(2))),
                id(headers)));
    }

    void remember(List<String> headers, Layout layout) {
        String id = id(headers);
        store.sql(connection -> {
            Sql.update(connection, "DELETE FROM reg_import_layout WHERE id = ?", id);
            return Sql.update(
                    connection,
                    "INSERT INTO reg_import_layout (id, kind, targets, used) VALUES (?, ?, ?, ?)",
                    id,
                    layout.kind().name(),
                    layout.targets().stream()
                            .map(target -> target == null ? "" : target)
                            .collect(Collectors.joining("\n")),
                    store.now().toInstant());
        });
    }

    private static List<String> split(String targets) {
        return Arrays.stream(targets.split("\n", -1))
                .map(target -> target.isEmpty() ? null : target)
                .toList();
    }

    /** What the columns are called, without keeping it. */
    private static String id(List<String> headers) {
        String all = headers.stream().map(SearchText::key).collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
