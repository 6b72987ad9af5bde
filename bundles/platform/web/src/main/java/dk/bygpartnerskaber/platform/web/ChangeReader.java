package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.Change;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Puts the change log into the reader's words, with what the modules know of their records ({@link ChangeWords}). */
@ProviderType
public interface ChangeReader {
    List<ReadableChange> read(ViewContext view, List<Change> changes);

    /** One field of a record of a type. */
    ReadableChange.Field read(ViewContext view, String recordType, Change.Field field);

    /** The types of records that there are words for, with their names, in the order of these. */
    List<Option> recordTypes(ViewContext view);
}
