package dk.bygpartnerskaber.platform.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The formats of a workbook's cells, by the number that cells have for them. */
final class CellStyles {
    /** More than Excel can. */
    private static final int MAX_STYLES = 70_000;

    private static final int LONGEST_CODE = 255;

    private final List<CellFormat> formats = new ArrayList<>();

    private CellStyles() {}

    static CellStyles none() {
        return new CellStyles();
    }

    static CellStyles of(XmlPart part) {
        CellStyles styles = new CellStyles();
        Map<Integer, CellFormat> known = new HashMap<>();
        boolean cells = false;
        while (part.next()) {
            if (part.starts("numFmt")) {
                String code = part.attribute("formatCode");
                if (code != null && code.length() <= LONGEST_CODE) {
                    known.put(part.number("numFmtId", 0), CellFormat.of(code));
                }
            } else if (part.starts("cellXfs") || part.ends("cellXfs")) {
                cells = part.starts("cellXfs");
            } else if (cells && part.starts("xf")) {
                styles.formats.add(known.computeIfAbsent(part.number("numFmtId", 0), CellFormat::builtIn));
            }
            if (styles.formats.size() > MAX_STYLES || known.size() > MAX_STYLES) {
                throw Refusal.because("import-workbook-too-large");
            }
        }
        return styles;
    }

    CellFormat get(int number) {
        return number >= 0 && number < formats.size() ? formats.get(number) : CellFormat.GENERAL;
    }
}
