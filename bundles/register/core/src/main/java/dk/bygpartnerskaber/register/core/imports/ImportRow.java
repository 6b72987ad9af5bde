package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.WrittenDate;
import dk.bygpartnerskaber.register.core.Excerpt;
import dk.bygpartnerskaber.register.core.SearchText;
import dk.bygpartnerskaber.register.core.duplicates.Contacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of a file, its cells by the fields they go to, and what is found to be wrong with it. A cell that is blank says
 * nothing. Not thread-safe.
 */
final class ImportRow {
    /** What stands between the values of a cell with several. */
    static final String LIST = ";|\n";

    static final String LIST_WITH_COMMAS = ";|\n,";
    private static final int LONGEST_VALUE = 100;

    private final int line;
    private final Map<String, String> cells;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** @param cells those of several columns that go to one field a line each */
    ImportRow(int line, Map<String, String> cells) {
        this.line = line;
        this.cells = Map.copyOf(cells);
    }

    /** Its line in the file. */
    int line() {
        return line;
    }

    /** Everything that is wrong. */
    List<FieldProblem> problems() {
        return problems;
    }

    void refuse(FieldProblem problem) {
        problems.add(problem);
    }

    Optional<String> text(String target) {
        return Optional.ofNullable(cells.get(target)).filter(cell -> !cell.isBlank());
    }

    Optional<String> required(String target) {
        Optional<String> text = text(target);
        if (text.isEmpty()) {
            refuse(FieldProblem.of(target, "required"));
        }
        return text;
    }

    <E extends Enum<E> & Coded> void choice(String target, Class<E> type, Consumer<E> use) {
        text(target).ifPresent(word -> ImportWords.choice(type, word)
                .ifPresentOrElse(use, () -> refuse(unknown(target, word, ImportWords.known(type)))));
    }

    private static FieldProblem unknown(String target, String word, String known) {
        return FieldProblem.of(target, "unknown-value", Excerpt.of(word, LONGEST_VALUE), known);
    }

    void date(String target, Consumer<PartialDate> use) {
        text(target).ifPresent(text -> WrittenDate.parse(text)
                .ifPresentOrElse(
                        use, () -> refuse(FieldProblem.of(target, "malformed", "2009, aug. 2009, 15-08-2009"))));
    }

    /** The one e-mail address that there is room for. */
    void email(String target, Consumer<String> use) {
        List<String> parts = parts(target, LIST_WITH_COMMAS + "/ ");
        if (parts.size() > 1 && parts.stream().allMatch(part -> part.indexOf('@') > 0)) {
            refuse(FieldProblem.of(target, "import-one-email"));
        } else {
            text(target).ifPresent(use);
        }
    }

    /** Whether the cell says yes; a no, like a blank, leaves what is there. */
    boolean yes(String target) {
        Optional<String> word = text(target);
        Optional<Boolean> answer = word.flatMap(ImportWords::yesOrNo);
        if (word.isPresent() && answer.isEmpty()) {
            refuse(unknown(target, word.get(), "ja (yes), nej (no)"));
        }
        return answer.orElse(false);
    }

    /** The parts of a cell with several values. */
    List<String> parts(String target, String separators) {
        return text(target).map(cell -> split(cell, separators)).orElse(List.of());
    }

    /** The parts of a text that are not blank. */
    static List<String> split(String text, String separators) {
        return Collections.list(new StringTokenizer(text, separators)).stream()
                .map(part -> ((String) part).strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The numbers of a cell; a slash is between two as well. */
    List<String> phones(String target) {
        return parts(target, LIST_WITH_COMMAS).stream()
                .flatMap(ImportRow::numbers)
                .filter(part -> part.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static Stream<String> numbers(String text) {
        List<String> parts = split(text, "/");
        return parts.stream().allMatch(part -> Contacts.phone(part).isPresent()) ? parts.stream() : Stream.of(text);
    }

    /** Refuses what is no number. */
    void checkPhones(String target) {
        if (phones(target).stream().anyMatch(part -> part.chars().noneMatch(Character::isDigit))) {
            refuse(FieldProblem.of(target, "import-phone"));
        }
    }

    /** Numbers that were there, as they are written, with those of the cell that are new. */
    List<String> addedPhones(List<String> before, String target) {
        return added(before, phones(target), Contacts::phoneKey);
    }

    /** Values that were there, as they are spelled, with those of the cell that are new. */
    List<String> added(List<String> before, String target, String separators) {
        return added(before, parts(target, separators), SearchText::key);
    }

    private static List<String> added(List<String> before, List<String> said, Function<String, String> key) {
        List<String> all = new ArrayList<>(before);
        Set<String> known = before.stream().map(key).collect(Collectors.toCollection(HashSet::new));
        said.stream().filter(value -> known.add(key.apply(value))).forEach(all::add);
        return List.copyOf(all);
    }

    /** Says what the rules of a record refuse in the words of this file: each field by the target it comes from. */
    void check(Runnable rules, Function<String, String> target) {
        try {
            rules.run();
        } catch (ProblemException e) {
            for (FieldProblem problem : e.fields()) {
                String field = problem.field().replaceAll("/\\d+", "").replace('/', '.');
                FieldProblem said = new FieldProblem(target.apply(field), problem.code(), problem.args());
                if (!problems.contains(said)) {
                    refuse(said);
                }
            }
        }
    }
}
