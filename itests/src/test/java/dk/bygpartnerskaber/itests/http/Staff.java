package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.URI;
import java.util.UUID;

/** A user of some roles who has chosen a password. */
public record Staff(String id, String name) {
    public static final String PASSWORD = "otte grønne elefanter";

    /** Made by the administrator over REST, activated in the browser. */
    public static Staff of(Product product, RestClient admin, String... roles) throws Exception {
        String name = "bruger-" + UUID.randomUUID();
        Answer created =
                admin.post("/users", "{\"name\":\"" + name + "\",\"roles\":[\"" + String.join("\",\"", roles) + "\"]}");
        assertThat(created.status()).isEqualTo(201);
        activate(product, link(created), PASSWORD);
        return new Staff(created.id(), name);
    }

    /** The one-time link of an answer, as an address below the base path. */
    public static String link(Answer answer) {
        return URI.create(answer.body().at("/oneTimeLink/url").textValue()).getPath();
    }

    static void activate(Product product, String link, String password) throws Exception {
        assertThat(new PageVisitor(product)
                        .post(link, "password", password, "repeat", password)
                        .statusCode())
                .isEqualTo(303);
    }

    public PageVisitor visitor(Product product) throws Exception {
        PageVisitor visitor = new PageVisitor(product);
        visitor.logIn(name, PASSWORD);
        return visitor;
    }
}
