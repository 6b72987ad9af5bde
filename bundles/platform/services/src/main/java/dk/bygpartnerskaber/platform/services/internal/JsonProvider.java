package dk.bygpartnerskaber.platform.services.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyReader;
import javax.ws.rs.ext.MessageBodyWriter;

/**
 * Reads and writes JSON bodies; whatever is wrong with one becomes a problem here, at one place. Jackson's own provider
 * compares all annotations of the method on each request, which costs more than the JSON.
 */
final class JsonProvider implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isJson(mediaType) && isBound(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isJson(mediaType) && isBound(type);
    }

    private static boolean isJson(MediaType mediaType) {
        String subtype = mediaType.getSubtype();
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    private static boolean isBound(Class<?> type) {
        return type != String.class && type != byte[].class;
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
        try (JsonParser parser = Json.MAPPER.createParser(body)) {
            if (parser.nextToken() == null) {
                throw JsonProblems.malformed("empty");
            }
            value = Json.MAPPER.readerFor(Json.MAPPER.constructType(generic)).readValue(parser);
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

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        byte[] json = Json.MAPPER.writeValueAsBytes(value);
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, json.length);
        body.write(json);
    }
}
