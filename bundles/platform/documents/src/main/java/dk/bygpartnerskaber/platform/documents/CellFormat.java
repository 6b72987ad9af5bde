package dk.bygpartnerskaber.platform.documents;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a number in a cell is shown, as a Danish Excel does it: days, times, decimals, thousands, percent, leading zeros and
 * what stands between digits. Formats beyond that (fractions, exponents, conditions) show the number as it stands.
 *
 * <p>Source: ECMA-376, part 1, 18.8.30 (numFmt) and 18.8.31.
 */
final class CellFormat {
    static final CellFormat GENERAL = new CellFormat(List.of());

    private static final int LARGEST_EXPONENT = 310;
    private static final MathContext SHOWN = new MathContext(10);

    // those that a file only names; 14 is the day as the machine writes it
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(14, "dd-mm-yyyy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "hh:mm"),
            Map.entry(21, "hh:mm:ss"),
            Map.entry(22, "dd-mm-yyyy hh:mm"),
            Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;-#,##0"),
            Map.entry(39, "#,##0.00;-#,##0.00"),
            Map.entry(40, "#,##0.00;-#,##0.00"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss"));

    // whatever stands behind it
    private static final Map<String, String> AS_THE_MACHINE_DOES =
            Map.of("[$-F400]", "hh:mm:ss", "[$-F800]", "d. mmmm yyyy");

    private final List<FormatSection> sections;

    private CellFormat(List<FormatSection> sections) {
        this.sections = sections;
    }

    static CellFormat builtIn(int id) {
        String code = BUILT_IN.get(id);
        return code == null ? GENERAL : of(code);
    }

    /** @param code as files write it: English letters, a point before decimals, a comma between thousands */
    static CellFormat of(String code) {
        for (Map.Entry<String, String> system : AS_THE_MACHINE_DOES.entrySet()) {
            if (code.regionMatches(true, 0, system.getKey(), 0, system.getKey().length())) {
                return of(system.getValue());
            }
        }
        List<FormatSection> sections = new ArrayList<>();
        for (String section : sections(code)) {
            Optional<FormatSection> read = FormatSection.of(section);
            if (read.isEmpty()) {
                return GENERAL;
            }
            sections.add(read.get());
        }
        return new CellFormat(List.copyOf(sections));
    }

    private static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                sections.add(code.substring(start, i));
                start = i + 1;
            }
        }
        sections.add(code.substring(start));
        return sections;
    }

    /** @param number as the file has it */
    String show(String number, boolean from1904) {
        BigDecimal value;
        try {
            value = new BigDecimal(number.length() > 100 ? "" : number.strip());
        } catch (NumberFormatException e) {
            return number;
        }
        if (Math.abs((long) value.precision() - value.scale()) > LARGEST_EXPONENT || value.scale() > LARGEST_EXPONENT) {
            return number;
        }
        return show(value, from1904);
    }

    private String show(BigDecimal value, boolean from1904) {
        if (sections.isEmpty()) {
            return general(value);
        }
        FormatSection section = section(value);
        if (section.isMoment()) {
            return Moments.of(value, from1904).map(section::show).orElseGet(() -> general(value));
        }
        boolean ownSign = sections.size() > 1 && value.signum() < 0;
        return section.show(ownSign ? value.negate() : value);
    }

    private FormatSection section(BigDecimal value) {
        if (value.signum() < 0 && sections.size() > 1) {
            return sections.get(1);
        }
        return sections.get(value.signum() == 0 && sections.size() > 2 ? 2 : 0);
    }

    /** A whole number with all its digits, any other with ten. */
    private static String general(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > 0) {
            plain = plain.round(SHOWN).stripTrailingZeros();
        }
        return plain.signum() == 0 ? "0" : plain.toPlainString().replace('.', ',');
    }
}
