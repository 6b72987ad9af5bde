package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.Suspicion;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Records that may be the one that somebody is about to add. The form tells of them once: what was shown comes back in its
 * field {@code seen}.
 *
 * @param path address of their pages below the base path
 * @param found those to tell of
 * @param seen ids of those that the reader has been told of, these included
 */
public record Suspects(ViewContext view, String path, List<Suspicion> found, List<String> seen) {
    private static final String SEEN = "seen";

    /** Tells of nobody. */
    static Suspects none(WebRequest request) {
        return new Suspects(request.view(), "", List.of(), request.params(SEEN));
    }

    /** Tells of all, unless the reader has been told of each. */
    static Suspects of(WebRequest request, String path, List<Suspicion> found) {
        List<String> ids = found.stream().map(Suspicion::id).toList();
        return request.params(SEEN).containsAll(ids) ? none(request) : new Suspects(request.view(), path, found, ids);
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public String url(Suspicion one) {
        return view.url(path + "/" + one.id());
    }

    public String reasons(Suspicion one) {
        return reasons(view, one.reasons());
    }

    /** What was found, as one reads it. */
    static String reasons(ViewContext view, Collection<DuplicateReason> reasons) {
        String all = reasons.stream().map(reason -> Labels.of(view, reason)).collect(Collectors.joining(", "));
        return all.isEmpty() ? all : all.substring(0, 1).toUpperCase(view.language()) + all.substring(1);
    }
}
