package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.BulkAction;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.ChecklistEntry;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.RoleEnd;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.WorkGroup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CPR numbers do not come into the register by mistake. */
@OnBothDatabases
class CprNumberTest {
    private static final String CPR = "010203-1234";

    private final Register register;
    private final Organisation library;

    CprNumberTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        library = register.organisations.create(
                EDITOR, OrganisationDetails.builder("Roskilde").ownLibrary(true).build());
    }

    @Test
    void everyTextOfARecordIsLookedAt() {
        assertThat(fieldsOf(() -> register.partnerships.create(
                        EDITOR,
                        PartnershipDetails.builder("Rockbib")
                                .description("Bo, " + CPR)
                                .steeringGroup(new WorkGroup("Bo " + CPR))
                                .build())))
                .containsExactlyInAnyOrder("description:cpr-number", "steeringGroup/text:cpr-number");
        assertThat(fieldsOf(() -> register.people.create(
                        EDITOR, PersonDetails.builder("Bo").notes(CPR).build())))
                .containsExactly("notes:cpr-number");
        assertThat(fieldsOf(() -> register.teams.create(EDITOR, new TeamDetails(CPR, null, null, null, List.of()))))
                .containsExactly("name:cpr-number");
        assertThat(fieldsOf(() -> register.lists.add(CURATOR, ValueList.KEYWORDS, CPR)))
                .containsExactly("name:cpr-number");
        assertThat(fieldsOf(() -> register.organisations.create(
                        CURATOR,
                        OrganisationDetails.builder("Museet")
                                .keywords(List.of(CPR))
                                .build())))
                .containsExactly("keywords/0:cpr-number");
    }

    @Test
    void whoeverConfirmsGetsItSavedAndIsNotAskedAgain() {
        Partnership made = register.partnerships.create(
                EDITOR.confirming(FreeText.CPR_NUMBER),
                PartnershipDetails.builder("Rockbib").description("Sag " + CPR).build());
        Partnership changed = register.partnerships.update(
                EDITOR,
                made.id(),
                made.version(),
                made.details().toBuilder().description("Sagen er " + CPR).build());
        assertThat(changed.version()).isGreaterThan(made.version());
    }

    @Test
    void aRowOfAFileWithOneIsRejectedWithoutItsValue() {
        String file = "navn;cvr;noter\nMuseet;12345678;Ring\nKoret;;Formand Bo " + CPR;
        TriedImport run =
                register.upload(CURATOR, ImportKind.ORGANISATIONS, "x.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(run.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.column()).isEqualTo("noter");
            assertThat(row.value()).isNull();
            assertThat(row.reason().code()).isEqualTo("cpr-in-file");
        });
    }

    @Test
    void theFirstValuesOfAColumnAreToldWithoutThem() {
        String file = "navn;personnummer\nMuseet;" + CPR + "\nKoret;ukendt";
        TriedImport run =
                register.upload(CURATOR, ImportKind.ORGANISATIONS, "x.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(run.columns().get(1).samples()).containsExactly("ukendt");
        assertThat(run.toString()).doesNotContain(CPR);
    }

    @Test
    void theValueOfABulkChangeIsAskedAboutBeforeItIsKept() {
        BulkChange change =
                new BulkChange(BulkKind.ORGANISATIONS, BulkAction.ADD, BulkField.ORGANISATION_KEYWORDS, "Sag " + CPR);
        assertThat(fieldsOf(() -> register.bulk.preview(CURATOR, change, List.of(library.id()))))
                .containsExactly("value:cpr-number");
        assertThat(register.count("reg_bulk_run")).isZero();
    }

    @Test
    void aBulkChangeThatWasConfirmedIsCarriedOut() {
        BulkChange change =
                new BulkChange(BulkKind.ORGANISATIONS, BulkAction.ADD, BulkField.ORGANISATION_KEYWORDS, "Sag " + CPR);
        BulkRun run = register.bulk.preview(CURATOR.confirming(FreeText.CPR_NUMBER), change, List.of(library.id()));
        String job = register.bulk.confirm(CURATOR, run.id()).jobId().orElseThrow();
        register.jobs.run(job, register.bulkJob, (done, total) -> {});
        assertThat(register.organisations
                        .find(EDITOR, library.id())
                        .orElseThrow()
                        .details()
                        .keywords())
                .containsExactly("Sag " + CPR);
    }

    @Test
    void whatIsRefusedAboutAValueOfAListDoesNotRepeatIt() {
        OrganisationDetails details =
                OrganisationDetails.builder("Museet").keywords(List.of(CPR)).build();
        assertThatThrownBy(() -> register.organisations.create(CURATOR, details))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.fields())
                        .containsExactly(FieldProblem.of("keywords/0", FreeText.CPR_NUMBER)));
    }

    @Test
    void numbersOfOrganisationsAreNone() {
        OrganisationDetails details = OrganisationDetails.builder("Museet")
                .phones(List.of("010203 1234"))
                .build();
        assertThat(register.organisations.create(EDITOR, details).details()).isEqualTo(details);
    }

    @Test
    void notesOfChecklistsAndOfRolesThatEndAreLookedAt() {
        Partnership made = register.partnerships.create(
                EDITOR, PartnershipDetails.builder("Rockbib").build());
        List<ChecklistEntry> entries = List.of(new ChecklistEntry(ChecklistItem.GOAL, null, CPR));
        assertThat(fieldsOf(() -> register.checklists.update(EDITOR, made.id(), 0, entries)))
                .containsExactly("items/0/note:cpr-number");
        Person bo = register.people.create(
                EDITOR,
                PersonDetails.builder("Bo")
                        .roles(List.of(PersonRole.of(library.id(), null)))
                        .build());
        RoleEnd end = new RoleEnd(0, PartialDate.parse("2020").orElseThrow(), null, null, false, CPR);
        assertThat(fieldsOf(() -> register.people.endRole(EDITOR, bo.id(), bo.version(), end)))
                .containsExactly("note:cpr-number");
    }
}
