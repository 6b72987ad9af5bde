package dk.bygpartnerskaber.register.core.privacy;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.DPO;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcSelections;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ErasurePlan;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonExport;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.WellKnown;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PrivacyServiceTest {
    private final WellKnown known;
    private final Register register;
    private final PrivacyServiceImpl privacy;
    private final Person aase;

    PrivacyServiceTest(TestDatabase.Kind kind) {
        known = new WellKnown(kind);
        register = known.register;
        privacy = known.privacy;
        aase = known.aase;
    }

    @Test
    void thePlanSaysWhatWillGo() {
        ErasurePlan plan = privacy.plan(DPO, aase.id(), Optional.of(WellKnown.SUGGESTED));

        assertThat(plan.texts()).containsExactlyElementsOf(WellKnown.SUGGESTED);
        assertThat(plan.suggested()).containsExactlyElementsOf(WellKnown.SUGGESTED);
        assertThat(plan.teams()).extracting(team -> team.details().name()).containsExactly("Formidling");
        assertThat(plan.successorOf()).extracting(Person::name).containsExactly("Bo Ek");
        assertThat(plan.namesakes()).isEmpty();
        assertThat(plan.user()).contains("aase");
        assertThat(plan.obstacles()).isEmpty();
        assertThat(plan.mentions())
                .extracting(Mention::field)
                .containsExactlyInAnyOrder(
                        "name", "aliases", "notes", "title", "description", "description", "notes", "note");
        assertThat(known.current()).isEqualTo(aase);
    }

    @Test
    void whatIsAlsoAnotherRecordsOwnGoesOnlyWhenSomebodyChoosesIt() {
        register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("Sommerscenen")
                        .email("post@scenen.dk")
                        .phones(List.of("99 88 77 66", "20 10 30 40"))
                        .notes("aase@sorbaek.dk")
                        .build());

        ErasurePlan plan = privacy.plan(DPO, aase.id(), Optional.empty());

        assertThat(plan.suggested()).containsExactlyElementsOf(WellKnown.SUGGESTED);
        assertThat(plan.texts()).containsExactly("Sørbæk, Åse Marie", "aase@sorbaek.dk");
        assertThat(plan.left()).containsOnlyKeys("Åse Marie Sørbæk", "Åse Sørbæk", "+45 20 10 30 40");
        assertThat(plan.left().get("Åse Sørbæk"))
                .extracting(Mention::record)
                .contains(new RecordRef("organisation", known.theatre.id()));
        assertThat(privacy.plan(DPO, aase.id(), Optional.of(WellKnown.SUGGESTED))
                        .left())
                .isEmpty();
    }

    @Test
    void whatAnotherPersonIsCalledGoesOnlyWhenSomebodyChoosesIt() {
        register.people.create(EDITOR, PersonDetails.named("åse  Sørbæk"));
        register.people.create(EDITOR, PersonDetails.named("Åse Sørbæksen"));

        ErasurePlan plan = privacy.plan(DPO, aase.id(), Optional.empty());
        assertThat(plan.suggested()).containsExactlyElementsOf(WellKnown.SUGGESTED);
        assertThat(plan.namesakes()).containsExactly("Åse Sørbæk");
        assertThat(plan.texts()).doesNotContain("Åse Sørbæk").contains("Sørbæk, Åse Marie", "aase@sorbaek.dk");

        Person ida = register.people.create(EDITOR, PersonDetails.named("Ida Holm"));
        register.people.create(EDITOR, PersonDetails.named("Ida Holm"));
        assertThat(privacy.plan(DPO, ida.id(), Optional.empty()).texts()).isEmpty();
        assertThat(privacy.plan(DPO, ida.id(), Optional.empty()).namesakes()).containsExactly("Ida Holm", "Holm, Ida");
    }

    @Test
    void savedSelectionsAreFoundAndCounted() {
        List<String> suggested = privacy.plan(DPO, aase.id(), Optional.empty()).texts();
        JdbcSelections selections =
                new JdbcSelections(register.database.transactions(), new SchemaReady("persistence"));
        selections.addLists(() -> Set.of("/people"));
        Selection asking = selections.save(EDITOR, "/people", "Hende", "q=%C3%85se+S%C3%B8rb%C3%A6k", false);
        Selection called = selections.save(COORDINATOR, "/people", "Åse Sørbæk", "q=aase@sorbaek.dk", false);

        assertThat(privacy.find(DPO, "åse sørbæk").mentions())
                .contains(
                        new Mention("platform", new RecordRef("selection", asking.id()), "query", "q=Åse Sørbæk"),
                        new Mention("platform", new RecordRef("selection", called.id()), "name", "Åse Sørbæk"));
        assertThat(privacy.plan(DPO, aase.id(), Optional.empty()).texts()).isEqualTo(suggested);
        ErasurePlan plan = privacy.plan(DPO, aase.id(), Optional.of(WellKnown.SUGGESTED));
        assertThat(plan.selections()).isEqualTo(2);
        Actor user = new Actor(aase.details().user(), "Åse", Set.of(Permission.READ));
        selections.save(user, "/people", "Sangting", "q=sang", false);
        selections.save(user, "/people", "Åse Sørbæk", "", false);
        assertThat(privacy.plan(DPO, aase.id(), Optional.of(WellKnown.SUGGESTED))
                        .selections())
                .isEqualTo(4);
        assertThat(plan.mentions()).noneMatch(mention -> mention.record().type().equals("selection"));
    }

    @Test
    void oneWordIsNotSuggestedAndTwoLettersAreRefused() {
        Person mads = register.people.create(EDITOR, PersonDetails.named("Mads"));

        assertThat(privacy.plan(DPO, mads.id(), Optional.empty()).texts()).isEmpty();
        assertThat(fieldsOf(() -> privacy.plan(DPO, mads.id(), Optional.of(List.of("Mads", "e-")))))
                .containsExactly("texts/1:text-short");
    }

    @Test
    void findsAPersonEverywhere() {
        assertThat(privacy.find(DPO, "sørbæk").people()).contains(aase);
        assertThat(privacy.find(DPO, "åse sørbæk").mentions())
                .extracting(Mention::excerpt)
                .contains("afløste Åse Sørbæk", "Åse Sørbæk og de andre");
        assertThat(privacy.find(DPO, "åse sørbæk").mentions())
                .noneMatch(mention -> mention.record().id().equals(aase.id())
                        && mention.field().equals("name"));
        assertThat(fieldsOf(() -> privacy.find(DPO, "å "))).containsExactly("text:text-short");
    }

    @Test
    void aNumberFindsThePersonHoweverItIsSpaced() {
        for (String number : List.of("20103040", "+4520103040", "20 10 30 40", "2010 3040")) {
            assertThat(privacy.find(DPO, number).people()).containsExactly(aase);
            assertThat(privacy.find(DPO, number).mentions())
                    .extracting(Mention::record)
                    .containsExactly(new RecordRef("organisation", known.theatre.id()));
        }
    }

    @Test
    void whoAsksGetsAllThatIsKept() {
        PersonExport export = privacy.export(DPO, aase.id());

        assertThat(export.person()).isEqualTo(aase);
        assertThat(export.teams()).hasSize(1);
        assertThat(export.successorOf()).extracting(Person::name).containsExactly("Bo Ek");
        assertThat(export.mentions()).hasSize(8);
        assertThat(export.history()).hasSize(1);
        assertThat(export.user().orElseThrow()).containsEntry("name", "aase");
    }

    @Test
    void isForThoseWhoProtectOnly() {
        assertThat(codeOf(() -> privacy.erase(CURATOR, aase.id(), 1, List.of())))
                .isEqualTo("forbidden");
        assertThat(codeOf(() -> privacy.plan(COORDINATOR, aase.id(), Optional.empty())))
                .isEqualTo("forbidden");
        assertThat(codeOf(() -> privacy.export(COORDINATOR, aase.id()))).isEqualTo("forbidden");
        assertThat(codeOf(() -> privacy.find(COORDINATOR, "bo ek"))).isEqualTo("forbidden");
        assertThat(codeOf(() -> privacy.holds(COORDINATOR))).isEqualTo("forbidden");
        assertThat(codeOf(() -> privacy.release(COORDINATOR, new RecordRef("person", aase.id()))))
                .isEqualTo("forbidden");
        assertThat(codeOf(() -> privacy.erase(DPO, aase.id(), 99, List.of()))).isEqualTo("stale");
        assertThat(codeOf(() -> privacy.plan(DPO, "nobody", Optional.empty()))).isEqualTo("not-found");
    }
}
