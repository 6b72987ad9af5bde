package dk.bygpartnerskaber.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists keep within the page and keep what was ticked; forms keep what was typed. */
@InBrowser
class ListsBrowserIT {
    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String TABLE_TOO_WIDE =
            "(() => { const s = document.querySelector('.scroll'); return s.scrollWidth - s.clientWidth; })()";

    private static final String LINES_OF_MONTH = "(() => {"
            + " const date = document.querySelector('tbody td:nth-child(3)').firstChild;"
            + " const at = date.data.indexOf('september');"
            + " const month = document.createRange();"
            + " month.setStart(date, at);"
            + " month.setEnd(date, at + 'september'.length);"
            + " return month.getClientRects().length; })()";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Locator tick(Visitor visitor, String name) {
        return visitor.page().getByLabel("Vælg " + name, new Page.GetByLabelOptions().setExact(true));
    }

    @Test
    void ticksStayWhileOneSearchesAndOrdersAndGoWhenOneComesFromElsewhere(Visits visits) {
        visits.register().organisation("Kor " + mark);
        visits.register().organisation("Klub " + mark);
        Visitor visitor = visits.colleague();
        visitor.open("/organisations?q=" + mark);
        Locator bar = visitor.page().locator("#bulk .ticked");
        assertThat(bar).isHidden();

        tick(visitor, "Kor " + mark).check();
        assertThat(bar).hasText("1 valgt");
        visitor.field("q").fill("Klub " + mark);
        assertThat(visitor.page().locator("#count")).hasText("1 organisation");
        assertThat(bar).hasText("1 valgt");
        tick(visitor, "alle på siden").check();
        assertThat(bar).hasText("2 valgt");
        assertThat(tick(visitor, "Klub " + mark)).isChecked();

        visitor.page().locator("th a").first().click();
        assertThat(visitor.page().locator("th[aria-sort=descending]")).isVisible();
        assertThat(bar).hasText("2 valgt");
        visitor.button("Ret de valgte").click();
        assertThat(visitor.heading("Ret 2 organisationer på én gang")).isVisible();

        visitor.page().goBack();
        assertThat(bar).hasText("2 valgt");
        visitor.button("Fravælg alle").click();
        assertThat(bar).isHidden();
        assertThat(tick(visitor, "Klub " + mark)).not().isChecked();
        tick(visitor, "Klub " + mark).check();
        visitor.menu("Partnerskaber").first().click();
        visitor.menu("Organisationer").first().click();
        assertThat(visitor.heading("Organisationer")).isVisible();
        assertThat(bar).isHidden();
    }

    @ParameterizedTest
    @ValueSource(ints = {Visits.DESKTOP, Visits.PHONE})
    void activitiesAreTickedAndMovedToAnotherPlace(int width, Visits visits) {
        String partnership = partnershipWith(visits.register(), "Koncert " + mark, "Korskole " + mark);
        SoftAssertions softly = new SoftAssertions();
        Visitor visitor = visits.visitor("da", width, true).logIn();
        visitor.open("/activities?partnership=" + partnership);
        softly.assertThat(visitor.page().evaluate(LINES_OF_MONTH))
                .as("lines of the month")
                .isEqualTo(1);
        tick(visitor, "Koncert " + mark).check();
        assertThat(visitor.page().locator("#bulk .ticked")).hasText("1 valgt");
        Accessibility.check(softly, "list", "da", visitor);
        visitor.button("Ret de valgte").click();
        assertThat(visitor.heading("Ret 1 aktivitet")).isVisible();
        visitor.page().locator("input[value=set-place]").check();
        visitor.page().locator("[name=value-set-place]").fill("Torvet");
        Accessibility.check(softly, "change", "da", visitor);

        visitor.button("Se, hvad der vil ske").click();
        visitor.button("Ret 1 aktivitet").click();

        assertThat(visitor.notice()).hasText("1 aktivitet er rettet.");
        Accessibility.check(softly, "receipt", "da", visitor);
        visitor.link("Koncert " + mark).click();
        assertThat(visitor.page().locator("main")).containsText("Torvet");
        softly.assertAll();
    }

    private String partnershipWith(Register register, String... activities) {
        String library = id(register.create("organisations", Map.of("name", "Bibliotek " + mark, "ownLibrary", true)));
        String partnership = id(register.create("partnerships", Map.of("title", "Kor " + mark, "library", library)));
        for (String title : activities) {
            register.create("activities", Map.of("title", title, "partnership", partnership, "start", "2026-09-03"));
        }
        return partnership;
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1360, 1280, 1024, 700, 390})
    void noListIsWiderThanThePage(int width, Visits visits) {
        SoftAssertions softly = new SoftAssertions();
        Visitor visitor = visits.visitor("da", width, true).logIn();
        visitor.importCases();
        for (String list : List.of("partnerships", "organisations")) {
            visitor.open("/" + list);
            softly.assertThat(number(visitor, TABLE_TOO_WIDE))
                    .as(list + ", the usual columns")
                    .isZero();
            softly.assertThat(number(visitor, TOO_WIDE)).as(list).isZero();
            softly.assertThat(visitor.page().locator("th.pick").boundingBox().width)
                    .as("ticks of " + list)
                    .isLessThan(50);
            List<String> columns = visitor.page().locator(".tools [name=column]").all().stream()
                    .map(column -> column.getAttribute("value"))
                    .toList();
            visitor.open("/" + list + "?column=" + String.join("&column=", columns));
            softly.assertThat(number(visitor, TOO_WIDE))
                    .as(list + ", all columns")
                    .isZero();
        }
        softly.assertAll();
    }

    private static int number(Visitor visitor, String script) {
        return (int) visitor.page().evaluate(script);
    }

    @Test
    void aChangedFormAsksBeforeItIsLeftAndNotWhenItIsSaved(Visits visits) {
        Visitor visitor = visits.colleague();
        List<String> asked = new ArrayList<>();
        visitor.page().onDialog(dialog -> answer(dialog, asked));
        visitor.open("/organisations/new");
        visitor.field("name").fill("Kor " + mark);
        visitor.menu("Teams").first().click();
        assertThat(visitor.heading("Teams")).isVisible();
        assertThat(asked).containsExactly("beforeunload");

        visitor.open("/organisations/new");
        visitor.field("name").fill("Kor " + mark);
        visitor.button("Gem").last().click();
        assertThat(visitor.heading("Kor " + mark)).isVisible();
        visitor.open("/organisations");
        visitor.field("q").fill(mark);
        assertThat(visitor.page().locator("#count")).hasText("1 organisation");
        visitor.open("/teams");
        assertThat(asked).hasSize(1);
    }

    @Test
    void aFormThatWasRefusedAsksBeforeItIsLeftForItIsNotSaved(Visits visits) {
        Visitor visitor = visits.colleague();
        List<String> asked = new ArrayList<>();
        visitor.page().onDialog(dialog -> answer(dialog, asked));
        visitor.open("/organisations/new");
        visitor.field("name").fill("Orkester " + mark);
        visitor.field("email").fill("ingen adresse");
        visitor.button("Gem").last().click();
        assertThat(visitor.field("email")).hasAttribute("aria-invalid", "true");
        visitor.menu("Teams").first().click();
        assertThat(visitor.heading("Teams")).isVisible();
        assertThat(asked).containsExactly("beforeunload");
    }

    private static void answer(Dialog dialog, List<String> asked) {
        asked.add(dialog.type());
        dialog.accept();
    }

    @Test
    void whatIsMendedIsNoLongerRed(Visits visits) {
        Visitor visitor = visits.colleague();
        visitor.open("/partnerships/new");
        visitor.button("Gem").last().click();
        assertThat(visitor.field("fault-title")).isVisible();
        visitor.field("title").fill("Sang");
        assertThat(visitor.field("fault-title")).hasCount(0);
    }
}
