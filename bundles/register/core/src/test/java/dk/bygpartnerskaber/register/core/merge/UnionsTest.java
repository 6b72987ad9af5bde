package dk.bygpartnerskaber.register.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.register.api.PersonRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnionsTest {
    private static PersonRole role(String role, String from, String to, String note) {
        return new PersonRole("o", role, null, date(from), date(to), note, null);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }

    @Test
    void aPhoneNumberIsTheSameHoweverItIsWritten() {
        assertThat(Unions.of(
                        "phones",
                        List.of("46 31 50 50", "lokal"),
                        List.of("+45 4631 5050", "0045 46315050", "Lokal", "+46 46 31 50 50")))
                .isEqualTo(List.of("46 31 50 50", "lokal", "+46 46 31 50 50"));
    }

    @Test
    void listsKeepTheirOrderAndEachThingOnce() {
        assertThat(Unions.of("emails", List.of("Bo@x.dk"), List.of("bo@x.dk", "b@x.dk")))
                .isEqualTo(List.of("Bo@x.dk", "b@x.dk"));
        assertThat(Unions.of(
                        "departments",
                        List.of(Map.of("name", "Børn")),
                        List.of(Map.of("name", "børn"), Map.of("name", "Børn", "location", "1. sal"))))
                .isEqualTo(List.of(Map.of("name", "Børn"), Map.of("name", "Børn", "location", "1. sal")));
        assertThat(Unions.of("emails", null, List.of("b@x.dk"))).isEqualTo(List.of("b@x.dk"));
    }

    @Test
    void textsAreJoinedUnlessOneSaysItAll() {
        assertThat(Unions.of("notes", "Ring", "Skriv")).isEqualTo("Ring\n\nSkriv");
        assertThat(Unions.of("notes", "Ring", "Ring i dag")).isEqualTo("Ring i dag");
        assertThat(Unions.of("notes", "Ring i dag", null)).isEqualTo("Ring i dag");
        assertThat(Unions.joined("vært", "tovholder", 100)).isEqualTo("vært; tovholder");
        assertThat(Unions.joined("vært", "tovholder", 10)).isEqualTo("vært");
    }

    @Test
    void twoOpenRolesOfOneNameAreOneSinceTheFirstOfThem() {
        assertThat(Unions.roles(List.of(
                        role("leder", "2020", null, "deltid"),
                        role("Leder", "2018-05", null, "orlov"),
                        role("leder", "2010", "2012", null),
                        role("leder", "2010", "2012", null))))
                .containsExactly(role("leder", "2018-05", null, "deltid; orlov"), role("leder", "2010", "2012", null));
    }
}
