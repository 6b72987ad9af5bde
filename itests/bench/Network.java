import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The network under load: java Network.java ADDRESS PASSWORD CONTACTS logs so many contacts over REST with 8 clients, then asks
 * for <i>Min dag</i> of somebody with 200 relations, 40 follow-ups and 100 followed organisations, and notes contacts by the
 * form; prints rates and how long the answers took. The product should be empty at first; a second run goes on with what is there.
 */
public class Network {
    private static final int CLIENTS = 8;
    private static final int ORGANISATIONS = 1000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final String address;
    private final String password;

    private Network(String address, String password) {
        this.address = address;
        this.password = password;
    }

    public static void main(String[] arguments) throws Exception {
        Network network = new Network(arguments[0], arguments[1]);
        try {
            network.measure(Integer.parseInt(arguments[2]));
        } finally {
            network.clients.shutdown();
        }
    }

    private void measure(int contacts) throws Exception {
        String me = find(api("GET", "/me", null), "\"id\":\"([^\"]+)\"");
        String library = create("/organisations", "{\"name\":\"Målebiblioteket\",\"ownLibrary\":true}");
        String person = create("/people", "{\"name\":\"Mette Måler\",\"user\":\"" + me + "\",\"roles\":[{\"organisation\":\"" + library + "\"}]}");
        String colleague = create("/people", "{\"name\":\"Kim Kollega\",\"roles\":[{\"organisation\":\"" + library + "\"}]}");
        List<String> organisations = Collections.synchronizedList(new ArrayList<>());
        run("organisations", ORGANISATIONS, i -> organisations.add(create("/organisations", "{\"name\":\"Forening " + i + "\"}")));
        run("relations", 200, i -> create("/relations", "{\"ours\":" + ref(library) + ",\"theirs\":" + ref(organisations.get(i))
                + ",\"stage\":\"date\",\"owner\":\"" + person + "\"}"));
        run("follow-ups", 40, i -> create("/follow-ups", "{\"what\":\"Ring " + i + "\",\"due\":\"2026-12-" + (10 + i % 20)
                + "\",\"owner\":\"" + person + "\",\"about\":" + ref(organisations.get(i)) + "}"));
        HttpClient browser = logIn();
        for (int i = 0; i < 100; i++) {
            submit(browser, "/network/follow", "record", "organisation:" + organisations.get(i), "action", "follow");
        }
        run("contacts over REST", contacts, i -> create("/interactions", "{\"theirs\":[" + ref(organisations.get(random(ORGANISATIONS)))
                + "],\"kind\":\"call\",\"subject\":\"Samtale nummer " + i + "\",\"ours\":[\"" + colleague + "\"],\"at\":\""
                + java.time.Instant.now().minusSeconds(random(60 * 60 * 24 * 600)) + "\"}"));
        run("Min dag, warming up", 1000, i -> page(browser, "/"));
        run("Min dag", 2000, i -> page(browser, "/"));
        run("contact noted by the form", 500, i -> submit(browser, "/network/contacts/new", "theirs", "Forening " + random(ORGANISATIONS),
                "kind", "call", "subject", "Ved skranken " + i));
    }

    private interface Work {
        Object at(int i) throws Exception;
    }

    private void run(String what, int times, Work work) throws Exception {
        ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        Callable<Void> client = () -> {
            for (int i = next.getAndIncrement(); i < times; i = next.getAndIncrement()) {
                long begun = System.nanoTime();
                work.at(i);
                took.add(System.nanoTime() - begun);
            }
            return null;
        };
        long start = System.nanoTime();
        for (Future<Void> done : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
            done.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Long> sorted = took.stream().sorted().toList();
        System.out.printf("%s: %,.0f/s, p50 %.1f ms, p95 %.1f ms%n", what, times / seconds, ms(sorted, 50), ms(sorted, 95));
    }

    private static double ms(List<Long> sorted, int percent) {
        return sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
    }

    private static int random(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }

    private static String ref(String organisation) {
        return "{\"type\":\"organisation\",\"id\":\"" + organisation + "\"}";
    }

    private String create(String path, String body) throws Exception {
        return find(api("POST", path, body), "\"id\":\"([^\"]+)\"");
    }

    private String api(String method, String path, String body) throws Exception {
        String login = Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                        .header("Authorization", "Basic " + login)
                        .header("Content-Type", "application/json")
                        .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return good(answer);
    }

    private static String good(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer.request() + " " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpClient logIn() throws Exception {
        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        submit(browser, "/login", "user", "admin", "password", password);
        csrf = find(page(browser, "/"), "name=\"csrf\" value=\"([^\"]+)\"");
        return browser;
    }

    private volatile String csrf = "";

    private String page(HttpClient browser, String path) throws Exception {
        return good(browser.send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString()));
    }

    private String submit(HttpClient browser, String path, String... fields) throws Exception {
        StringBuilder form = new StringBuilder("csrf=" + csrf);
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return good(browser.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address)
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
    }

    private static String find(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " not in " + text);
        }
        return found.group(1);
    }
}
