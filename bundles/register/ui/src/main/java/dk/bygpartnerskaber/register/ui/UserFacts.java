package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.ViewContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is kept of a user, in words. */
public record UserFacts(ViewContext view) {

    /** A field with a line for each thing in it. */
    public record Fact(String label, List<Line> lines) {
        /** Whether each thing has a row of its own. */
        public boolean isList() {
            return lines.stream().anyMatch(line -> !line.more().isEmpty());
        }

        public String text() {
            return lines.stream().map(Line::text).collect(Collectors.joining(", "));
        }
    }

    /** @param more what the line is told from others by; blank when there is no more */
    public record Line(String text, String more) {}

    /** Those that have anything in them. */
    List<Fact> of(Map<String, Object> user) {
        return user.entrySet().stream()
                .map(field -> new Fact(label(field.getKey()), lines(field.getKey(), field.getValue())))
                .filter(fact -> !fact.lines().isEmpty())
                .toList();
    }

    private String label(String field) {
        return view.find("privacy.user." + field)
                .or(() -> view.find("user." + field))
                .orElse(field);
    }

    private List<Line> lines(String field, Object value) {
        Stream<?> all = value instanceof List<?> list ? list.stream() : Stream.of(value);
        return all.map(one -> line(field, one)).toList();
    }

    private Line line(String field, Object value) {
        return switch (field) {
            case "roles" -> line(view.find("role." + value).orElse(value.toString()));
            case "enabled", "mondayMail" -> line(view.text(Boolean.TRUE.equals(value) ? "changes.yes" : "changes.no"));
            case "created" -> line(moment(value));
            case "sessions" -> session((Map<?, ?>) value);
            case "selections" -> selection((Map<?, ?>) value);
            default -> line(value.toString());
        };
    }

    private static Line line(String text) {
        return new Line(text, "");
    }

    private String moment(Object instant) {
        return view.dated(Instant.parse(instant.toString()));
    }

    private Line session(Map<?, ?> session) {
        return new Line(
                view.text("privacy.user.session", moment(session.get("created")), moment(session.get("seen"))),
                String.join(", ", parts(session, "address", "browser")));
    }

    private Line selection(Map<?, ?> selection) {
        String shared = Boolean.TRUE.equals(selection.get("shared")) ? ", " + view.text("list.selection.shared") : "";
        return new Line(selection.get("name").toString(), String.join("?", parts(selection, "list", "query")) + shared);
    }

    private static List<String> parts(Map<?, ?> fields, String... names) {
        return Stream.of(names)
                .map(fields::get)
                .filter(part -> part != null && !part.toString().isEmpty())
                .map(Object::toString)
                .toList();
    }
}
