package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Exchange;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.SharedLink;
import dk.bygpartnerskaber.register.api.WorkGroup;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a partnership is about: gains, links, groups, and where it comes from. */
@OnBothDatabases
class PartnershipGainsTest {
    private final Register register;
    private final String library;
    private final Organisation museum;

    PartnershipGainsTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        library = register.organisations
                .create(
                        EDITOR,
                        OrganisationDetails.builder("Roskilde").ownLibrary(true).build())
                .id();
        museum = register.organisations.create(EDITOR, OrganisationDetails.named("Museet"));
    }

    private Partnership create(PartnershipDetails details) {
        return register.partnerships.create(EDITOR, details);
    }

    private Partnership from(String title, String origin) {
        return create(PartnershipDetails.builder(title).originatesFrom(origin).build());
    }

    private PartnershipDetails read(Partnership partnership) {
        return register.partnerships
                .find(EDITOR, partnership.id())
                .orElseThrow()
                .details();
    }

    @Test
    void whoIsNoPartyGivesAndGetsNothing() {
        Exchange ours = new Exchange(library, "Rum", null);
        Exchange theirs = new Exchange(museum.id(), null, "Gæster");
        Partnership made = create(PartnershipDetails.builder("Rockbib")
                .partners(List.of(museum.id()))
                .exchanges(List.of(ours, theirs, new Exchange(Ids.next(), "Penge", null)))
                .build());
        assertThat(read(made).exchanges()).containsExactly(ours, theirs);
        register.organisations.delete(CURATOR, museum.id(), museum.version());
        assertThat(read(made).exchanges()).containsExactly(ours);
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        PartnershipDetails wrong = PartnershipDetails.builder("Rockbib")
                .goal("x".repeat(1001))
                .exchanges(List.of(new Exchange(library, "a", "b"), new Exchange(library, "a\tb", null)))
                .links(List.of(new SharedLink("Mappe", null, null), new SharedLink(null, "javascript:alert(1)", null)))
                .projectGroup(new WorkGroup("x".repeat(2001)))
                .originatesFrom(Ids.next())
                .build();
        assertThat(fieldsOf(() -> create(wrong)))
                .containsExactlyInAnyOrder(
                        "goal:too-long",
                        "exchanges/1/organisation:party-twice",
                        "exchanges/1/gives:control-character",
                        "links/0/address:link-without-target",
                        "links/1/address:malformed",
                        "projectGroup/text:too-long",
                        "originatesFrom:no-such-partnership");
    }

    @Test
    void noPartnershipGrowsOutOfItselfHoweverLongTheWay() {
        Partnership first = from("Første", null);
        Partnership second = from("Anden", first.id());
        Partnership third = from("Tredje", second.id());
        assertThat(register.partnerships.originatingFrom(EDITOR, first.id())).containsExactly(second);
        for (String origin : List.of(first.id(), third.id())) {
            PartnershipDetails circle =
                    first.details().toBuilder().originatesFrom(origin).build();
            assertThat(fieldsOf(() -> register.partnerships.update(EDITOR, first.id(), first.version(), circle)))
                    .containsExactly("originatesFrom:own-origin");
        }
    }

    @Test
    void whatGrewOutOfADeletedPartnershipStaysWithoutIt() {
        Partnership first = from("Første", null);
        Partnership second = from("Anden", first.id());
        register.partnerships.delete(CURATOR, first.id(), first.version());
        assertThat(read(second).originatesFrom()).isNull();
    }
}
