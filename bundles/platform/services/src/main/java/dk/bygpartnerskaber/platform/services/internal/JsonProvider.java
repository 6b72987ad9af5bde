package dk.bygpartnerskaber.platform.services.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jaxrs.cfg.JaxRSFeature;
import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.NoContentException;

/** Reads and writes JSON bodies; whatever is wrong with one becomes a problem here, at one place. */
final class JsonProvider extends JacksonJsonProvider {

    JsonProvider() {
        super(Json.MAPPER);
        disable(JaxRSFeature.ALLOW_EMPTY_INPUT);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        Object value;
        try {
            value = super.readFrom(type, generic, annotations, mediaType, headers, body);
        } catch (NoContentException empty) {
            throw JsonProblems.malformed("empty");
        } catch (JsonProcessingException unreadable) {
            throw Problems.cause(unreadable).orElseGet(() -> JsonProblems.of(unreadable));
        } catch (IOException interrupted) {
            throw JsonProblems.malformed("interrupted");
        }
        if (value == null) {
            throw ProblemException.invalid(FieldProblem.of("", "wrong-type", "object"));
        }
        return value;
    }
}
