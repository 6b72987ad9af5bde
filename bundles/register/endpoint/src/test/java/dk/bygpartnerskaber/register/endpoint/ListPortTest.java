package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.RegisterPortTest.assertFault;
import static dk.bygpartnerskaber.register.endpoint.RegisterPortTest.between;
import static dk.bygpartnerskaber.register.endpoint.RegisterPortTest.call;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists over SOAP: their selections. */
class ListPortTest {

    @Test
    void aSelectionIsSavedListedAndRemoved() {
        String save = "<saveSelection><list>/organisations</list><name>Museer på Ærø</name>"
                + "<query>q=museum&amp;column=name</query>%s</saveSelection>";
        String saved = call("reader", save.formatted("")).body();
        assertThat(saved)
                .contains("<name>Museer på Ærø</name><query>q=museum&amp;column=name</query>")
                .contains("<shared>false</shared><own>true</own>");
        assertThat(call("reader", "<listSelections/>").body()).contains("<list>/organisations</list>");
        assertFault(call("reader", save.formatted("<shared>true</shared>")), "forbidden");
        assertThat(call("curator", save.formatted("<shared>true</shared>")).body())
                .contains("<shared>true</shared>");
        String delete = "<deleteSelection><id>" + between(saved, "<id>", "<") + "</id></deleteSelection>";
        assertThat(call("reader", delete).statusCode()).isEqualTo(200);
        assertFault(call("reader", delete), "not-found");
    }
}
