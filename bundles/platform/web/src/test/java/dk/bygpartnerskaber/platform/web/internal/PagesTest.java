package dk.bygpartnerskaber.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.Accounts;
import dk.bygpartnerskaber.platform.security.Session;
import dk.bygpartnerskaber.platform.security.Sessions;
import dk.bygpartnerskaber.platform.security.UserAccount;
import dk.bygpartnerskaber.platform.security.UserService;
import dk.bygpartnerskaber.platform.web.DashboardCard;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.platform.web.testing.Browser;
import dk.bygpartnerskaber.platform.web.testing.Canned;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Actor ANNE =
            new Actor("1", "Anne <b>Kjær</b>", Set.of(Permission.READ, Permission.EDIT, Permission.CURATE));
    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-23T06:30:00Z"), ViewContext.ZONE);

    private static final Accounts ACCOUNTS = Canned.of(Accounts.class, Map.of("firstLoginFile", Optional.empty()));
    private static final UserService USERS = Canned.of(UserService.class, Map.of("shouldSeparate", false));

    private final Shell shell = TestShell.shell(TestShell.messages(), MORNING, new ShellMenu.Start());
    private final Browser anne = new Browser(ANNE, Messages.DANISH);
    private final Browser nobody = new Browser(null, Messages.DANISH);
    private final StartPage start = new StartPage(shell, ACCOUNTS, USERS);

    @Test
    void theStartPageGreetsByTheTimeOfDayInDenmarkAndEscapesNames() {
        Answer page = anne.get(start, "", "/");
        assertThat(page.body())
                .contains("<html lang=\"da\">")
                .contains("<h1>Godmorgen, Anne &lt;b&gt;Kjær&lt;/b&gt;</h1>")
                .contains("Mandag den 23. november 2026")
                .contains("aria-current=\"page\"");
    }

    @Test
    void aCardThatFailsTakesNoOtherWithIt() {
        start.addCard(new Card(10, view -> {
            throw new IllegalStateException("internt");
        }));
        start.addCard(new Card(20, view -> new Html("<p>Nyt i registeret</p>")));
        assertThat(anne.get(start, "", "/").body())
                .contains("Kan ikke vises lige nu")
                .contains("Nyt i registeret")
                .doesNotContain("internt");
    }

    @Test
    void anAddressWithoutAPageGetsOurOwnNotFound() {
        Answer page = anne.get(start, "", "/findes/ikke");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Siden findes ikke</h1>");
    }

    @Test
    void aFaultOfOursShowsANumberAndNothingInternal() {
        Answer page = anne.get(new Faulty(shell), "/x", "/x");
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.body()).contains("Noget gik galt").doesNotContain("IllegalState", "hemmelig.Klasse");
    }

    @Test
    void aFormWithoutTheSessionsTokenIsRefused() {
        LogoutPage logout = new LogoutPage(shell, new OneUser());
        assertThat(anne.post(logout, "/logout", "/logout", Map.of("csrf", List.of("forged")))
                        .status())
                .isEqualTo(403);
        assertThat(anne.post(logout, "/logout", "/logout", Map.of()).header("Location"))
                .isEqualTo("/login");
    }

    @Test
    void loggingInGoesOnToThePageAskedForButNeverElsewhere() {
        LoginPage login = new LoginPage(shell, new OneUser(), ACCOUNTS);
        Map<String, List<String>> right = Map.of("user", List.of("anne"), "password", List.of(" rigtig "));
        assertThat(nobody.post(login, "/login", "/login?next=/organisations", right)
                        .header("Location"))
                .isEqualTo("/organisations");
        assertThat(nobody.post(login, "/login", "/login?next=//ond.dk", right).header("Location"))
                .isEqualTo("/");
    }

    @Test
    void aRefusedLoginKeepsTheNameAndNotThePassword() {
        LoginPage login = new LoginPage(shell, new OneUser(), ACCOUNTS);
        Answer page =
                nobody.post(login, "/login", "/login", Map.of("user", List.of("anne"), "password", List.of("gættet")));
        assertThat(page.status()).isEqualTo(401);
        assertThat(page.body())
                .contains("value=\"anne\"")
                .doesNotContain("gættet")
                .contains("role=\"alert\"");
    }

    @Test
    void theLanguageCanBeSwitchedBeforeLogin() {
        LanguagePage language = new LanguagePage(shell, ACCOUNTS);
        LoginPage login = new LoginPage(shell, new OneUser(), ACCOUNTS);
        nobody.post(language, "/language", "/language", Map.of("language", List.of("en")));
        assertThat(nobody.get(login, "/login", "/login").body()).contains("<html lang=\"en\">", "<h1>Log in</h1>");
    }

    @Test
    void whatHasHappenedIsSaidOnceOnThePageThatItLeadsTo() {
        LogoutPage logout = new LogoutPage(shell, new OneUser());
        anne.post(logout, "/logout", "/logout", Map.of());
        assertThat(anne.get(start, "", "/").body()).doesNotContain("Du er logget ud.");
        assertThat(anne.get(start, "", "/login").body()).contains("Du er logget ud.");
        assertThat(anne.get(start, "", "/login").body()).doesNotContain("Du er logget ud.");
    }

    @Test
    void noPageHasInlineScriptOrStyle() {
        String page = anne.get(start, "", "/").body();
        assertThat(page).doesNotContain("style=", "<style").doesNotContainPattern("<script(?![^>]* src=)|\\son\\w+=");
    }

    private record Card(int order, java.util.function.Function<ViewContext, Html> content) implements DashboardCard {
        @Override
        public Permission permission() {
            return Permission.READ;
        }

        @Override
        public Html render(ViewContext view) {
            return content.apply(view);
        }
    }

    private static final class Faulty extends PageServlet {
        private static final long serialVersionUID = 1L;

        Faulty(Shell shell) {
            super(shell);
        }

        @Override
        protected Reply get(WebRequest request) {
            throw new IllegalStateException("hemmelig.Klasse");
        }
    }

    private static final class OneUser implements Sessions {
        @Override
        public Session logIn(HttpServletRequest request, HttpServletResponse response, String user, String password) {
            if (user.equals("anne") && password.equals(" rigtig ")) {
                return new Session("s", ANNE, Messages.DANISH, "c");
            }
            throw new ProblemException(ProblemException.Kind.UNAUTHENTICATED, "unauthenticated", List.of());
        }

        @Override
        public Session logIn(HttpServletRequest request, HttpServletResponse response, UserAccount user) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void logOut(HttpServletRequest request, HttpServletResponse response) {
            // nothing to end
        }
    }
}
