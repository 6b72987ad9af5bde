package dk.bygpartnerskaber.register.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.http.HttpResponse;

/** Holds every answer against the OpenAPI document that the server itself gives. */
final class Contract {
    private static final OpenApiInteractionValidator DOCUMENT =
            OpenApiInteractionValidator.createForInlineApiSpecification(Register.SERVER
                            .send("GET", "/v1/openapi.json", null)
                            .body())
                    .build();

    private Contract() {}

    static void check(String method, String path, HttpResponse<String> answer) {
        if (!path.startsWith("/v1/") || answer.statusCode() == 405) {
            return;
        }
        SimpleResponse.Builder response =
                SimpleResponse.Builder.status(answer.statusCode()).withBody(answer.body());
        answer.headers().map().forEach(response::withHeader);
        String address = "/byg/api" + path.replaceAll("\\?.*", "");
        ValidationReport report = DOCUMENT.validateResponse(address, Request.Method.valueOf(method), response.build());
        assertThat(report.getMessages())
                .as("%s %s: %s", method, path, answer.body())
                .isEmpty();
    }
}
