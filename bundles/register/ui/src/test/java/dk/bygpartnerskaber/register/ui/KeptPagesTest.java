package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.TeamDetails;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the page before deletion says of a record that must be kept. */
class KeptPagesTest {
    private static final String ASK = "Spørg jeres databeskyttelsesrådgiver";

    /** Adds a record of each type that can be kept, and keeps it. */
    private static Map<String, String> kept(RegisterPages pages) {
        Map<String, String> all = Map.of(
                "organisation",
                pages.register
                        .add(OrganisationDetails.builder("Arkivet").build())
                        .id(),
                "person",
                pages.register.add(PersonDetails.named("Ida Holm")).id(),
                "partnership",
                pages.register.add(PartnershipDetails.builder("Koret").build()).id());
        all.forEach((type, id) -> pages.privacy.hold(RegisterPages.OFFICER, new RecordRef(type, id), "sag 12"));
        return all;
    }

    private static String address(String type, String id) {
        return HoldPage.back(new RecordRef(type, id)) + "/delete";
    }

    @Test
    void coordinatorsAreToldWhomToAskAndGetNoButton() {
        RegisterPages pages = new RegisterPages(RegisterPages.COORDINATOR, Messages.DANISH);

        kept(pages)
                .forEach((type, id) -> assertThat(pages.get(address(type, id)).body())
                        .contains(ASK, "sag 12")
                        .doesNotContain("btn danger", "/admin/privacy/hold"));
    }

    @Test
    void whatIsPartOfARecordThatMustBeKeptIsNotOfferedForDeletion() {
        RegisterPages pages = new RegisterPages(RegisterPages.COORDINATOR, Messages.DANISH);
        RecordRef choir = new RecordRef("partnership", kept(pages).get("partnership"));
        String person = pages.register.add(PersonDetails.named("Bo Ek")).id();
        String hall = pages.register
                .add(OrganisationDetails.builder("Hallen").build())
                .id();
        String team = pages.register
                .teamService
                .create(RegisterPages.CURATOR, new TeamDetails("Holdet", "o1", null, null, List.of()))
                .id();
        pages.privacy.parts.put(new RecordRef("person", person), List.of(choir));
        pages.privacy.parts.put(new RecordRef("organisation", hall), List.of(choir));
        pages.privacy.parts.put(new RecordRef("team", team), List.of(choir));

        Map.of(
                        "/people/" + person, "ansvarlig eller med i en gruppe",
                        "/organisations/" + hall, "er partner",
                        "/teams/" + team, "med for teamet")
                .forEach((page, part) -> assertThat(pages.get(page + "/delete").body())
                        .contains("Post " + choir.id(), part, "sag 12", ASK)
                        .doesNotContain("btn danger", "/admin/privacy/hold"));
    }

    @Test
    void anActivityIsKeptWithItsPartnership() {
        RegisterPages pages = new RegisterPages(RegisterPages.COORDINATOR, Messages.DANISH);
        String held = kept(pages).get("partnership");
        String free = pages.register
                .add(PartnershipDetails.builder("Kunstklubben").build())
                .id();

        assertThat(pages.get(deletionOfActivity(pages, held)).body())
                .contains("Partnerskabet skal bevares", ASK, "sag 12")
                .doesNotContain("btn danger");
        assertThat(pages.get(deletionOfActivity(pages, free)).body())
                .contains("btn danger")
                .doesNotContain(ASK);
        RegisterPages officers = officers();
        String partnership = kept(officers).get("partnership");
        assertThat(officers.get(deletionOfActivity(officers, partnership)).body())
                .contains("før du ophæver bevaringen", "/admin/privacy/hold?type=partnership&amp;id=" + partnership);
    }

    private static String deletionOfActivity(RegisterPages pages, String partnership) {
        return "/activities/"
                + pages.work
                        .create(RegisterPages.CURATOR, ActivityDetails.titled(partnership, "Koncert", null))
                        .id()
                + "/delete";
    }

    private static RegisterPages officers() {
        return new RegisterPages(
                new Actor("8", "Dorte Vagt", Set.of(Permission.READ, Permission.CURATE, Permission.PROTECT)),
                Messages.DANISH);
    }

    @Test
    void theOfficerIsLedToWhereItIsLifted() {
        RegisterPages pages = officers();

        kept(pages)
                .forEach((type, id) -> assertThat(pages.get(address(type, id)).body())
                        .contains("før du ophæver bevaringen", "/admin/privacy/hold?type=" + type + "&amp;id=" + id)
                        .doesNotContain("btn danger", ASK));
    }
}
