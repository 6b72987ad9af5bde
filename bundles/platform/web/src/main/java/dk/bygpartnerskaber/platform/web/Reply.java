package dk.bygpartnerskaber.platform.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What a page servlet answers. */
public sealed interface Reply {

    /** A page in the shell. */
    record Page(int status, Screen screen) implements Reply {}

    /**
     * Go to another address below the base path, and say there what has happened.
     *
     * @param notice key of that text; blank for none
     * @param args values for its placeholders
     */
    record Redirect(String path, String notice, List<String> args) implements Reply {}

    /** A file to save. */
    record Download(String fileName, String contentType, Body body) implements Reply {}

    /** A file to save that is no text. */
    record Binary(String fileName, String contentType, BinaryBody body) implements Reply {}

    /** Writes the content of a file that is no text. */
    @FunctionalInterface
    interface BinaryBody {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the content of a download. */
    @FunctionalInterface
    interface Body {
        void writeTo(Appendable out) throws IOException;
    }

    static Reply page(Screen screen) {
        return new Page(200, screen);
    }

    /** The form again, since what was typed cannot be taken. */
    static Reply refused(Screen screen) {
        return new Page(422, screen);
    }

    static Reply redirect(String path) {
        return new Redirect(path, "", List.of());
    }

    static Reply redirect(String path, String notice, String... args) {
        return new Redirect(path, notice, List.of(args));
    }
}
