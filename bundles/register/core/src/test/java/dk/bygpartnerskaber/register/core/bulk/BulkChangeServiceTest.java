package dk.bygpartnerskaber.register.core.bulk;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ArchiveHold;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.BulkRun.Item;
import dk.bygpartnerskaber.register.api.BulkRun.Outcome;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.ValueList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a change of many records does, and what it says beforehand that it cannot do. */
@OnBothDatabases
class BulkChangeServiceTest extends BulkChanges {
    BulkChangeServiceTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @Test
    void thePreviewSaysWhatWouldChangeAndChangesNothing() {
        Organisation museum = organisation("Rockmuseet");
        Organisation school =
                organisation(OrganisationDetails.builder("Byens skole").type("Skole"));

        BulkRun run = preview(set(BulkField.ORGANISATION_TYPE, " skole "), museum, school);

        assertThat(run.status()).isEqualTo(BulkRun.Status.TRIED);
        assertThat(run.change().value()).as("as the list spells it").isEqualTo("Skole");
        assertThat(run.items())
                .containsExactly(
                        new Item(
                                new RecordRef("organisation", museum.id()),
                                "Rockmuseet",
                                List.of(),
                                List.of("Skole"),
                                Outcome.PLANNED,
                                Optional.empty()),
                        new Item(
                                new RecordRef("organisation", school.id()),
                                "Byens skole",
                                List.of("Skole"),
                                List.of("Skole"),
                                Outcome.UNCHANGED,
                                Optional.empty()));
        assertThat(now(museum).type()).isNull();
        assertThat(register.bulk.find(CURATOR, run.id())).contains(run);
        assertThat(register.bulk.find(EDITOR, run.id())).as("somebody else").isEmpty();
    }

    @Test
    void confirmedItChangesWhatItSaidEachInTheChangeLog() {
        Organisation museum = organisation("Rockmuseet");
        Organisation school =
                organisation(OrganisationDetails.builder("Byens skole").sector(Sector.PUBLIC));
        long logged = register.count("plt_change");

        BulkRun run = done(preview(set(BulkField.ORGANISATION_SECTOR, "public"), museum, school));

        assertThat(run.status()).isEqualTo(BulkRun.Status.DONE);
        assertThat(outcomes(run)).containsExactly(Outcome.CHANGED, Outcome.UNCHANGED);
        assertThat(now(museum).sector()).isEqualTo(Sector.PUBLIC);
        assertThat(register.count("plt_change")).isEqualTo(logged + 1);
        assertThat(codeOf(() -> register.bulk.confirm(CURATOR, run.id()))).isEqualTo("bulk-nothing");
    }

    @Test
    void aKeywordIsAddedAndTakenAwayWithoutTheOthers() {
        Organisation museum =
                organisation(OrganisationDetails.builder("Rockmuseet").keywords(List.of("musik")));
        Organisation choir = organisation(OrganisationDetails.builder("Koret").keywords(List.of("sang", "musik")));

        done(preview(add(BulkField.ORGANISATION_KEYWORDS, "sang"), museum, choir));
        assertThat(now(museum).keywords()).containsExactly("musik", "sang");

        done(preview(remove(BulkField.ORGANISATION_KEYWORDS, "musik"), museum, choir));
        assertThat(now(museum).keywords()).containsExactly("sang");
        assertThat(now(choir).keywords()).containsExactly("sang");
    }

    @Test
    void aFieldCanBeEmptiedUnlessItIsNeeded() {
        Organisation museum =
                organisation(OrganisationDetails.builder("Rockmuseet").type("Museum"));

        done(preview(set(BulkField.ORGANISATION_TYPE, null), museum));

        assertThat(now(museum).type()).isNull();
        assertThat(fieldsOf(() -> preview(set(BulkField.ORGANISATION_ADVERTISING, null), museum)))
                .containsExactly("value:required");
    }

    @Test
    void partnershipsPeopleAndTeamsCanBeChangedToo() {
        organisation(OrganisationDetails.builder("Biblioteket").ownLibrary(true));
        Partnership partnership = register.partnerships.create(
                CURATOR, PartnershipDetails.builder("Lektiecafé").build());
        Person person = register.people.create(CURATOR, PersonDetails.named("Ea Holm"));
        Team team = register.teams.create(CURATOR, new TeamDetails("Formidling", null, null, null, List.of()));
        register.lists.add(CURATOR, ValueList.TARGET_GROUPS, "Unge");

        List<String> partnerships = List.of(partnership.id());
        done(register.bulk.preview(CURATOR, set(BulkField.PARTNERSHIP_STATUS, "paused"), partnerships));
        done(register.bulk.preview(CURATOR, add(BulkField.PARTNERSHIP_TARGET_GROUPS, "Unge"), partnerships));
        done(register.bulk.preview(
                CURATOR, add(BulkField.PARTNERSHIP_PURPOSES, Purpose.values()[0].code()), partnerships));
        done(register.bulk.preview(CURATOR, set(BulkField.PERSON_PREFERRED_CONTACT, "email"), List.of(person.id())));
        done(register.bulk.preview(CURATOR, set(BulkField.TEAM_KIND, "department"), List.of(team.id())));

        PartnershipDetails after = register.partnerships
                .find(CURATOR, partnership.id())
                .orElseThrow()
                .details();
        assertThat(after.status()).isEqualTo(PartnershipStatus.PAUSED);
        assertThat(after.targetGroups()).containsExactly("Unge");
        assertThat(after.purposes()).isEqualTo(Set.of(Purpose.values()[0]));
        assertThat(register.people
                        .find(CURATOR, person.id())
                        .orElseThrow()
                        .details()
                        .preferredContact())
                .isEqualTo(ContactWay.EMAIL);
        assertThat(register.teams
                        .find(CURATOR, team.id())
                        .orElseThrow()
                        .details()
                        .kind())
                .isEqualTo(TeamKind.DEPARTMENT);
    }

    // what cannot be done is said beforehand

    @Test
    void aWordOutsideTheListIsForCoordinators() {
        Organisation museum = organisation("Rockmuseet");

        BulkRun run = register.bulk.preview(EDITOR, add(BulkField.ORGANISATION_KEYWORDS, "rock"), List.of(museum.id()));

        assertThat(outcomes(run)).containsExactly(Outcome.REFUSED);
        assertThat(reason(run.items().get(0))).isEqualTo("keywords/0:value-not-listed");
        assertThat(codeOf(() -> register.bulk.confirm(EDITOR, run.id()))).isEqualTo("bulk-nothing");
    }

    @Test
    void whatIsHeldOrInUseIsNotDeleted() {
        Organisation library =
                organisation(OrganisationDetails.builder("Biblioteket").ownLibrary(true));
        register.partnerships.create(
                CURATOR, PartnershipDetails.builder("Lektiecafé").build());
        Organisation held = organisation("Byarkivet");
        register.holds.put(new ArchiveHold(new RecordRef("organisation", held.id()), "Til arkivet", Instant.EPOCH));
        Organisation other = organisation("Koret");

        BulkRun run = preview(BulkChange.deletion(BulkKind.ORGANISATIONS), library, held, other);

        assertThat(outcomes(run)).containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.PLANNED);
        assertThat(reason(run.items().get(0))).isEqualTo(":organisation-in-use");
        assertThat(reason(run.items().get(1))).isEqualTo(":archive-hold");
        done(run);
        assertThat(register.organisations.find(CURATOR, other.id())).isEmpty();
        assertThat(register.organisations.find(CURATOR, held.id())).isPresent();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Organisation museum = organisation("Rockmuseet");
        List<String> one = List.of(museum.id());

        assertThat(fieldsOf(() -> preview(set(BulkField.ORGANISATION_SECTOR, "x"), museum)))
                .containsExactly("value:unknown-value");
        assertThat(fieldsOf(() -> preview(set(BulkField.ORGANISATION_KEYWORDS, "x"), museum)))
                .containsExactly("action:bulk-action");
        assertThat(fieldsOf(() -> preview(set(BulkField.ORGANISATION_TYPE, "x".repeat(201)), museum)))
                .containsExactly("value:too-long");
        assertThat(fieldsOf(() -> preview(set(BulkField.ORGANISATION_TYPE, "x"))))
                .containsExactly("ids:required");
        assertThat(fieldsOf(() ->
                        register.bulk.preview(CURATOR, set(BulkField.ORGANISATION_TYPE, "x"), List.of("x\u0000"))))
                .containsExactly("ids/0:no-such-record");
        assertThat(codeOf(() -> register.bulk.preview(READER, set(BulkField.ORGANISATION_TYPE, "x"), one)))
                .isEqualTo("forbidden");
        assertThat(codeOf(() -> register.bulk.preview(EDITOR, BulkChange.deletion(BulkKind.ORGANISATIONS), one)))
                .isEqualTo("forbidden");
        BulkRun gone = register.bulk.preview(CURATOR, set(BulkField.ORGANISATION_TYPE, "x"), List.of(Ids.next()));
        assertThat(reason(gone.items().get(0))).isEqualTo(":not-found");
    }
}
