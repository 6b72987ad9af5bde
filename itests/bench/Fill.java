import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Fills a running product with the register of a region: java Fill.java ADDRESS PASSWORD writes 10,000 organisations, 50,000 people and 2,000
 * partnerships with three activities each, and prints a record of each kind to be measured.
 */
public class Fill {
    private static final int CLIENTS = 8;
    private static final int OWN = 10;
    private static final int ORGANISATIONS = 10_000;
    private static final int STAFF = 500;
    private static final int PEOPLE = 50_000;
    private static final int PARTNERSHIPS = 2_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(4);
    private final String api;
    private final String login;

    private Fill(String address, String password) {
        api = address + "/api/v1/";
        login = "Basic " + Base64.getEncoder().encodeToString(("admin:" + password).getBytes());
    }

    public static void main(String[] arguments) throws Exception {
        new Fill(arguments[0], arguments[1]).fill();
    }

    private void fill() throws Exception {
        List<String> own = create(OWN, "organisations", i -> "{'name':'Bibliotek %d','ownLibrary':true}".formatted(i));
        List<String> organisations = create(
                ORGANISATIONS - OWN,
                "organisations",
                i -> "{'name':'Forening %d','type':'forening','email':'post@%d.example'}".formatted(i, i % 98));
        List<String> people = create(
                PEOPLE, "people", i -> person(i, i < STAFF ? own.get(i % OWN) : any(organisations), any(organisations)));
        List<String> partnerships = create(PARTNERSHIPS, "partnerships", i -> partnership(i, own, organisations));
        create(3 * PARTNERSHIPS, "activities", i -> activity(i, partnerships.get(i / 3)));
        System.out.println("own library   /organisations/" + own.get(0));
        System.out.println("organisation  /organisations/" + organisations.get(0));
        System.out.println("person        /people/" + people.get(0));
        System.out.println("partnership   /partnerships/" + partnerships.get(0));
    }

    private String person(int i, String now, String before) {
        return ("{'name':'Person %d','emails':['p%d@forening.example'],'phones':['12345678'],'roles':["
                        + "{'organisation':'%s','role':'leder','from':'2021-08'},"
                        + "{'organisation':'%s','role':'kontakt','from':'2015','to':'2019'}]}")
                .formatted(i, i, now, before);
    }

    private String partnership(int i, List<String> own, List<String> organisations) {
        return ("{'title':'Partnerskab %d','start':'2024-03-01','goal':'Flere læsere i kvarteret',"
                        + "'library':'%s','partners':['%s','%s']}")
                .formatted(i, own.get(i % OWN), organisations.get(i * 2), organisations.get(i * 2 + 1));
    }

    private static String activity(int i, String partnership) {
        return "{'partnership':'%s','title':'Aften %d','start':'2025-%02d-15','participants':40}"
                .formatted(partnership, i, i % 12 + 1);
    }

    private String any(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private List<String> create(int count, String kind, IntFunction<String> body) throws Exception {
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String json = body.apply(i).replace('\'', '"');
            calls.add(() -> created(kind, json));
        }
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            long start = System.nanoTime();
            List<String> ids = new ArrayList<>();
            for (Future<String> id : clients.invokeAll(calls)) {
                ids.add(id.get());
            }
            System.out.printf("%,7d %-14s %,d/s%n", count, kind, count * 1_000_000_000L / (System.nanoTime() - start));
            return ids;
        } finally {
            clients.shutdown();
        }
    }

    private String created(String kind, String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + kind))
                .header("Authorization", login)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
