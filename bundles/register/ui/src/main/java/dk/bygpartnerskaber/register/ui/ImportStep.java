package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.register.api.ImportRun;
import java.util.Locale;
import java.util.Optional;

/** The way of a list into the register, as it is shown above each page of it. */
public enum ImportStep implements Coded {
    FILE,
    COLUMNS,
    TRIAL,
    DUPLICATES,
    WRITING,
    RECEIPT;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportStep of(ImportRun run) {
        return switch (run.status()) {
            case UPLOADED -> COLUMNS;
            case TRYING, TRIED -> TRIAL;
            case RUNNING -> WRITING;
            case DONE, UNDOING, UNDONE -> RECEIPT;
        };
    }

    public boolean isBefore(ImportStep other) {
        return compareTo(other) < 0;
    }

    /** Where it can be gone back to, below the address of an import; empty when nothing is left to do there. */
    public Optional<String> path(ImportRun run) {
        if (run.status() != ImportRun.Status.TRIED) {
            return Optional.empty();
        }
        return switch (this) {
            case COLUMNS -> Optional.of("#columns");
            case TRIAL -> Optional.of("");
            case DUPLICATES -> Optional.of("/duplicates");
            case FILE, WRITING, RECEIPT -> Optional.empty();
        };
    }
}
