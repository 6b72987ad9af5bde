package dk.bygpartnerskaber.platform.web.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/** A request as the caller sent it to the proxy in front: {@code X-Forwarded-Proto}, {@code -Host} and {@code -For}. */
final class ForwardedRequest extends HttpServletRequestWrapper {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+(:\\d{1,5})?|\\[[0-9a-fA-F:.]+](:\\d{1,5})?");
    private static final Pattern PORT = Pattern.compile(":(\\d+)$");

    private final String scheme;
    private final String host;
    private final String caller;

    ForwardedRequest(HttpServletRequest request, TrustedProxies proxies) {
        super(request);
        scheme = first("X-Forwarded-Proto")
                .filter(value -> value.equals("http") || value.equals("https"))
                .orElse(request.getScheme());
        host = first("X-Forwarded-Host")
                .filter(value -> HOST.matcher(value).matches())
                .orElse(request.getHeader("Host"));
        caller = caller(request, proxies);
    }

    private Optional<String> first(String header) {
        return Optional.ofNullable(((HttpServletRequest) getRequest()).getHeader(header))
                .map(value -> value.split(",", 2)[0].strip());
    }

    /** The last one of the chain who is no proxy of ours; what stands before it anybody may have written. */
    private static String caller(HttpServletRequest request, TrustedProxies proxies) {
        String caller = request.getRemoteAddr();
        String header = request.getHeader("X-Forwarded-For");
        String[] chain = header == null ? new String[0] : header.split(",");
        for (int i = chain.length - 1; i >= 0 && proxies.contain(caller); i--) {
            String before = chain[i].strip();
            if (!TrustedProxies.isAddress(before)) {
                break;
            }
            caller = before;
        }
        return caller;
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public boolean isSecure() {
        return scheme.equals("https");
    }

    @Override
    public String getRemoteAddr() {
        return caller;
    }

    @Override
    public String getRemoteHost() {
        return caller;
    }

    @Override
    public String getHeader(String name) {
        return name.equalsIgnoreCase("Host") ? host : super.getHeader(name);
    }

    @Override
    public String getServerName() {
        return host == null ? super.getServerName() : PORT.matcher(host).replaceFirst("");
    }

    @Override
    public int getServerPort() {
        var port = PORT.matcher(host == null ? "" : host);
        if (port.find()) {
            return Integer.parseInt(port.group(1));
        }
        return isSecure() ? 443 : 80;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(scheme + "://" + host + getRequestURI());
    }
}
