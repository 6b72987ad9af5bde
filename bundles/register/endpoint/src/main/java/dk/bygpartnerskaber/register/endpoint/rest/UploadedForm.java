package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.ImportUpload;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;

/**
 * The parts of an uploaded form.
 *
 * @param files with the names that the sender gives them
 */
record UploadedForm(List<ImportUpload.File> files, String kind, String sheet) {

    /** What a file is called whose sender gives it no name. */
    static final String UNNAMED = "import";

    /** How the form is described to callers. */
    @Schema(name = "ImportForm")
    record Form(
            @Schema(
                            requiredMode = REQUIRED,
                            type = "string",
                            format = "binary",
                            description =
                                    "The list. Several of these parts are one list in their order when all of them are vCards")
                    String file,
            @Schema(
                            requiredMode = REQUIRED,
                            allowableValues = {"organisations", "people", "partnerships", "mixed"})
                    String kind,
            @Schema(description = "The sheet of a workbook; otherwise the first") String sheet) {}

    static UploadedForm of(MultipartBody form) {
        List<FieldProblem> unknown = form.getAllAttachments().stream()
                .map(UploadedForm::name)
                .filter(name -> !List.of("file", "kind", "sheet").contains(name))
                .map(name -> FieldProblem.of(name, "unknown"))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(unknown);
        }
        part(form, "file");
        return new UploadedForm(
                all(form, "file").map(UploadedForm::file).toList(),
                part(form, "kind").getObject(String.class),
                find(form, "sheet").map(sheet -> sheet.getObject(String.class)).orElse(null));
    }

    private static ImportUpload.File file(Attachment part) {
        String name = Optional.ofNullable(part.getContentDisposition().getFilename())
                .map(UploadedForm::utf8)
                .orElse(UNNAMED);
        return new ImportUpload.File(name, part.getObject(byte[].class));
    }

    /** Senders write names in UTF-8, headers are read as ISO-8859-1. */
    private static String utf8(String name) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(name)) {
            return name;
        }
        String read = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return read.contains("\uFFFD") ? name : read;
    }

    private static Stream<Attachment> all(MultipartBody form, String name) {
        return form.getAllAttachments().stream().filter(part -> name.equals(name(part)));
    }

    private static Optional<Attachment> find(MultipartBody form, String name) {
        return all(form, name).findFirst();
    }

    private static Attachment part(MultipartBody form, String name) {
        return find(form, name).orElseThrow(() -> ProblemException.invalid(FieldProblem.of(name, "required")));
    }

    private static String name(Attachment part) {
        String name = part.getContentDisposition() == null
                ? null
                : part.getContentDisposition().getParameter("name");
        return name == null ? "" : name;
    }
}
