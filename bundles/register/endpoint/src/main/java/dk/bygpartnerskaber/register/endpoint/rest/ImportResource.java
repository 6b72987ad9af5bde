package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Lists;
import dk.bygpartnerskaber.platform.services.PageParameters;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportMapping;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.api.ImportUpload;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;

/** Imports of lists: upload, map the columns, decide on what may be there already, confirm, undo. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImportResource extends ImportContents {
    private static final PageRequest SHOWN = PageRequest.first(PageRequest.MAX_LIMIT);

    private final ImportService imports;
    private final Messages messages;

    ImportResource(ImportService imports, Messages messages) {
        super(imports, messages);
        this.imports = imports;
        this.messages = messages;
    }

    /** Where the columns go. */
    @Schema(name = "ImportMapping")
    public record Mapping(
            @Schema(
                            description =
                                    "For each column of the file, in order, the field it goes to; \"\" for none. Absent"
                                            + " with another kind or sheet: as its columns suggest")
                    List<String> targets,
            @Schema(
                            description = "What the rows are, if it is something else",
                            allowableValues = {"organisations", "people", "partnerships", "mixed"})
                    String kind,
            @Schema(description = "Another sheet of a workbook") String sheet) {

        ImportMapping parsed() {
            if (targets == null && kind == null && sheet == null) {
                throw ProblemException.invalid(FieldProblem.of("targets", "required"));
            }
            return new ImportMapping(
                    Optional.ofNullable(Codes.parse("kind", ImportKind.class, kind)),
                    Optional.ofNullable(sheet),
                    Lists.of("targets", targets));
        }
    }

    /** How to confirm. */
    @Schema(name = "ImportConfirmation")
    public record Confirmation(
            @Schema(description = "Whether to leave rejected rows out; otherwise they prevent the import")
                    Boolean goodRowsOnly) {}

    @POST
    @Consumes({CSV, XLSX, VCARD})
    @Operation(
            operationId = "uploadImport",
            summary = "Takes a list in and has it tried out; nothing is written yet",
            description =
                    "CSV, an Excel workbook or contacts as vCard; the content tells which. A form takes several files"
                            + " when all of them are vCards. The answer waits some seconds for the trial; that of a large file goes on: ask until the status is tried",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = VCARD, schema = @Schema(type = "string", format = "binary")),
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA,
                                        schema = @Schema(implementation = UploadedForm.Form.class))
                            }))
    @ApiResponse(
            responseCode = "201",
            description = "What importing it would do",
            content = @Content(schema = @Schema(implementation = ImportBody.class)))
    public Response upload(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(
                            description = "What the rows are; needed unless a form is sent",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"organisations", "people", "partnerships", "mixed"}))
                    @QueryParam("kind")
                    String kind,
            @Parameter(description = "The file's name, unless a form is sent") @QueryParam("fileName") String fileName,
            @Parameter(description = "The sheet of a workbook; otherwise the first") @QueryParam("sheet") String sheet,
            @Parameter(hidden = true) byte[] content) {
        String name = fileName == null ? UploadedForm.UNNAMED : fileName;
        List<ImportUpload.File> files = List.of(new ImportUpload.File(name, content));
        return uploaded(actor, address, name, new UploadedForm(files, kind, sheet));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response uploadForm(
            @Context Actor actor,
            @Context UriInfo address,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            MultipartBody body) {
        UploadedForm form = UploadedForm.of(body);
        String name = form.files().size() == 1
                ? form.files().get(0).name()
                : messages.text(Messages.match(languages), "import.several.name");
        return uploaded(actor, address, name, form);
    }

    private Response uploaded(Actor actor, UriInfo address, String name, UploadedForm form) {
        if (form.kind() == null) {
            throw ProblemException.invalid(FieldProblem.of("kind", "required"));
        }
        ImportKind kind = Codes.parse("kind", ImportKind.class, form.kind());
        ImportUpload upload =
                new ImportUpload(Optional.of(kind), name, PageParameters.text("sheet", form.sheet()), form.files());
        ImportRun run = Trials.await(imports, actor, imports.upload(actor, upload));
        return Response.created(address.getAbsolutePathBuilder().path(run.id()).build())
                .entity(body(actor, run))
                .build();
    }

    private ImportBody body(Actor actor, ImportRun run) {
        return ImportBody.of(
                run,
                imports.planned(actor, run.id(), Optional.empty(), SHOWN).items(),
                imports.rejected(actor, run.id(), SHOWN).items());
    }

    @GET
    @Operation(operationId = "listImports", summary = "One's own imports, the latest first, without their records")
    @ApiResponse(
            responseCode = "200",
            description = "The imports",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = ImportBody.class))))
    public List<ImportBody> list(@Parameter(hidden = true) @Context Actor actor) {
        return imports.list(actor).stream()
                .map(run -> ImportBody.of(run, List.of(), List.of()))
                .toList();
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getImport", summary = "One import")
    @ApiResponse(
            responseCode = "200",
            description = "The import",
            content = @Content(schema = @Schema(implementation = ImportBody.class)))
    public ImportBody get(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        return body(actor, imports.find(actor, id).orElseThrow(ProblemException::notFound));
    }

    @PUT
    @Path(ONE + "/mapping")
    @Operation(
            operationId = "mapImport",
            summary = "Maps the columns anew and has the file tried out again; waits as uploading does")
    @ApiResponse(
            responseCode = "200",
            description = "What importing it would do",
            content = @Content(schema = @Schema(implementation = ImportBody.class)))
    public ImportBody map(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id, Mapping mapping) {
        return body(actor, Trials.await(imports, actor, imports.map(actor, id, mapping.parsed())));
    }

    @PUT
    @Path(ONE + "/decisions")
    @Operation(
            operationId = "decideImport",
            summary = "Decides on new records that may be in the register already; an import waits for all of them")
    @ApiResponse(
            responseCode = "200",
            description = "The import",
            content = @Content(schema = @Schema(implementation = ImportBody.class)))
    public ImportBody decide(
            @Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id, ImportDecisionsInput input) {
        ImportRun run = imports.decide(actor, id, input.parsed());
        ImportDecisionsInput.Others others = input.others();
        return body(
                actor,
                others == null
                        ? run
                        : imports.decideAll(
                                actor,
                                id,
                                Optional.ofNullable(others.type()),
                                Optional.ofNullable(others.likely()),
                                others.parsed()));
    }

    @POST
    @Path(ONE + "/confirm")
    @Operation(
            operationId = "confirmImport",
            summary = "Has a job write what the file says, all in one transaction; when that fails nothing is written")
    @ApiResponse(
            responseCode = "202",
            description = "The import under way",
            content = @Content(schema = @Schema(implementation = ImportBody.class)))
    public Response confirm(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @PathParam("id") String id,
            Confirmation confirmation) {
        return accepted(actor, address, imports.confirm(actor, id, Boolean.TRUE.equals(confirmation.goodRowsOnly())));
    }

    @POST
    @Path(ONE + "/undo")
    @Operation(
            operationId = "undoImport",
            summary = "Has a job take back what was written, all in one transaction",
            description = "Records that somebody has changed or come to use since stay, and are told")
    @ApiResponse(
            responseCode = "202",
            description = "The import under way",
            content = @Content(schema = @Schema(implementation = ImportBody.class)))
    public Response undo(
            @Parameter(hidden = true) @Context Actor actor, @Context UriInfo address, @PathParam("id") String id) {
        return accepted(actor, address, imports.undo(actor, id));
    }

    private Response accepted(Actor actor, UriInfo address, ImportRun run) {
        return Answers.accepted(address, run.jobId().orElseThrow(), body(actor, run));
    }

    @DELETE
    @Path(ONE)
    @Operation(
            operationId = "deleteImport",
            summary = "Forgets an import; what it has written stays and cannot be undone any more")
    @ApiResponse(responseCode = "204", description = "Forgotten")
    public Response delete(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        imports.delete(actor, id);
        return Answers.deleted();
    }
}
