package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.documents.TableFile;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Stored;
import java.io.ByteArrayOutputStream;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The uploaded files, in parts that any database takes. */
final class UploadedFiles {
    private static final int PART = 512 * 1024;

    private final RegisterStore store;

    UploadedFiles(RegisterStore store) {
        this.store = store;
    }

    void add(String run, byte[] content) {
        store.sql(connection -> {
            String sql = "INSERT INTO reg_import_part (import_id, place, content) VALUES (?, ?, ?)";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (int place = 0; place * PART < content.length; place++) {
                    insert.setString(1, run);
                    insert.setInt(2, place);
                    insert.setBytes(
                            3, Arrays.copyOfRange(content, place * PART, Math.min((place + 1) * PART, content.length)));
                    insert.executeUpdate();
                }
            }
            return null;
        });
    }

    /** The file of a run, unless it has gone. */
    Optional<byte[]> find(String run) {
        List<byte[]> parts = store.sqlRead(connection -> Sql.list(
                connection,
                "SELECT content FROM reg_import_part WHERE import_id = ? ORDER BY place",
                row -> row.getBytes(1),
                run));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(parts.size() * PART);
        parts.forEach(whole::writeBytes);
        return Optional.of(whole.toByteArray());
    }

    /** The file of a run with its columns mapped. */
    MappedFile mapped(Stored run, ImportTargets targets) {
        byte[] content = find(run.id()).orElseThrow(ProblemException::notFound);
        TableFile table = TableFile.open(content, run.sheet());
        return new MappedFile(table, targets.checked(table.headers().size(), run.targets()));
    }

    void delete(String run) {
        store.sql(connection -> Sql.update(connection, "DELETE FROM reg_import_part WHERE import_id = ?", run));
    }
}
