package dk.bygpartnerskaber.itests.browser;

import java.net.URI;
import java.util.UUID;

/** The addresses of a library, of one of its staff, and of the team they lead. */
record LibraryStaff(String library, String person, String team) {

    /** Makes them through the pages, anew each time: one page leaves nothing that another needs. */
    static LibraryStaff add(Visitor visitor) {
        String name = "Vestby Bibliotek " + UUID.randomUUID();
        visitor.open("/organisations/new");
        visitor.field("name").fill(name);
        visitor.page().locator("details.more > summary").click();
        visitor.field("ownLibrary").check();
        String library = save(visitor);
        visitor.open("/people/new");
        visitor.field("name").fill("Dagny Klit " + UUID.randomUUID());
        visitor.field("emails").fill(UUID.randomUUID() + "@klitborg.example");
        visitor.page().locator("[name='roles/0/place']").fill(name);
        visitor.page().locator("[name='roles/0/role']").fill("formidler");
        String person = save(visitor);
        visitor.open("/teams/new?library=" + library.replaceFirst(".*/", ""));
        visitor.field("name").fill("Formidling " + UUID.randomUUID());
        visitor.page().locator("[name='members/0/person']").selectOption(person.replaceFirst(".*/", ""));
        visitor.page().locator("[name='members/0/lead']").check();
        return new LibraryStaff(library, person, save(visitor));
    }

    private static String save(Visitor visitor) {
        visitor.page().locator("button.primary").click();
        visitor.page().locator("main > .notice").waitFor();
        return URI.create(visitor.page().url()).getPath();
    }
}
