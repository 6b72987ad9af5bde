package dk.bygpartnerskaber.platform.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import java.util.List;

/** Changed fields in a column, as JSON. */
public final class FieldChanges {
    private static final ObjectWriter WRITER = new JsonMapper().writerFor(new TypeReference<List<FieldChange>>() {});
    private static final ObjectReader READER = new JsonMapper().readerFor(new TypeReference<List<FieldChange>>() {});

    private FieldChanges() {}

    public static String write(List<FieldChange> fields) {
        try {
            return WRITER.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<FieldChange> read(String column) {
        try {
            return READER.readValue(column);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
