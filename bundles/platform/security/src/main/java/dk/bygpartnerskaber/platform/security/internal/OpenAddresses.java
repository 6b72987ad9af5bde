package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.security.MailReceivers;
import dk.bygpartnerskaber.platform.security.OneTimeLink;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;

/** What answers without login: the way in, the pages' looks, health, and the descriptions of the services. */
final class OpenAddresses {
    private static final Set<String> OPEN =
            Set.of("/login", "/logout", "/language", "/favicon.ico", "/api/v1/openapi.json", "/api/v1/openapi.yaml");

    private OpenAddresses() {}

    static boolean isService(HttpServletRequest request) {
        String path = path(request);
        return path.equals("/api") || path.startsWith("/api/");
    }

    static boolean isOpen(HttpServletRequest request) {
        String path = path(request);
        return OPEN.contains(path)
                || path.startsWith("/assets/")
                || path.startsWith(OneTimeLink.PATH)
                || path.startsWith(MailReceivers.PATH)
                || path.startsWith("/health/")
                || isDescriptionOfSoap(request, path);
    }

    private static boolean isDescriptionOfSoap(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        return request.getMethod().equals("GET")
                && path.startsWith("/api/soap")
                && query != null
                && (query.equalsIgnoreCase("wsdl") || query.startsWith("wsdl=") || query.startsWith("xsd="));
    }

    // as the container has decoded and resolved it, not as it was sent
    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
