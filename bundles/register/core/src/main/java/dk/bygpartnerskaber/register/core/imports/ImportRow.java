package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.Coded;
import dk.bygpartnerskaber.register.api.PartialDate;
import dk.bygpartnerskaber.register.api.WrittenDate;
import dk.bygpartnerskaber.register.core.Excerpt;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A row of a file, its cells by the fields they go to. A cell that is blank says nothing.
 *
 * @param line its line in the file
 */
record ImportRow(int line, Map<String, String> cells) {
    private static final int LONGEST_VALUE = 100;

    /** The same with nothing in one cell. */
    ImportRow without(String target) {
        Map<String, String> others = new HashMap<>(cells);
        others.remove(target);
        return new ImportRow(line, others);
    }

    Optional<String> text(String target) {
        return Optional.ofNullable(cells.get(target)).filter(cell -> !cell.isBlank());
    }

    String required(String target) {
        return text(target).orElseThrow(() -> refused(FieldProblem.of(target, "required")));
    }

    <E extends Enum<E> & Coded> void choice(String target, Class<E> type, Consumer<E> use) {
        text(target)
                .map(word -> ImportWords.choice(type, word)
                        .orElseThrow(() -> refused(FieldProblem.of(
                                target, "unknown-value", Excerpt.of(word, LONGEST_VALUE), ImportWords.known(type)))))
                .ifPresent(use);
    }

    void date(String target, Consumer<PartialDate> use) {
        text(target)
                .map(text -> WrittenDate.parse(text)
                        .orElseThrow(
                                () -> refused(FieldProblem.of(target, "malformed", "2009, aug. 2009, 15-08-2009"))))
                .ifPresent(use);
    }

    /** Whether the cell says yes; a no, like a blank, leaves what is there. */
    boolean yes(String target) {
        return text(target)
                .map(word -> ImportWords.yesOrNo(word)
                        .orElseThrow(() -> refused(FieldProblem.of(
                                target, "unknown-value", Excerpt.of(word, LONGEST_VALUE), "ja (yes), nej (no)"))))
                .orElse(false);
    }

    /** The parts of a cell with several values. */
    List<String> parts(String target, String separators) {
        return text(target)
                .map(cell -> Arrays.stream(cell.split("[" + separators + "]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** Values that were there with those of the cell that are new. */
    List<String> added(List<String> before, String target, String separators) {
        Set<String> all = new LinkedHashSet<>(before);
        all.addAll(parts(target, separators));
        return List.copyOf(all);
    }

    static ProblemException refused(FieldProblem problem) {
        return ProblemException.invalid(problem);
    }

    /** Says what the rules of a record refuse in the words of this file: each field by the target it comes from. */
    static void check(Runnable rules, Function<String, String> target) {
        try {
            rules.run();
        } catch (ProblemException e) {
            FieldProblem first = e.fields().get(0);
            String field = first.field().replaceAll("/\\d+", "").replace('/', '.');
            throw refused(new FieldProblem(target.apply(field), first.code(), first.args()));
        }
    }
}
