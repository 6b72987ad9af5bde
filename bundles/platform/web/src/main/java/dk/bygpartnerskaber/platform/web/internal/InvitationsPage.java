package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.security.Invitation;
import dk.bygpartnerskaber.platform.web.Csv;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.servlet.http.HttpServletRequest;

/** Shows one-time links, the only time that anybody but their users sees them: an answer to the form that made them. */
public final class InvitationsPage {
    private InvitationsPage() {}

    /** A user and the address of the link. */
    public record Line(String id, String shownName, String name, String email, String url) {}

    /** Model of the page. */
    public record Model(ViewContext view, String title, List<Line> lines, String expires) {

        /** The links as a file, without asking the server for them again. */
        public String file() {
            StringBuilder file = new StringBuilder();
            try {
                Csv csv = new Csv(file);
                csv.row(List.of(view.text("user.name"), view.text("user.fullName"), view.text("user.email"), "link"));
                for (Line line : lines) {
                    csv.row(List.of(line.name, line.shownName, line.email, line.url));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String encoded =
                    URLEncoder.encode(file.toString(), StandardCharsets.UTF_8).replace("+", "%20");
            return "data:text/csv;charset=utf-8," + encoded;
        }
    }

    /** @param title what has happened, in the reader's language */
    static Reply reply(WebRequest request, String title, List<Invitation> invitations) {
        ViewContext view = request.view();
        String base = origin(request.raw()) + view.basePath();
        List<Line> lines = invitations.stream()
                .map(invitation -> new Line(
                        invitation.user().id(),
                        invitation.user().details().shownName(),
                        invitation.user().details().name(),
                        Objects.requireNonNullElse(invitation.user().details().email(), ""),
                        base + invitation.link().path()))
                .toList();
        String expires = view.date(
                invitations.get(0).link().expires().atZone(ViewContext.ZONE).toLocalDate());
        Model model = new Model(view, title, lines, expires);
        return Reply.page(new Screen(title, Views.render("invitations", model)));
    }

    private static String origin(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
