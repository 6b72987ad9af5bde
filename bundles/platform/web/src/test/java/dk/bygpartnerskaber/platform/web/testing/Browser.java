package dk.bygpartnerskaber.platform.web.testing;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.security.RequestIdentity;
import dk.bygpartnerskaber.platform.security.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.ServletException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.Part;

/** Speaks to a page servlet as a browser does, without a server. Without an actor it is not logged in. */
public final class Browser {
    private static final String CSRF = "csrf-of-the-test";

    private final Actor actor;
    private final Locale language;
    private final List<Cookie> cookies = new ArrayList<>();

    public Browser(Actor actor, Locale language) {
        this.actor = actor;
        this.language = language;
    }

    public Answer get(HttpServlet servlet, String servletPath, String address) {
        return send(servlet, servletPath, "GET", address, Map.of(), null);
    }

    /** Sends a form with the token of the session. */
    public Answer post(HttpServlet servlet, String servletPath, String address, Map<String, List<String>> form) {
        Map<String, List<String>> all = new LinkedHashMap<>(form);
        all.putIfAbsent("csrf", List.of(CSRF));
        return send(servlet, servletPath, "POST", address, all, null);
    }

    /** Sends a form with files in its field {@code file}. */
    public Answer upload(
            HttpServlet servlet,
            String servletPath,
            String address,
            Map<String, List<String>> form,
            List<byte[]> files) {
        Map<String, List<String>> all = new LinkedHashMap<>(form);
        all.put("csrf", List.of(CSRF));
        return send(servlet, servletPath, "POST", address, all, files);
    }

    private Answer send(
            HttpServlet servlet,
            String servletPath,
            String method,
            String address,
            Map<String, List<String>> form,
            List<byte[]> files) {
        String[] parts = address.split("\\?", 2);
        Map<String, List<String>> parameters = new LinkedHashMap<>(form);
        if (parts.length == 2) {
            query(parts[1]).forEach(parameters::put);
        }
        HttpServletRequest request = request(servletPath, method, parts[0], parameters, files);
        if (actor != null) {
            RequestIdentity.set(request, new Session("session", actor, language, CSRF));
        }
        FakeResponse response = new FakeResponse();
        try {
            servlet.service(request, response.facade());
        } catch (ServletException | IOException failed) {
            throw new AssertionError(failed);
        }
        Answer answer = response.answer();
        keepCookies(answer);
        return answer;
    }

    private void keepCookies(Answer answer) {
        for (String header : answer.headers("Set-Cookie")) {
            String[] pair = header.split(";", 2)[0].split("=", 2);
            cookies.removeIf(cookie -> cookie.getName().equals(pair[0]));
            if (!pair[1].isEmpty()) {
                cookies.add(new Cookie(pair[0], pair[1]));
            }
        }
    }

    private static Map<String, List<String>> query(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] both = pair.split("=", 2);
            parameters
                    .computeIfAbsent(both[0], name -> new ArrayList<>())
                    .add(URLDecoder.decode(both.length == 2 ? both[1] : "", StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private HttpServletRequest request(
            String servletPath, String method, String path, Map<String, List<String>> parameters, List<byte[]> files) {
        Map<String, String[]> values = new LinkedHashMap<>();
        parameters.forEach((name, all) -> values.put(name, all.toArray(new String[0])));
        Map<String, Object> attributes = new LinkedHashMap<>();
        return proxy(HttpServletRequest.class, (name, args) -> switch (name) {
            case "getMethod" -> method;
            case "getContextPath" -> "";
            case "getServletPath" -> servletPath;
            case "getPathInfo" -> path.equals(servletPath) ? null : path.substring(servletPath.length());
            case "getRequestURI" -> path;
            case "getParameterMap" -> values;
            case "getContentType" -> files == null ? null : "multipart/form-data; boundary=x";
            case "getContentLengthLong" -> -1L;
            case "getParts" -> files.stream().map(Browser::part).toList();
            case "getCookies" -> cookies.toArray(new Cookie[0]);
            case "isSecure" -> false;
            case "getAttribute" -> attributes.get((String) args[0]);
            case "setAttribute" -> attributes.put((String) args[0], args[1]);
            case "getHeader", "setCharacterEncoding" -> null;
            default -> throw new UnsupportedOperationException(name + Arrays.toString(args));
        });
    }

    private static Part part(byte[] file) {
        return proxy(Part.class, (name, args) -> switch (name) {
            case "getName" -> "file";
            case "getSubmittedFileName" -> "liste.csv";
            case "getSize" -> (long) file.length;
            case "getInputStream" -> new ByteArrayInputStream(file);
            default -> throw new UnsupportedOperationException(name);
        });
    }

    @FunctionalInterface
    interface Handler {
        Object call(String method, Object[] args);
    }

    static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Object result = handler.call(method.getName(), args);
            return method.getReturnType() == void.class ? null : result;
        }));
    }

    static HttpServletResponse response(Handler handler) {
        return proxy(HttpServletResponse.class, handler);
    }
}
