package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists with chosen columns, saved under a name, and as files. */
@ExtendWith(AssemblyExtension.class)
class ListFilesIT {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aListGoesOutAsCsvAndAsExcelWithTheColumnsChosen(Product product) throws Exception {
        RestClient client = RestClient.of(product);
        client.post("/organisations", "{\"name\":\"=" + mark + "\",\"cvr\":\"12345678\"}");
        PageVisitor visitor = Staff.of(product, client, "coordinator").visitor(product);
        String list = "/organisations?q=" + mark + "&column=cvr&format=";

        assertThat(visitor.get(list + "csv").body()).isEqualTo("\ufeffNavn;CVR-nummer\r\n'=" + mark + ";12345678\r\n");
        HttpResponse<String> workbook = visitor.get(list + "xlsx");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(workbook.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(workbook.body()).startsWith("PK");
    }

    @Test
    void aSelectionIsSavedSharedAndRemoved(Product product) throws Exception {
        RestClient admin = RestClient.of(product);
        Staff coordinator = Staff.of(product, admin, "coordinator");
        Staff reader = Staff.of(product, admin, "reader");
        PageVisitor visitor = coordinator.visitor(product);
        String name = "Udvalg " + mark;
        HttpResponse<String> saved = visitor.submit(
                "/selections",
                "action",
                "save",
                "list",
                "/organisations",
                "name",
                name,
                "query",
                "sector=public&sort=name",
                "shared",
                "true");
        assertThat(saved.headers().firstValue("Location").orElseThrow())
                .endsWith("/organisations?sector=public&sort=name");

        assertThat(reader.visitor(product).get("/organisations").body()).contains(name);
        RestClient reading = admin.as(reader.name(), Staff.PASSWORD);
        assertThat(reading.get("/selections").response().body()).contains(name, "sector=public");
        String id = "";
        for (var item : reading.get("/selections").body().get("items")) {
            if (item.get("name").textValue().equals(name)) {
                id = item.get("id").textValue();
            }
        }
        assertThat(reading.delete("/selections/" + id).status()).isEqualTo(404);
        assertThat(admin.as(coordinator.name(), Staff.PASSWORD)
                        .delete("/selections/" + id)
                        .status())
                .isEqualTo(204);
    }
}
