package dk.bygpartnerskaber.platform.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook says of itself.
 *
 * @param sheets those with cells, in order
 * @param from1904 whether its days are counted from 1904, as Excel for the Mac did
 * @param texts file of the texts that cells refer to
 * @param styles file of the cells' formats
 */
record WorkbookOutline(List<Sheet> sheets, boolean from1904, Optional<String> texts, Optional<String> styles) {
    private static final int MAX_SHEETS = 1_000;
    private static final int LONGEST_NAME = 100;

    /**
     * A sheet.
     *
     * @param file where its cells are
     */
    record Sheet(String name, boolean visible, String file) {}

    /** A reference of one file to another, by the last word of its type. */
    private record Relation(String type, String file) {}

    static WorkbookOutline of(WorkbookParts parts) {
        String workbook = workbook(parts);
        if (!workbook.endsWith(".xml") || !parts.has(workbook)) {
            throw Refusal.because("import-other-format");
        }
        Map<String, Relation> relations = relations(parts, workbook);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        XmlPart part = new XmlPart(parts.open(workbook));
        if (!part.next() || !part.starts("workbook")) {
            // a text or slides
            throw Refusal.because("import-other-format");
        }
        while (part.next()) {
            if (part.starts("workbookPr")) {
                from1904 = isTrue(part.attribute("date1904"));
            } else if (part.starts("sheet")) {
                sheet(part, relations).ifPresent(sheets::add);
                if (sheets.size() > MAX_SHEETS) {
                    throw Refusal.because("import-workbook-too-large");
                }
            }
        }
        return new WorkbookOutline(
                List.copyOf(sheets), from1904, file(relations, "sharedStrings"), file(relations, "styles"));
    }

    private static String workbook(WorkbookParts parts) {
        if (!parts.has("_rels/.rels")) {
            return "xl/workbook.xml";
        }
        return file(relations(parts, ""), "officeDocument").orElse("");
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** Nothing for a sheet without cells, as one that is a chart. */
    private static Optional<Sheet> sheet(XmlPart part, Map<String, Relation> relations) {
        Relation relation = relations.get(part.attribute("id"));
        String name = part.attribute("name");
        if (relation == null || name == null || !relation.type().equals("worksheet")) {
            return Optional.empty();
        }
        String shown = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return Optional.of(new Sheet(shown, part.attribute("state") == null, relation.file()));
    }

    private static Optional<String> file(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::file)
                .findFirst();
    }

    /** @param file the one whose relations are asked for; blank for the archive itself */
    private static Map<String, Relation> relations(WorkbookParts parts, String file) {
        int slash = file.lastIndexOf('/') + 1;
        String folder = file.substring(0, slash);
        String name = folder + "_rels/" + file.substring(slash) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (!parts.has(name)) {
            return relations;
        }
        XmlPart part = new XmlPart(parts.open(name));
        while (part.next()) {
            String target = part.starts("Relationship") ? part.attribute("Target") : null;
            String type = target == null ? null : part.attribute("Type");
            if (type != null && !"External".equals(part.attribute("TargetMode"))) {
                relations.put(part.attribute("Id"), new Relation(lastWord(type), path(folder, target)));
            }
            if (relations.size() > WorkbookParts.MAX_FILES) {
                throw Refusal.because("import-workbook-too-large");
            }
        }
        return relations;
    }

    private static String lastWord(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static String path(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return target.startsWith("./") ? folder + target.substring(2) : folder + target;
    }
}
