package dk.bygpartnerskaber.platform.services.internal;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Merges the descriptions of single resources into one document and adds what holds for all of them: login, problems,
 * headers of the answers.
 */
final class OpenApiBuilder {
    private static final String PROBLEM = "Problem";
    private static final List<String> ALWAYS = List.of("400", "401", "403", "404", "406", "422", "429", "500");
    private static final List<String> WITH_BODY = List.of("409", "413", "415");
    private static final List<String> WITH_CONDITION = List.of("409", "412", "428");

    private final OpenAPI api = new OpenAPI();

    OpenApiBuilder(String server) {
        api.info(new Info()
                        .title("Byg Partnerskaber")
                        .version("1")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .addServersItem(new Server().url(server))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .paths(new Paths())
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addResponses(PROBLEM, problem()));
        ModelConverters.getInstance().readAll(Problem.class).forEach(api.getComponents()::addSchemas);
    }

    OpenAPI build(Map<String, Class<?>> resources) {
        resources.forEach(this::add);
        new OpenApiInputs(api).describe();
        api.getComponents().getSchemas().values().forEach(OpenApiBuilder::allowAnyValue);
        return api;
    }

    /** A Java {@code Object} stands for any value, also one that is no JSON object, as swagger-core describes it. */
    private static void allowAnyValue(Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(OpenApiBuilder::allowAnyValueIn);
        }
    }

    private static void allowAnyValueIn(Schema<?> value) {
        if (value.getItems() != null) {
            allowAnyValueIn(value.getItems());
        }
        if (value.getAdditionalProperties() instanceof Schema<?> each) {
            allowAnyValueIn(each);
        } else if ("object".equals(value.getType()) && value.getProperties() == null) {
            value.setType(null);
        }
    }

    private void add(String collection, Class<?> resource) {
        OpenAPI own = new Reader(new SwaggerConfiguration().openAPI(new OpenAPI())).read(Set.<Class<?>>of(resource));
        if (own.getComponents() != null && own.getComponents().getSchemas() != null) {
            own.getComponents().getSchemas().forEach(api.getComponents()::addSchemas);
        }
        if (own.getPaths() == null) {
            return;
        }
        own.getPaths().forEach((path, item) -> {
            item.readOperationsMap().forEach((method, operation) -> complete(collection, method, operation));
            api.getPaths().addPathItem("/" + collection + (path.equals("/") ? "" : path), item);
        });
    }

    private static void complete(String collection, PathItem.HttpMethod method, Operation operation) {
        operation.addTagsItem(collection);
        refuse(operation, ALWAYS);
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            refuse(operation, WITH_BODY);
        }
        if (takes(operation, "If-Match")) {
            refuse(operation, WITH_CONDITION);
        }
        if (takes(operation, "If-None-Match")) {
            operation
                    .getResponses()
                    .addApiResponse(
                            "304", new ApiResponse().description("Unchanged").addHeaderObject("ETag", etag()));
        }
        operation.getResponses().forEach((status, answer) -> headers(method, operation, status, answer));
    }

    private static void refuse(Operation operation, List<String> statuses) {
        statuses.forEach(status -> operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + PROBLEM)));
        operation.getResponses().addApiResponse("default", new ApiResponse().$ref("#/components/responses/" + PROBLEM));
    }

    private static void headers(PathItem.HttpMethod method, Operation operation, String status, ApiResponse answer) {
        boolean conditional = takes(operation, "If-Match")
                || takes(operation, "If-None-Match")
                || takes(operation, "Idempotency-Key");
        if (status.equals("201")) {
            answer.addHeaderObject("Location", header("Address of what was made", new StringSchema().format("uri")));
        }
        if (status.equals("202")) {
            answer.addHeaderObject("Location", header("Address of the job", new StringSchema().format("uri")));
        }
        if (conditional && (status.equals("200") || status.equals("201"))) {
            answer.addHeaderObject("ETag", etag());
        }
        if (status.equals("200") && method == PathItem.HttpMethod.GET && takes(operation, "cursor")) {
            answer.addHeaderObject("Link", header("Address of the next page, rel=\"next\"", new StringSchema()));
        }
    }

    private static boolean takes(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> parameter.equals(p.getName()));
    }

    private static Header etag() {
        return header("The version", new StringSchema());
    }

    private static Header header(String description, Schema<?> schema) {
        return new Header().description(description).schema(schema);
    }

    private static ApiResponse problem() {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description("A problem")
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(schema)));
    }
}
