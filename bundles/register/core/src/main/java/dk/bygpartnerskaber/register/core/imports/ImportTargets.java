package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.ImportKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the columns of a file can go, and where they probably should. */
public final class ImportTargets {
    private final ImportKind kind;
    private final Map<String, List<String>> fields;

    /** The fields of the register itself. */
    public ImportTargets(ImportKind kind) {
        this(kind, Map.of());
    }

    /** @param more fields of modules, with the headers that suggest them */
    public ImportTargets(ImportKind kind, Map<String, List<String>> more) {
        this.kind = kind;
        fields = new LinkedHashMap<>(ImportFields.of(kind));
        fields.putAll(more);
    }

    List<String> all() {
        return List.copyOf(fields.keySet());
    }

    /** Whether the fields of targets are all there. */
    boolean fit(List<String> targets) {
        return targets.stream().allMatch(target -> target == null || fields.containsKey(target));
    }

    /** Whether each row can say something. */
    boolean suffice(List<String> targets) {
        return ImportFields.needed(kind).stream().anyMatch(targets::contains);
    }

    /**
     * For each header the field it names, {@code null} for none; of several that name one field that takes one column, the
     * first has it.
     */
    public List<String> suggest(List<String> headers) {
        return suggest(
                headers, headers.stream().map(header -> List.<String>of()).toList());
    }

    /** The same; where the header says nothing, what stands below it may. */
    List<String> suggest(List<String> headers, List<List<String>> cells) {
        Set<String> taken = new HashSet<>();
        List<String> targets = new ArrayList<>();
        for (String header : headers) {
            targets.add(named(header).filter(target -> isFree(taken, target)).orElse(null));
        }
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) == null && named(headers.get(i)).isEmpty()) {
                targets.set(
                        i,
                        meant(cells.get(i))
                                .filter(target -> isFree(taken, target))
                                .orElse(null));
            }
        }
        moveRole(targets);
        return targets;
    }

    /** In a file without organisations, what somebody does can only be a title of their own. */
    private static void moveRole(List<String> targets) {
        if (!targets.contains("organisation")
                && !targets.contains("otherOrganisations")
                && !targets.contains("title")) {
            targets.replaceAll(target -> "role".equals(target) ? "title" : target);
        }
    }

    private static boolean isFree(Set<String> taken, String target) {
        return taken.add(target) || ImportFields.isList(target);
    }

    private Optional<String> named(String header) {
        String word = Normalizer.normalize(header, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return fields.entrySet().stream()
                .filter(field -> field.getKey().equalsIgnoreCase(word)
                        || field.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<String> meant(List<String> cells) {
        return ColumnContent.of(cells)
                .flatMap(content ->
                        content.fields().stream().filter(fields::containsKey).findFirst());
    }

    /**
     * The targets that a caller chose, blank ones made {@code null}.
     *
     * @throws ProblemException when they do not fit the columns or the kind
     */
    List<String> checked(int columns, List<String> chosen) {
        if (chosen.size() != columns) {
            throw ProblemException.invalid(FieldProblem.of("targets", "import-one-each", String.valueOf(columns)));
        }
        List<FieldProblem> problems = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            String target = chosen.get(i) == null || chosen.get(i).isBlank() ? null : chosen.get(i);
            if (target != null && !fields.containsKey(target)) {
                problems.add(FieldProblem.of("targets/" + i, "unknown-value", target, String.join(", ", all())));
            } else if (target != null && targets.contains(target) && !ImportFields.isList(target)) {
                problems.add(FieldProblem.of(target, "import-two-columns"));
            }
            targets.add(target);
        }
        if (problems.isEmpty() && !suffice(targets)) {
            problems.add(FieldProblem.of(ImportFields.needed(kind).get(0), "import-no-column"));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return targets;
    }
}
