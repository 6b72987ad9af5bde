package dk.bygpartnerskaber.platform.web;

/** Addresses to go on to that came with a request: only those of our own pages are followed. */
public final class LocalPath {
    private LocalPath() {}

    /**
     * The address below the base path, or {@code /} when the wish leads elsewhere or is none of a page.
     *
     * @param wish what the request asks for, with or without the base path
     */
    public static String of(String wish, String basePath) {
        String path = !basePath.isEmpty() && wish.startsWith(basePath + "/") ? wish.substring(basePath.length()) : wish;
        // browsers read "//host" and "/\host" as another host, and skip tabs and line breaks
        boolean local = path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c <= ' ' || c == '\\' || c == 0x7f);
        boolean loop = path.startsWith("/login") || path.startsWith("/logout");
        return local && !loop ? path : "/";
    }
}
