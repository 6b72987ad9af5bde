package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.Permission;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A section of the page of the year. A module registers one as a service; the page has it while the service is there. One
 * that fails takes no other with it.
 */
@ConsumerType
public interface ReportSection {
    /** Key of the section's heading. */
    String titleKey();

    /** Sections stand in ascending order; the register uses 10 to 90, modules 100 and up. */
    int order();

    /** What one must be allowed to do to see the section. */
    Permission permission();

    /**
     * The section below its heading, fit for print; empty when it has nothing to say. Headings in it are {@code h3}.
     *
     * @param year a calendar year, 1000 to 9999
     */
    Html render(int year, ViewContext view);

    /** The same as figures for a spreadsheet. */
    List<Figure> figures(int year, ViewContext view);

    /**
     * A number that people read.
     *
     * @param group what the figures beside it tell together, for people
     * @param label what is counted, for people
     */
    record Figure(String group, String label, long number) {}
}
