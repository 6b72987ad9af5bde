package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.documents.JoinedCards;
import dk.bygpartnerskaber.register.api.ImportUpload;
import dk.bygpartnerskaber.register.core.Excerpt;
import java.util.List;

/** The one list that an upload is. */
final class UploadedContent {
    private static final int LONGEST_NAME = 100;

    private UploadedContent() {}

    /** @throws ProblemException when there are several files and not all hold contacts */
    static byte[] of(ImportUpload upload) {
        List<ImportUpload.File> files = upload.files();
        if (files.size() == 1) {
            return files.get(0).content();
        }
        files.stream()
                .filter(file -> !JoinedCards.areIn(file.content()))
                .findFirst()
                .ifPresent(other -> {
                    throw ProblemException.invalid(
                            FieldProblem.of("file", "import-several", Excerpt.of(other.name(), LONGEST_NAME)));
                });
        return JoinedCards.of(files.stream().map(ImportUpload.File::content).toList());
    }
}
