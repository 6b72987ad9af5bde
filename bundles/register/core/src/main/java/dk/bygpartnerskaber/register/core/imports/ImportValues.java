package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.api.ValueList;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the cells of a row become values of a record.
 *
 * <p>The file is the newer source: a cell that is not blank replaces a single value (type, sector, status, dates, …), of
 * several rows the last one wins. A blank cell leaves what is there. Lists (partners, aliases, phones, keywords, roles, …)
 * and notes only grow, as a file seldom knows all of them: what is there already is not added again. Names and titles keep the spelling that they have.
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

    /** A text that may be {@code null}, with that of a cell on lines of its own behind it unless it has those lines. */
    static String grown(String before, String said) {
        boolean there = Collections.indexOfSubList(lines(before), lines(said)) >= 0;
        return there ? before : Stream.of(before, said).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .strip()
                        .lines()
                        .map(String::stripTrailing)
                        .toList();
    }

    /** People leave the scheme out where they write an address for people. */
    static String address(String website) {
        return website.regionMatches(true, 0, "www.", 0, 4) ? "https://" + website : website;
    }
}
