package dk.bygpartnerskaber.platform.web.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;

/** Keeps what a servlet answers. */
final class FakeResponse {
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = 200;

    HttpServletResponse facade() {
        return Browser.response((name, args) -> {
            switch (name) {
                case "setStatus" -> status = (Integer) args[0];
                case "setHeader" -> headers.put((String) args[0], new ArrayList<>(List.of((String) args[1])));
                case "addHeader" ->
                    headers.computeIfAbsent((String) args[0], n -> new ArrayList<>())
                            .add((String) args[1]);
                case "setContentType" -> headers.put("Content-Type", List.of((String) args[0]));
                case "reset", "setContentLength" -> {}
                case "isCommitted" -> {
                    return false;
                }
                case "getOutputStream" -> {
                    return stream();
                }
                default -> throw new UnsupportedOperationException(name);
            }
            return null;
        });
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int b) {
                body.write(b);
            }
        };
    }

    Answer answer() {
        return new Answer(status, headers, body.toString(StandardCharsets.UTF_8));
    }
}
