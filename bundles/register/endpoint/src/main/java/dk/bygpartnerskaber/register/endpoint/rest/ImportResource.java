package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;

/** Imports of lists: upload, map the columns, confirm. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImportResource {
    private static final String ONE = "{id: [0-9a-f-]+}";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String VCARD = "text/vcard";
    private final ImportService imports;

    ImportResource(ImportService imports) {
        this.imports = imports;
    }

    /** Where the columns go. */
    @Schema(name = "ImportMapping")
    public record Mapping(
            @Schema(
                            requiredMode = REQUIRED,
                            description = "For each column of the file, in order, the field it goes to; \"\" for none")
                    List<String> targets) {}

    /** How to confirm. */
    @Schema(name = "ImportConfirmation")
    public record Confirmation(
            @Schema(description = "Whether to leave rejected rows out; otherwise they prevent the import")
                    Boolean goodRowsOnly) {}

    @POST
    @Consumes({CSV, XLSX, VCARD})
    @Operation(
            operationId = "uploadImport",
            summary = "Takes a list in and tries it out; nothing is written yet",
            description = "CSV, an Excel workbook (its first sheet) or contacts as vCard; the content tells which",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = VCARD, schema = @Schema(type = "string", format = "binary")),
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA,
                                        schema = @Schema(implementation = ImportUpload.Form.class))
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
                                            allowableValues = {"organisations", "partnerships"}))
                    @QueryParam("kind")
                    String kind,
            @Parameter(description = "The file's name, unless a form is sent") @QueryParam("fileName") String fileName,
            @Parameter(hidden = true) byte[] content) {
        return uploaded(actor, address, new ImportUpload(content, fileName == null ? "import" : fileName, kind));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response uploadForm(@Context Actor actor, @Context UriInfo address, MultipartBody form) {
        return uploaded(actor, address, ImportUpload.of(form));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getImport", summary = "One import")
    @ApiResponse(
            responseCode = "200",
            description = "The import",
            content = @Content(schema = @Schema(implementation = ImportBody.class)))
    public ImportBody get(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        return ImportBody.of(imports.find(actor, id).orElseThrow(ProblemException::notFound));
    }

    @PUT
    @Path(ONE + "/mapping")
    @Operation(operationId = "mapImport", summary = "Maps the columns anew and tries the file out again")
    @ApiResponse(
            responseCode = "200",
            description = "What importing it would do",
            content = @Content(schema = @Schema(implementation = ImportBody.class)))
    public ImportBody map(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id, Mapping mapping) {
        List<String> targets = Optional.ofNullable(mapping.targets())
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of("targets", "required")));
        return ImportBody.of(imports.map(actor, id, Lists.of("targets", targets)));
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
        ImportRun run = imports.confirm(actor, id, Boolean.TRUE.equals(confirmation.goodRowsOnly()));
        return Answers.accepted(address, run.jobId().orElseThrow(), ImportBody.of(run));
    }

    private Response uploaded(Actor actor, UriInfo address, ImportUpload upload) {
        if (upload.kind() == null) {
            throw ProblemException.invalid(FieldProblem.of("kind", "required"));
        }
        ImportKind kind = Codes.parse("kind", ImportKind.class, upload.kind());
        ImportRun run = imports.upload(actor, kind, upload.fileName(), upload.content());
        return Response.created(address.getAbsolutePathBuilder().path(run.id()).build())
                .entity(ImportBody.of(run))
                .build();
    }
}
