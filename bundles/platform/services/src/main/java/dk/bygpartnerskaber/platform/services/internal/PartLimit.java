package dk.bygpartnerskaber.platform.services.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.MediaType;

/**
 * Bounds how many parts a form may have: each costs far more memory than it takes in the body. There is room for the
 * contacts of a telephone, a file each.
 */
final class PartLimit implements ContainerRequestFilter {
    static final int MAX_PARTS = 500;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null || !type.getType().equalsIgnoreCase("multipart")) {
            return;
        }
        String boundary = type.getParameters().get("boundary");
        if (boundary == null || boundary.isBlank()) {
            throw JsonProblems.malformed("multipart");
        }
        request.setEntityStream(new Counting(request.getEntityStream(), boundary));
    }

    /** Counts delimiters. One starts behind a line break, which no delimiter has, so a match can start over anywhere. */
    private static final class Counting extends FilterInputStream {
        private final byte[] delimiter;
        private int matched;
        private int found;

        Counting(InputStream in, String boundary) {
            super(in);
            this.delimiter = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                count((byte) b);
            }
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            for (int i = 0; i < n; i++) {
                count(buffer[offset + i]);
            }
            return n;
        }

        private void count(byte b) {
            if (b != delimiter[matched]) {
                matched = b == delimiter[0] ? 1 : 0;
                return;
            }
            if (++matched == delimiter.length) {
                matched = 0;
                // the last delimiter ends the form
                if (++found > MAX_PARTS + 1) {
                    throw JsonProblems.malformed("parts");
                }
            }
        }
    }
}
