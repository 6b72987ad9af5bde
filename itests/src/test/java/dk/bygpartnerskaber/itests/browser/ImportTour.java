package dk.bygpartnerskaber.itests.browser;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The pages of imports, part of the tour; each goes on from the one before or begins anew. */
final class ImportTour {
    private ImportTour() {}

    /** How to get to each, from wherever one is. */
    static Map<String, Consumer<Visitor>> pages() {
        Map<String, Consumer<Visitor>> pages = new LinkedHashMap<>();
        pages.put("import", v -> v.open("/admin/import"));
        pages.put("import, refused", v -> {
            v.open("/admin/import");
            v.page().locator("button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("import, columns", v -> v.tryOut("hvem.csv", "hvem er det;hvad\nBo;bager\n"));
        pages.put("import, preview", v -> v.tryOut("cases.csv", Visitor.cases()));
        pages.put("import, preview with bad rows", v -> v.tryOut("nye.csv", newRows("til foråret")));
        pages.put(
                "import, columns of a preview",
                v -> v.page().locator("#columns summary").click());
        pages.put("import, duplicates", ImportTour::duplicates);
        pages.put(
                "import, all duplicates",
                v -> v.page().locator(".tabs button").last().click());
        pages.put("import, duplicates, refused", v -> {
            v.page().locator(".tabs button").first().click();
            v.page().locator("form.stack button.primary").click();
            v.page().locator("#errors").waitFor();
        });
        pages.put("import, receipt", v -> {
            v.page().locator(".suspect input[value=new]").all().forEach(Locator::check);
            v.page().locator("form.stack button.primary").click();
            v.page().locator("form[action$=confirm] button").click();
            v.awaitJob();
            v.page().locator("a[href$=undo]").waitFor();
        });
        pages.put("import, before undo", v -> v.page().locator("a[href$=undo]").click());
        pages.put("import, undone", v -> {
            v.page().locator("form[action$=undo] button").click();
            v.awaitJob();
        });
        pages.put("imports of one's own", v -> v.open("/admin/import"));
        pages.put(
                "import, before deletion",
                v -> v.page().locator("a[href$=delete]").first().click());
        return pages;
    }

    /** The records of a file that may be in the register already: two organisations of a name, with another postal code. */
    private static void duplicates(Visitor visitor) {
        String name = "Gengangermuseet " + UUID.randomUUID();
        visitor.tryOut("museer.csv", "navn;postnr;by\n" + name + ";8000;Aarhus C\n");
        visitor.page().locator("form[action$=confirm] button").click();
        visitor.awaitJob();
        visitor.tryOut(
                "museer.csv",
                "navn;postnr;by\nForeningen " + name + ";8000;Aarhus C\nVenner af " + name + ";9000;Aalborg\n");
        visitor.page().locator("a[href$=duplicates].btn").click();
        visitor.page().locator(".suspect").first().waitFor();
    }

    private static String newRows(String start) {
        String text = "bibliotek;partnerskab;partner;start;niveau\n"
                + "Vestby Bibliotek;Læsning i haven " + UUID.randomUUID() + ";Vestby Haveforening;2024;\n"
                + "Vestby Bibliotek;Sang ved søen;Vestby Kor;" + start + ";samarbejde\n";
        return text;
    }
}
