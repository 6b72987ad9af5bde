package dk.bygpartnerskaber.register.core.bulk;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.JobStoppedException;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.BulkRun.Outcome;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.RoleEnd;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a change of many records while others work, and afterwards. */
@OnBothDatabases
class BulkChangeRunTest extends BulkChanges {
    BulkChangeRunTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @Test
    void whoeverWasChangedOrDeletedSinceThePreviewIsLeftAlone() {
        Organisation museum = organisation("Rockmuseet");
        Organisation school = organisation("Byens skole");
        Organisation choir = organisation("Koret");
        BulkRun run = preview(set(BulkField.ORGANISATION_TYPE, "Forening"), museum, school, choir);
        register.organisations.update(
                EDITOR, museum.id(), museum.version(), OrganisationDetails.named("Rockmuseet i Roskilde"));
        register.organisations.delete(CURATOR, school.id(), school.version());

        BulkRun after = done(run);

        assertThat(outcomes(after)).containsExactly(Outcome.SKIPPED, Outcome.SKIPPED, Outcome.CHANGED);
        assertThat(reason(after.items().get(0))).isEqualTo(":stale");
        assertThat(reason(after.items().get(1))).isEqualTo(":not-found");
        assertThat(now(museum).type()).isNull();
        assertThat(now(choir).type()).isEqualTo("Forening");
    }

    @Test
    void whatTheDeletionOfOneDoesToAnotherIsNoStrangersChange() {
        Organisation library =
                organisation(OrganisationDetails.builder("Biblioteket").ownLibrary(true));
        Person successor = register.people.create(CURATOR, PersonDetails.named("Bo Lund"));
        Person before = register.people.create(
                CURATOR,
                PersonDetails.builder("Ea Holm")
                        .roles(List.of(PersonRole.of(library.id(), "leder")))
                        .build());
        RoleEnd end = new RoleEnd(0, PartialDate.parse("2020").orElseThrow(), successor.id(), null, false, null);
        register.people.endRole(CURATOR, before.id(), before.version(), end);
        Partnership origin = register.partnerships.create(
                CURATOR, PartnershipDetails.builder("Lektiecafé").build());
        Partnership grown = register.partnerships.create(
                CURATOR,
                PartnershipDetails.builder("Sprogcafé")
                        .originatesFrom(origin.id())
                        .build());

        BulkRun people = done(register.bulk.preview(
                CURATOR, BulkChange.deletion(BulkKind.PEOPLE), List.of(successor.id(), before.id())));
        BulkRun partnerships = done(register.bulk.preview(
                CURATOR, BulkChange.deletion(BulkKind.PARTNERSHIPS), List.of(origin.id(), grown.id())));

        assertThat(outcomes(people)).containsExactly(Outcome.CHANGED, Outcome.CHANGED);
        assertThat(outcomes(partnerships)).containsExactly(Outcome.CHANGED, Outcome.CHANGED);
    }

    @Test
    void aStoppedJobHasChangedSomeAndTheRestCanBeConfirmedAgain() {
        Organisation museum = organisation("Rockmuseet");
        Organisation school = organisation("Byens skole");
        BulkRun run = preview(set(BulkField.ORGANISATION_TYPE, "Forening"), museum, school);
        BulkRun confirmed = register.bulk.confirm(CURATOR, run.id());
        assertThat(codeOf(() -> register.bulk.confirm(CURATOR, run.id()))).isEqualTo("bulk-running");

        register.jobs.run(confirmed.jobId().orElseThrow(), register.bulkJob, (done, total) -> {
            if (done == 1) {
                throw new JobStoppedException();
            }
        });

        BulkRun stopped = register.bulk.find(CURATOR, run.id()).orElseThrow();
        assertThat(stopped.status()).isEqualTo(BulkRun.Status.TRIED);
        assertThat(outcomes(stopped)).containsExactly(Outcome.CHANGED, Outcome.PLANNED);
        assertThat(outcomes(done(stopped))).containsExactly(Outcome.CHANGED, Outcome.CHANGED);
    }

    @Test
    void whoMayNoLongerEditChangesNothing() {
        Organisation museum = organisation("Rockmuseet");
        BulkRun run = preview(set(BulkField.ORGANISATION_TYPE, "Forening"), museum);
        BulkRun confirmed = register.bulk.confirm(CURATOR, run.id());

        Actor weaker = new Actor(CURATOR.id(), CURATOR.name(), READER.permissions());
        assertThat(codeOf(() ->
                        register.bulkJob.run(weaker, new RecordRef("bulk-change", run.id()), (done, total) -> {})))
                .isEqualTo("forbidden");
        assertThat(confirmed.jobId()).isPresent();
        assertThat(now(museum).type()).isNull();
    }

    @Test
    void itIsForgottenAfterADay() throws Exception {
        register.setNow("2026-11-02T10:00:00Z");
        Organisation museum = organisation("Rockmuseet");
        BulkRun run = preview(set(BulkField.ORGANISATION_TYPE, "Forening"), museum);

        register.setNow("2026-11-03T10:00:01Z");
        assertThat(register.bulk.find(CURATOR, run.id())).isEmpty();
        register.tick();
        assertThat(register.count("reg_bulk_run")).isZero();
        assertThat(register.count("reg_bulk_item")).isZero();
    }

    @Test
    void whatIsAboutAPersonOrHasTheirTextIsForgottenWithThem() {
        Person ea = register.people.create(CURATOR, PersonDetails.named("Ea Holm"));
        Organisation museum = organisation("Rockmuseet");
        BulkRun about = register.bulk.preview(CURATOR, set(BulkField.PERSON_LANGUAGE, "dansk"), List.of(ea.id()));
        BulkRun mentions = preview(add(BulkField.ORGANISATION_KEYWORDS, "EA  HOLMs venner"), museum);
        BulkRun names = preview(set(BulkField.ORGANISATION_TYPE, "Museum"), organisation("Ea Holms Minde"));
        BulkRun other = preview(add(BulkField.ORGANISATION_KEYWORDS, "Lea Holmgren"), museum);

        register.references.erase(CURATOR, new RecordRef("person", ea.id()), List.of("Ea Holm"));

        for (BulkRun gone : List.of(about, mentions, names)) {
            assertThat(register.bulk.find(CURATOR, gone.id())).isEmpty();
        }
        assertThat(register.bulk.find(CURATOR, other.id())).isPresent();
    }
}
