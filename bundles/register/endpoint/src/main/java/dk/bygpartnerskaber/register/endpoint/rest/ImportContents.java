package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.PageParameters;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.api.RejectedRows;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** What imports tell of their rows and records. */
public abstract class ImportContents {
    static final String ONE = "{id: [0-9a-f-]+}";
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String VCARD = "text/vcard";

    private final ImportService imports;
    private final Messages messages;

    ImportContents(ImportService imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @GET
    @Path(ONE + "/records")
    @Operation(operationId = "listImportRecords", summary = "What becomes of the records, page by page")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = ImportRecordList.class)))
    public Response records(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @PathParam("id") String id,
            @BeanParam ImportRecordFilter filter) {
        Page<ImportRun.Planned> page = filter.kept()
                ? imports.kept(actor, id, filter.page())
                : imports.planned(actor, id, filter.action(), filter.page());
        Page<ImportBody.Planned> records = page.map(ImportBody.Planned::of);
        return Answers.list(address, records, ImportRecordList.of(records));
    }

    @GET
    @Path(ONE + "/rejected")
    @Operation(
            operationId = "listImportRejected",
            summary = "What is wrong with rows that cannot be taken, page by page")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = ImportRejectedList.class)))
    public Response rejected(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @PathParam("id") String id,
            @BeanParam PageParameters page) {
        Page<ImportBody.Rejected> faults =
                imports.rejected(actor, id, page.page()).map(ImportBody.Rejected::of);
        return Answers.list(address, faults, ImportRejectedList.of(faults));
    }

    @GET
    @Path(ONE + "/rejected/file")
    @Produces({CSV, XLSX, VCARD})
    @Operation(
            operationId = "getImportRejectedRows",
            summary = "The rejected rows as a file like the one that was sent, to mend and send again",
            description = "With a column more that says what is wrong; contacts say it in the property X-BYG-REMARK")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")))
    public Response rejectedRows(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        Locale language = Messages.match(languages);
        RejectedRows rows = imports.rejectedRows(
                actor,
                id,
                messages.text(language, "import.reason"),
                fault -> messages.text(
                        language,
                        "problem.field." + fault.reason().code(),
                        fault.reason().args().toArray()));
        return Response.ok(rows.content(), rows.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(rows.fileName()))
                .build();
    }

    @GET
    @Path(ONE + "/suspected")
    @Operation(
            operationId = "listImportSuspected",
            summary = "New records that may be in the register already, page by page")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = ImportSuspectedList.class)))
    public Response suspected(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @PathParam("id") String id,
            @BeanParam ImportSuspectedFilter filter) {
        Page<ImportSuspectedBody> page =
                imports.suspected(actor, id, filter.undecided(), filter.page()).map(ImportSuspectedBody::of);
        return Answers.list(address, page, ImportSuspectedList.of(page));
    }

    private static String attachment(String fileName) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
