package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.ReadableChange;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Planned;
import dk.bygpartnerskaber.register.api.ImportRun.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An import in the reader's words. */
public record ImportWords(ViewContext view, ImportRun run) {
    private static final String OF_PERSON = "organisation";

    /** Where it is on its way. */
    public String state() {
        return run.status() == ImportRun.Status.TRIED && run.counts().undecided() > 0
                ? view.count("import.state.undecided", run.counts().undecided())
                : view.text("import.state." + run.status().code());
    }

    /** The kind of tag that the state is. */
    public String tag() {
        return switch (run.status()) {
            case TRYING, RUNNING, UNDOING -> "p";
            case DONE -> "good";
            case UPLOADED, TRIED -> "warn";
            case UNDONE -> "";
        };
    }

    /** How long it is kept or can be undone; blank when there is nothing more to do with it. */
    public String until() {
        return switch (run.status()) {
            case UPLOADED, TRYING, TRIED, RUNNING -> view.text("import.until", date(run.expires()));
            case DONE, UNDOING ->
                view.text("import.undo.until", date(run.undoUntil().orElseThrow()));
            case UNDONE -> "";
        };
    }

    /** What forgetting it means. */
    public String deletion() {
        return view.text(
                switch (run.status()) {
                    case UPLOADED, TRYING, TRIED, RUNNING -> "import.delete.unwritten";
                    case DONE, UNDOING -> "import.delete.written";
                    case UNDONE -> "import.delete.undone";
                });
    }

    private String date(Instant moment) {
        return view.date(moment.atZone(ViewContext.ZONE).toLocalDate());
    }

    /** The file and what is in it. */
    public String about() {
        String rows = view.count("import.rows", run.rows());
        return run.sheets().size() > 1
                ? view.text("import.file.about-sheet", run.fileName(), sheet(), rows)
                : view.text("import.file.about", run.fileName(), rows);
    }

    /** Which sheet of a workbook is read, and of how many. */
    public String sheet() {
        String sheet = run.sheet().orElse("");
        return view.text(
                "import.sheet.of",
                sheet,
                view.number(run.sheets().indexOf(sheet) + 1),
                view.number(run.sheets().size()));
    }

    /** A value of a record, on one line. */
    public String value(ReadableChange.Value value) {
        return value.isEmpty() ? view.text("changes.none") : value.text();
    }

    /** A field that a column can go to. */
    public String label(String target) {
        if (target.startsWith("targets")) {
            return view.text("import.columns");
        }
        return view.find("import.target." + target)
                .or(() -> view.find(subject() + target))
                .or(() -> ofPerson(target))
                .or(() -> view.find(target))
                .orElse(target);
    }

    private String subject() {
        return switch (run.kind()) {
            case ORGANISATIONS -> "organisation.";
            case PEOPLE, MIXED -> "person.";
            case PARTNERSHIPS -> "partnership.";
        };
    }

    /** A field of the organisation that a person is at. */
    private Optional<String> ofPerson(String target) {
        if (run.kind() != ImportKind.MIXED || !target.startsWith(OF_PERSON) || target.equals(OF_PERSON)) {
            return Optional.empty();
        }
        int start = OF_PERSON.length();
        String field = target.substring(start, start + 1).toLowerCase(Locale.ROOT) + target.substring(start + 1);
        return view.find("organisation." + field).map(label -> view.text("import.target.of-organisation", label));
    }

    /** How many rows cannot be taken, or were not. */
    public String rejected() {
        return isWritten()
                ? view.count("import.rejected.past", run.counts().rejected())
                : view.count("import.rejected", run.counts().rejected());
    }

    /** Why a row cannot be taken. */
    public String reason(Rejected rejected) {
        return view.text(
                "problem.field." + rejected.reason().code(),
                rejected.reason().args().toArray());
    }

    /** The same for somebody who has only the file. */
    String remark(Rejected rejected) {
        return rejected.column() == null ? reason(rejected) : rejected.column() + ": " + reason(rejected);
    }

    /** What sort of record it is. */
    public String sort(String type) {
        return view.text(
                switch (type) {
                    case PersonWords.TYPE -> "people.one";
                    case PartnershipWords.TYPE -> "partnerships.one";
                    default -> "organisations.one";
                });
    }

    /** Address of a record. */
    public String url(String type, String id) {
        String list =
                switch (type) {
                    case PersonWords.TYPE -> "/people/";
                    case PartnershipWords.TYPE -> "/partnerships/";
                    default -> "/organisations/";
                };
        return view.url(list + id);
    }

    /** What becomes of a record, or has become of it once the import is written. */
    public String action(ImportRun.Action action) {
        return view.text((isWritten() ? "import.past." : "import.future.") + action.code());
    }

    /** How many records of which sort are created, or were; blank for none. */
    public String creates() {
        Map<String, Long> creates = run.counts().creates();
        List<String> sorts = Stream.of(OrganisationWords.TYPE, PersonWords.TYPE, PartnershipWords.TYPE)
                .filter(creates::containsKey)
                .map(type -> some(type, creates.get(type)))
                .toList();
        String all = String.join(" " + view.text("duplicates.and") + " ", sorts);
        return sorts.isEmpty() ? "" : view.text(isWritten() ? "import.past.creates" : "import.future.creates", all);
    }

    private String some(String type, long records) {
        return switch (type) {
            case PersonWords.TYPE -> view.count("import.some.person", records);
            case PartnershipWords.TYPE -> view.count("import.some.partnership", records);
            default -> view.count("import.some.organisation", records);
        };
    }

    public boolean isWritten() {
        return run.done().isPresent();
    }

    /** The lines of the file that speak of a record. */
    public String lines(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Why a record could not be taken back. */
    public String kept(Planned planned) {
        return view.text("import.kept." + planned.kept().orElseThrow());
    }
}
