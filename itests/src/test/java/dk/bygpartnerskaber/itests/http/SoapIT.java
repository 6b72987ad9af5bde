package dk.bygpartnerskaber.itests.http;

import static dk.bygpartnerskaber.itests.http.SoapClient.code;
import static dk.bygpartnerskaber.itests.http.SoapClient.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records over SOAP, with a client that another toolkit has generated. */
@ExtendWith(AssemblyExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SoapIT {
    private Product product;
    private SoapClient client;

    @BeforeAll
    void generateClient(Product running, @TempDir Path folder) throws Exception {
        product = running;
        client = SoapClient.of(running, folder);
    }

    private Object data(String name) throws Exception {
        return client.input("OrganisationData", "name", name);
    }

    @Test
    void itCreatesFindsChangesAndDeletesAnOrganisation() throws Exception {
        String name = "Åben Scene " + UUID.randomUUID();
        Object created = client.call("createOrganisation", data(name));
        Object id = get(created, "id");

        Object page = client.call("findOrganisations", client.input("OrganisationCriteria", "text", name));
        assertThat((List<?>) get(page, "organisation")).hasSize(1);
        assertThat(get(client.call("getOrganisation", id), "name")).isEqualTo(name);

        Object changed = client.call("updateOrganisation", id, get(created, "version"), data(name + " 2"));
        assertThat(get(changed, "name")).isEqualTo(name + " 2");

        client.call("deleteOrganisation", id, get(changed, "version"));
        assertThatThrownBy(() -> client.call("getOrganisation", id))
                .satisfies(fault -> assertThat(code(fault)).isEqualTo("not-found"));
    }

    @Test
    void aChangeOfAnOldVersionIsRefusedByItsCode() throws Exception {
        Object created = client.call("createOrganisation", data("Foreningen"));
        client.call("updateOrganisation", get(created, "id"), get(created, "version"), data("Foreningen 2"));
        assertThatThrownBy(() ->
                        client.call("updateOrganisation", get(created, "id"), get(created, "version"), data("For")))
                .satisfies(fault -> assertThat(code(fault)).isEqualTo("stale"));
    }

    @Test
    void aFieldThatIsWrongIsNamed() throws Exception {
        assertThatThrownBy(() -> client.call("createOrganisation", data(" "))).satisfies(fault -> {
            assertThat(code(fault)).isEqualTo("invalid");
            List<?> fields = (List<?>) get(get(fault, "faultInfo"), "field");
            assertThat(get(fields.get(0), "name")).isEqualTo("name");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"soap", "soap12"})
    void bothVersionsOfSoapDescribeThemselves(String version) throws Exception {
        try (var wsdl = product.at("/api/" + version + "/register?wsdl").toURL().openStream()) {
            assertThat(new String(wsdl.readAllBytes()))
                    .contains("createOrganisation")
                    .contains(product.at("/api/" + version + "/register").toString());
        }
    }
}
