package dk.bygpartnerskaber.platform.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Style sheets, scripts and pictures of the shell, held in memory; each has a mark that changes with its content. */
final class Assets {
    private static final Map<String, String> FILES = Map.of(
            "tokens.css", "text/css;charset=UTF-8",
            "app.css", "text/css;charset=UTF-8",
            "app.js", "text/javascript;charset=UTF-8",
            "htmx.min.js", "text/javascript;charset=UTF-8",
            "favicon.svg", "image/svg+xml");

    /** @param mark hash of the content */
    record Asset(String type, byte[] content, String mark) {}

    private static final Map<String, Asset> ALL = load();

    private Assets() {}

    /** The asset of a name, or {@code null}. */
    static Asset get(String name) {
        return ALL.get(name);
    }

    /** Address below the base path, another one when the content changes, so that browsers may keep it for long. */
    static String path(String name) {
        return "/assets/" + name + "?v=" + ALL.get(name).mark();
    }

    private static Map<String, Asset> load() {
        Map<String, Asset> all = new LinkedHashMap<>();
        FILES.forEach((name, type) -> {
            byte[] content = read(name);
            all.put(name, new Asset(type, content, mark(content)));
        });
        return all;
    }

    private static byte[] read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/assets/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String mark(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
