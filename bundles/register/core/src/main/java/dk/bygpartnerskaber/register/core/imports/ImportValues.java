package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.api.ValueList;
import java.util.Collection;
import java.util.List;

/**
 * How the cells of a row become values of a record.
 *
 * <p>The file is the newer source: a cell that is not blank replaces a single value (type, sector, status, dates, …), of
 * several rows the last one wins. A blank cell leaves what is there. Lists (partners, aliases, phones, keywords, roles, …)
 * only grow, as a file seldom knows all of them. Names and titles keep the spelling that they have.
 */
final class ImportValues {
    private final OrganisationDrafts organisations;

    ImportValues(OrganisationDrafts organisations) {
        this.organisations = organisations;
    }

    String type(String word) {
        return organisations.spelled(ValueList.ORGANISATION_TYPES, word);
    }

    /** The words of a list that the record has, with those of the cell. */
    List<String> grown(ValueList list, List<String> before, ImportRow row, String target) {
        return spelled(list, before, row.added(before, target, ImportRow.LIST_WITH_COMMAS));
    }

    /** What the record has keeps its spelling. */
    List<String> spelled(ValueList list, List<String> before, Collection<String> words) {
        return words.stream()
                .map(word -> before.contains(word) ? word : organisations.spelled(list, word))
                .toList();
    }

    /** People leave the scheme out where they write an address for people. */
    static String address(String website) {
        return website.regionMatches(true, 0, "www.", 0, 4) ? "https://" + website : website;
    }
}
