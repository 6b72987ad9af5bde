package dk.bygpartnerskaber.platform.web.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.UserDetails;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Users as rows of a sheet, pasted or from a CSV file: login name, full name, e-mail, roles. A row of headings is left
 * out; roles are named in the reader's language or by their codes, several with a comma or plus between them.
 */
final class UserSheet {
    private static final int NAME = 0;
    private static final int FULL_NAME = 1;
    private static final int EMAIL = 2;
    private static final int ROLES = 3;

    private final ViewContext view;

    UserSheet(ViewContext view) {
        this.view = view;
    }

    /**
     * A user and the line that tells of it.
     *
     * @param unknownRoles names of roles that mean none
     */
    record Row(long line, UserDetails details, List<String> unknownRoles) {}

    /** @throws ProblemException {@code invalid}, with the field {@code rows}, when the text is no sheet */
    List<Row> read(String text) {
        try {
            List<CsvRecord> records =
                    CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true).ofCsvRecord(text).stream()
                            .toList();
            return records.stream()
                    .filter(record -> !isHeading(record))
                    .map(this::row)
                    .toList();
        } catch (CsvParseException unreadable) {
            throw ProblemException.invalid(FieldProblem.of("rows", "malformed", example()));
        }
    }

    private String example() {
        return "mette.hansen;Mette Hansen;mette@bibliotek.dk;" + view.text("role.contributor");
    }

    /** What a sheet is copied with is a tab; of the others the one there is more of. */
    private static char separator(String text) {
        if (text.indexOf('\t') >= 0) {
            return '\t';
        }
        long semicolons = text.chars().filter(c -> c == ';').count();
        long commas = text.chars().filter(c -> c == ',').count();
        return semicolons >= commas || semicolons > 0 ? ';' : ',';
    }

    private boolean isHeading(CsvRecord record) {
        return record.getStartingLineNumber() == 1 && cell(record, NAME).equalsIgnoreCase(view.text("user.name"));
    }

    private Row row(CsvRecord record) {
        List<String> names = Arrays.stream(cell(record, ROLES).split("[,+/]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        Set<Role> roles = names.stream()
                .flatMap(name -> role(name).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        List<String> unknown =
                names.stream().filter(name -> role(name).isEmpty()).toList();
        UserDetails details =
                new UserDetails(cell(record, NAME), cell(record, FULL_NAME), cell(record, EMAIL), roles, true);
        return new Row(record.getStartingLineNumber(), details, unknown);
    }

    private static String cell(CsvRecord record, int column) {
        return column < record.getFieldCount() ? record.getField(column).strip() : "";
    }

    private Optional<Role> role(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(wanted)
                        || view.text("role." + role.code())
                                .toLowerCase(Locale.ROOT)
                                .equals(wanted))
                .findFirst();
    }
}
