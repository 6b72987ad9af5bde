package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What modules show on the pages of a record; for the pages of the module whose record it is. */
@ProviderType
public interface RecordPanels {

    /**
     * A tab of a record's page.
     *
     * @param path address below the base path
     */
    record Tab(String label, String path) {}

    /**
     * The tabs that the reader may open, in order.
     *
     * @param path address of the record's page below the base path
     */
    List<Tab> tabs(ViewContext view, RecordRef record, String path);

    /**
     * What a tab shows, or that it is unavailable; empty when there is none.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code forbidden} when it is not for the reader
     */
    Optional<Html> content(ViewContext view, RecordRef record, String code);

    /** The cards for the first page of a record, in the order of their tabs. */
    List<Html> cards(ViewContext view, RecordRef record);
}
