package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.RegisterPortTest.assertFault;
import static dk.bygpartnerskaber.register.endpoint.RegisterPortTest.call;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.register.api.MergeChoice;
import dk.bygpartnerskaber.register.endpoint.soap.MergeChoiceCode;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MergePortTest {
    private static final String FROM = "0197b7a4-0000-7000-8000-000000000003";
    private static final String INTO = "0197b7a4-0000-7000-8000-000000000004";
    private static final String MERGE = "<merge><type>person</type><from>" + FROM + "</from><into>" + INTO
            + "</into><choice><field>phones</field><choice>into</choice></choice></merge>";

    @Test
    void previewsMergesLeadsOnAndUndoes() {
        assertThat(call("curator", "<previewMerge>" + MERGE + "</previewMerge>").body())
                .contains("<possible>into</possible>", "<choice>into</choice>", "<obstacle>merge-library</obstacle>");
        String merged = call(
                        "curator",
                        "<merge>" + MERGE + "<fromVersion>3</fromVersion><intoVersion>4</intoVersion></merge>")
                .body();
        assertThat(merged).contains("<fromName>Rockmuseet</fromName>", "<records>2</records>");
        String id = "<id>" + merged.replaceAll("(?s).*?<id>([^<]+)<.*", "$1") + "</id>";

        HttpResponse<String> gone = call("curator", "<getPerson><id>" + FROM + "</id></getPerson>");
        assertFault(gone, "merged");
        assertThat(gone.body()).contains(INTO);

        assertThat(call("curator", "<undoMerge>" + id + "</undoMerge>").body()).contains("<undoneAt>");
        assertThat(call("curator", "<getMerge>" + id + "</getMerge>").body()).contains("merge-undone");
        assertFault(call("curator", "<getPerson><id>" + FROM + "</id></getPerson>"), "not-found");
    }

    @Test
    void choicesAreThoseOfTheRegister() {
        assertThat(MergeChoiceCode.values()).extracting(Enum::name).containsExactly(names());
    }

    private static String[] names() {
        return Arrays.stream(MergeChoice.values()).map(Enum::name).toArray(String[]::new);
    }
}
