package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.Collection;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Names of records of any module, from its {@link ChangeWords}. */
@ProviderType
public interface RecordNames {

    /**
     * A link to a record's page.
     *
     * @param url ready for a link
     */
    record Link(String text, String url) {}

    /** Links to those of the records that there are still, asked of each module once. */
    Map<RecordRef, Link> of(ViewContext view, Collection<RecordRef> records);

    /** Address of a record's page below the base path; the start page's when its module is not there. */
    String path(RecordRef record);
}
