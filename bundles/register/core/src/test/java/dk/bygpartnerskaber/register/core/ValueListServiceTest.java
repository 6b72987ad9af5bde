package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.ValueList;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ValueListServiceTest {
    private final Register register;
    private final ValueListServiceImpl lists;

    ValueListServiceTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        lists = register.lists;
    }

    private Organisation organisation(String type, String... keywords) {
        return register.organisations.create(
                CURATOR,
                OrganisationDetails.builder("x")
                        .type(type)
                        .keywords(List.of(keywords))
                        .build());
    }

    private Organisation now(Organisation before) {
        return register.organisations.find(CURATOR, before.id()).orElseThrow();
    }

    private ListedValue value(ValueList list, String name) {
        return lists.list(CURATOR, list).stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ListedValue rename(Actor actor, ListedValue value, String name) {
        return lists.update(actor, value.id(), value.version(), name, value.retired());
    }

    private ListedValue retire(ListedValue value, boolean retired) {
        return lists.update(CURATOR, value.id(), value.version(), value.name(), retired);
    }

    private List<String> names(ValueList list) {
        return lists.list(CURATOR, list).stream()
                .map(value -> value.name() + " " + value.uses() + (value.retired() ? " retired" : ""))
                .toList();
    }

    @Test
    void valuesStandInDanishOrderWithTheirUses() {
        lists.add(CURATOR, ValueList.ORGANISATION_TYPES, "  ældreråd ");
        lists.add(CURATOR, ValueList.ORGANISATION_TYPES, "museum");
        lists.add(CURATOR, ValueList.ORGANISATION_TYPES, "Museum");
        organisation("museum");
        organisation("museum");
        organisation("teater");
        organisation(null, "musik", "unge");
        organisation(null, "unge");

        assertThat(names(ValueList.ORGANISATION_TYPES)).containsExactly("museum 2", "teater 1", "ældreråd 0");
        assertThat(names(ValueList.KEYWORDS)).containsExactly("musik 1", "unge 2");
    }

    @Test
    void aNewTypeJoinsTheListWhoeverUsesItAndANewKeywordWhenACoordinatorDoes() {
        register.organisations.create(
                EDITOR, OrganisationDetails.builder("x").type("museum").build());
        organisation(null, "musik");

        assertThat(names(ValueList.ORGANISATION_TYPES)).containsExactly("museum 1");
        assertThat(names(ValueList.KEYWORDS)).containsExactly("musik 1");
    }

    @Test
    void aKeywordThatIsNotOnTheListIsRefusedWithItsPlaceAndStaysOnTheRecordsThatHaveIt() {
        Organisation before = organisation(null, "musik");
        OrganisationDetails two =
                before.details().toBuilder().keywords(List.of("musik", "jazz")).build();

        assertThat(fieldsOf(() -> register.organisations.update(EDITOR, before.id(), before.version(), two)))
                .containsExactly("keywords/1:value-not-listed");
        assertThat(fieldsOf(() -> register.organisations.create(EDITOR, two)))
                .containsExactly("keywords/1:value-not-listed");
    }

    @Test
    void aValueIsSpelledAsItsListSpellsIt() {
        lists.add(CURATOR, ValueList.KEYWORDS, "Musik");

        Organisation made = register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("x")
                        .keywords(List.of("musik", "MUSIK"))
                        .build());

        assertThat(made.details().keywords()).containsExactly("Musik");
        assertThat(names(ValueList.KEYWORDS)).containsExactly("Musik 1");
    }

    @Test
    void renamingRenamesOnAllRecordsAndLogsEach() {
        Organisation both = organisation(null, "muse", "musical");
        Organisation other = organisation(null, "musical");
        ListedValue before = value(ValueList.KEYWORDS, "muse");

        ListedValue after = rename(COORDINATOR, before, "museum");

        assertThat(after.name()).isEqualTo("museum");
        assertThat(after.uses()).isEqualTo(1);
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(now(both).details().keywords()).containsExactly("museum", "musical");
        assertThat(now(both).version()).isGreaterThan(both.version());
        assertThat(now(other)).isEqualTo(other);
        assertThat(changes("organisation", both.id())).isEqualTo(2);
        assertThat(changes("list-value", before.id())).isEqualTo(2);
    }

    private int changes(String type, String id) {
        return register.history
                .of(COORDINATOR, new RecordRef(type, id), PageRequest.first(10))
                .items()
                .size();
    }

    @Test
    void renamingToAnotherValueIsRefusedAsThatIsMerging() {
        organisation("museer");
        organisation("museum");
        ListedValue museer = value(ValueList.ORGANISATION_TYPES, "museer");

        assertThat(codeOf(() -> rename(CURATOR, museer, "MUSEUM"))).isEqualTo("value-exists");
        assertThat(rename(CURATOR, museer, "Museer").name()).isEqualTo("Museer");
    }

    @Test
    void mergingGivesTheRecordsTheOtherValueOnce() {
        Organisation both = organisation("museer", "unge", "ungdom");
        organisation("museum");
        ListedValue unge = value(ValueList.KEYWORDS, "unge");
        ListedValue ungdom = value(ValueList.KEYWORDS, "ungdom");
        ListedValue museer = value(ValueList.ORGANISATION_TYPES, "museer");
        ListedValue museum = value(ValueList.ORGANISATION_TYPES, "museum");

        assertThat(lists.merge(CURATOR, ungdom.id(), ungdom.version(), unge.id())
                        .uses())
                .isEqualTo(1);
        assertThat(lists.merge(CURATOR, museer.id(), museer.version(), museum.id())
                        .uses())
                .isEqualTo(2);

        assertThat(now(both).details().keywords()).containsExactly("unge");
        assertThat(names(ValueList.KEYWORDS)).containsExactly("unge 1");
        assertThat(names(ValueList.ORGANISATION_TYPES)).containsExactly("museum 2");
        assertThat(fieldsOf(() -> lists.merge(CURATOR, unge.id(), unge.version(), museum.id())))
                .containsExactly("into:no-such-value");
        assertThat(fieldsOf(() -> lists.merge(CURATOR, unge.id(), unge.version(), unge.id())))
                .containsExactly("into:no-such-value");
    }

    @Test
    void aRetiredValueStaysOnItsRecordsAndIsRefusedToOthers() {
        Organisation having = organisation("loge", "musik");
        ListedValue loge = value(ValueList.ORGANISATION_TYPES, "loge");
        ListedValue retired = retire(loge, true);

        OrganisationDetails renamed =
                having.details().toBuilder().notes("Flyttet.").build();
        register.organisations.update(EDITOR, having.id(), having.version(), renamed);
        assertThat(fieldsOf(() -> register.organisations.create(EDITOR, renamed)))
                .contains("type:value-retired");

        assertThat(names(ValueList.ORGANISATION_TYPES)).containsExactly("loge 1 retired");
        retire(retired, false);
        register.organisations.create(
                EDITOR, OrganisationDetails.builder("y").type("loge").build());
        assertThat(names(ValueList.ORGANISATION_TYPES)).containsExactly("loge 2");
    }

    @Test
    void addingARetiredValueBringsItBack() {
        ListedValue added = lists.add(CURATOR, ValueList.KEYWORDS, "jazz");
        retire(added, true);

        ListedValue back = lists.add(CURATOR, ValueList.KEYWORDS, "Jazz");

        assertThat(back.id()).isEqualTo(added.id());
        assertThat(back.retired()).isFalse();
    }

    @Test
    void aValueInUseCannotGo() {
        Organisation museum = organisation("museum");
        ListedValue value = value(ValueList.ORGANISATION_TYPES, "museum");
        assertThat(codeOf(() -> lists.remove(CURATOR, value.id(), value.version())))
                .isEqualTo("value-in-use");

        register.organisations.delete(CURATOR, museum.id(), museum.version());
        lists.remove(CURATOR, value.id(), value.version());

        assertThat(names(ValueList.ORGANISATION_TYPES)).isEmpty();
    }

    @Test
    void purposesOfPartnershipsAreAListToo() {
        organisation("bibliotek");
        Organisation library = register.organisations.create(
                CURATOR, OrganisationDetails.builder("B").ownLibrary(true).build());
        Partnership before = register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("p")
                        .library(library.id())
                        .ownPurposes(List.of("læselyst"))
                        .build());
        ListedValue value = value(ValueList.OWN_PURPOSES, "læselyst");
        assertThat(value.uses()).isEqualTo(1);

        rename(CURATOR, value, "Mere læselyst");

        Partnership after = register.partnerships.find(CURATOR, before.id()).orElseThrow();
        assertThat(after.details().ownPurposes()).containsExactly("Mere læselyst");
        assertThat(after.version()).isGreaterThan(before.version());
    }

    @Test
    void targetGroupsAndAgeGroupsOfPartnershipsAreListsThatOnlyCoordinatorsExtend() {
        register.organisations.create(
                CURATOR, OrganisationDetails.builder("B").ownLibrary(true).build());
        lists.add(CURATOR, ValueList.TARGET_GROUPS, "Unge");
        lists.add(CURATOR, ValueList.AGE_GROUPS, "6-9 år");
        lists.add(CURATOR, ValueList.AGE_GROUPS, "13-17 år");
        PartnershipDetails details = PartnershipDetails.builder("p")
                .targetGroups(List.of("unge"))
                .ageGroups(List.of("13-17 år", "6-9 år"))
                .build();

        Partnership saved = register.partnerships.create(EDITOR, details);

        assertThat(saved.details().targetGroups()).containsExactly("Unge");
        assertThat(names(ValueList.AGE_GROUPS)).containsExactly("6-9 år 1", "13-17 år 1");
        assertThat(fieldsOf(() -> register.partnerships.create(
                        EDITOR,
                        details.toBuilder()
                                .targetGroups(List.of("Unge", "Rumvæsner"))
                                .build())))
                .containsExactly("targetGroups/1:value-not-listed");

        rename(CURATOR, value(ValueList.TARGET_GROUPS, "Unge"), "Unge og nysgerrige");
        ListedValue younger = value(ValueList.AGE_GROUPS, "6-9 år");
        lists.merge(
                CURATOR,
                younger.id(),
                younger.version(),
                value(ValueList.AGE_GROUPS, "13-17 år").id());

        PartnershipDetails after =
                register.partnerships.find(CURATOR, saved.id()).orElseThrow().details();
        assertThat(after.targetGroups()).containsExactly("Unge og nysgerrige");
        assertThat(after.ageGroups()).containsExactly("13-17 år");
        assertThat(value(ValueList.AGE_GROUPS, "13-17 år").uses()).isEqualTo(1);
    }

    @Test
    void savedSelectionsFollowAValueThatIsRenamedOrMerged() {
        lists.add(CURATOR, ValueList.TARGET_GROUPS, "Ældre & unge");
        lists.add(CURATOR, ValueList.TARGET_GROUPS, "Familier");
        Selection shared = register.selections.save(
                CURATOR, "/partnerships", "Ældre", "status=active&targetGroup=%C3%86ldre+%26+unge&sort=title", true);
        Selection others =
                register.selections.save(EDITOR, "/partnerships", "Mine", "targetGroup=%C3%86ldre%20%26%20unge", false);
        Selection alike = register.selections.save(
                EDITOR, "/partnerships", "Andre", "ageGroup=%C3%86ldre+%26+unge&q=%C3%86ldre+%26+unge", false);

        rename(CURATOR, value(ValueList.TARGET_GROUPS, "Ældre & unge"), "Øens seniorer");

        assertThat(query(shared)).isEqualTo("status=active&targetGroup=%C3%98ens+seniorer&sort=title");
        assertThat(query(others)).isEqualTo("targetGroup=%C3%98ens+seniorer");
        assertThat(query(alike)).isEqualTo(alike.query());

        ListedValue seniors = value(ValueList.TARGET_GROUPS, "Øens seniorer");
        lists.merge(
                CURATOR,
                seniors.id(),
                seniors.version(),
                value(ValueList.TARGET_GROUPS, "Familier").id());

        assertThat(query(others)).isEqualTo("targetGroup=Familier");
    }

    private String query(Selection selection) {
        return register.selections
                .find(selection.own() && !selection.shared() ? EDITOR : CURATOR, selection.id())
                .orElseThrow()
                .query();
    }

    @Test
    void aSelectionStaysWhereTheLongerNameHasNoRoom() {
        lists.add(CURATOR, ValueList.KEYWORDS, "jazz");
        String query = "keyword=jazz&q=" + "x".repeat(1980);
        Selection selection = register.selections.save(CURATOR, "/organisations", "Lang", query, true);

        rename(CURATOR, value(ValueList.KEYWORDS, "jazz"), "rytmisk musik");

        assertThat(query(selection)).isEqualTo(query);
    }

    @Test
    void whoReadAnOlderVersionIsTold() {
        ListedValue value = lists.add(CURATOR, ValueList.KEYWORDS, "jazz");
        rename(CURATOR, value, "swing");

        assertThat(codeOf(() -> rename(CURATOR, value, "bebop"))).isEqualTo("stale");
        assertThat(codeOf(() -> retire(value, true))).isEqualTo("stale");
        assertThat(codeOf(() -> lists.remove(CURATOR, value.id(), value.version())))
                .isEqualTo("stale");
    }

    @Test
    void badNamesAreRefused() {
        assertThat(fieldsOf(() -> lists.add(CURATOR, ValueList.KEYWORDS, " "))).containsExactly("name:required");
        assertThat(fieldsOf(() -> lists.add(CURATOR, ValueList.KEYWORDS, "x".repeat(101))))
                .containsExactly("name:too-long");
        assertThat(codeOf(() -> lists.remove(CURATOR, "findes ikke", 1))).isEqualTo("not-found");
    }
}
