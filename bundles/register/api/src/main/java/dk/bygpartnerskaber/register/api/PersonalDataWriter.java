package dk.bygpartnerskaber.register.api;

import org.osgi.annotation.versioning.ProviderType;

/** Writes all that is kept about a person for machines, in the one shape that the register's services give it. */
@ProviderType
public interface PersonalDataWriter {

    /** The JSON that {@code GET /api/v1/personal-data/{id}} answers with, indented. */
    String json(PersonExport export);
}
