package dk.bygpartnerskaber.itests.http;

import dk.bygpartnerskaber.itests.container.Product;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a window: keeps cookies and follows no redirects by itself. */
public final class PageVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Product product;
    private final Map<String, String> cookies = new LinkedHashMap<>(Map.of("byg-language", "da"));

    public PageVisitor(Product product) {
        this.product = product;
    }

    /** The cookies it holds now; tests may plant others. */
    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(product.at(path)));
    }

    /** @param fields names and values in turn */
    public HttpResponse<String> post(String path, String... fields) throws Exception {
        return send(form(path, fields));
    }

    /** A form as our own page sends it. */
    public HttpResponse<String> submit(String path, String... fields) throws Exception {
        List<String> all = new ArrayList<>(List.of(fields));
        Collections.addAll(all, "csrf", token());
        return post(path, all.toArray(String[]::new));
    }

    public String token() throws Exception {
        Matcher token = TOKEN.matcher(get("/account").body());
        if (!token.find()) {
            throw new AssertionError("no form");
        }
        return token.group(1);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        StringBuilder jar = new StringBuilder();
        cookies.forEach(
                (name, value) -> jar.append(name).append('=').append(value).append("; "));
        HttpResponse<String> answer = http.send(
                request.timeout(Duration.ofSeconds(50))
                        .header("Cookie", jar.toString())
                        .build(),
                BodyHandlers.ofString());
        for (String header : answer.headers().allValues("Set-Cookie")) {
            HttpCookie cookie = HttpCookie.parse(header).get(0);
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        return answer;
    }

    HttpResponse<String> logIn() throws Exception {
        return logIn(Product.USER, product.password());
    }

    public HttpResponse<String> logIn(String user, String password) throws Exception {
        HttpResponse<String> answer = post("/login", "user", user, "password", password);
        if (answer.statusCode() != 303) {
            throw new AssertionError("not logged in: " + answer.statusCode());
        }
        return answer;
    }

    /** A form without anything that proves where it comes from; names and values in turn. */
    HttpRequest.Builder form(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return HttpRequest.newBuilder(product.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()));
    }
}
