import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a large import means for others: java Beside.java ADDRESS PASSWORD ROWS asks a running product for lists, records and
 * changes twenty times a second, alone at first, then while an import of people with their organisations is tried out,
 * written and taken back, and prints how long the answers took. The product should be warm: the first run is thrown away.
 */
public class Beside {
    private static final int PER_SECOND = 20;
    private static final String[] SYLLABLES = "ska dam be hol kro lun mø fri van bak age sten rud tof".split(" ");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random();
    private static final List<String> KINDS = List.of("list", "record", "create");

    private final List<List<Long>> times = KINDS.stream().map(kind -> (List<Long>) new ArrayList<Long>()).collect(Collectors.toList());
    private final String api;
    private final String login;
    private String record;

    private Beside(String address, String password) {
        api = address + "/api/v1";
        login = "Basic " + Base64.getEncoder().encodeToString(("admin:" + password).getBytes());
    }

    public static void main(String[] arguments) throws Exception {
        new Beside(arguments[0], arguments[1]).measure(Integer.parseInt(arguments[2]));
    }

    private void measure(int rows) throws Exception {
        record = id(send("POST", "/organisations", "{\"name\":\"Ved siden af " + word() + "\"}").body());
        ScheduledExecutorService others = Executors.newScheduledThreadPool(8);
        others.scheduleAtFixedRate(() -> others.execute(this::one), 0, 1000 / PER_SECOND, TimeUnit.MILLISECONDS);
        Thread.sleep(10_000);
        report("warming up", rows, 0);
        Thread.sleep(20_000);
        report("alone", rows, 0);

        long start = System.nanoTime();
        String file = IntStream.range(0, rows).mapToObj(this::row).collect(Collectors.joining("\n", "Navn;Firma;E-mail;Telefon\n", "\n"));
        String run = id(send("POST", "/imports?kind=mixed&fileName=x.csv", file).body());
        await("/imports/" + run, "\"status\":\"tried\"");
        report("trial", rows, start);
        send("PUT", "/imports/" + run + "/decisions", "{\"others\":{\"choice\":\"new\"}}");
        start = System.nanoTime();
        send("POST", "/imports/" + run + "/confirm", "{}");
        await("/imports/" + run, "\"status\":\"done\"");
        report("writing", rows, start);
        start = System.nanoTime();
        send("POST", "/imports/" + run + "/undo", "{}");
        await("/imports/" + run, "\"status\":\"undone\"");
        report("undo", rows, start);
        others.shutdownNow();
    }

    private String row(int i) {
        String place = word() + i / 5;
        return word() + " " + word() + ";" + place + " forening;p" + i + "@" + place + ".example;" + (20_000_000 + random.nextInt(70_000_000));
    }

    private String word() {
        return IntStream.range(0, 4).mapToObj(i -> SYLLABLES[random.nextInt(SYLLABLES.length)]).collect(Collectors.joining());
    }

    /** A list, a record, or a change of it, in turn. */
    private void one() {
        long start = System.nanoTime();
        int kind = random.nextInt(KINDS.size());
        try {
            HttpResponse<String> answer = switch (kind) {
                case 0 -> send("GET", "/organisations?limit=50", null);
                case 1 -> send("GET", "/organisations/" + record, null);
                default -> send("POST", "/organisations", "{\"name\":\"Ved siden af " + word() + "\"}");
            };
            if (answer.statusCode() >= 400) {
                System.out.println(answer.body());
            }
        } catch (Exception e) {
            System.out.println(e);
        }
        synchronized (times) {
            times.get(kind).add(System.nanoTime() - start);
        }
    }

    private void report(String what, int rows, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println(start == 0 ? what : "%s: %.1f s, %.0f rows/s".formatted(what, seconds, rows / seconds));
        for (int i = 0; i < KINDS.size(); i++) {
            long[] sorted;
            synchronized (times) {
                sorted = times.get(i).stream().mapToLong(Long::longValue).sorted().toArray();
                times.get(i).clear();
            }
            System.out.printf(
                    "    %-8s %5d answers, p50 %6.1f ms, p95 %6.1f ms, longest %5.0f ms%n",
                    KINDS.get(i), sorted.length, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 95 / 100] / 1e6, sorted[sorted.length - 1] / 1e6);
        }
    }

    private void await(String path, String status) throws Exception {
        while (!send("GET", path, null).body().contains(status)) {
            Thread.sleep(1000);
        }
    }

    private static String id(String body) {
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(body);
        if (!id.find()) {
            throw new IllegalStateException(body);
        }
        return id.group(1);
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", login);
        request.header("Content-Type", body == null || body.startsWith("{") ? "application/json" : "text/csv");
        request.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
