package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.CarriedThing;
import dk.bygpartnerskaber.network.api.HandOverDecision;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The lines of a hand-over: to whom each thing goes, and why. What was typed belongs to a thing, not to its place. */
final class HandOverForm {
    static final String SUBJECT = "handOver";
    static final String LET_GO = "let-go";
    static final String REST = "rest";

    private static final int MOST = 1000;

    private HandOverForm() {}

    /** A line as it was sent. */
    private record Line(RecordRef record, long version, String to, String note) {}

    private static List<Line> lines(WebRequest request) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            RecordRef record = RelationChoices.ref(request.param("record/" + i));
            if (record == null) {
                return lines;
            }
            lines.add(new Line(
                    record,
                    version(request.param("version/" + i)),
                    request.param("to/" + i),
                    request.param("note/" + i)));
        }
        return lines;
    }

    private static long version(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notOurs) {
            throw ProblemException.stale();
        }
    }

    /** What was decided, a decision a line; what is undecided goes to whoever gets the rest. */
    static List<HandOverDecision> decisions(WebRequest request) {
        String rest = request.param(REST);
        return lines(request).stream()
                .map(line -> {
                    String to = line.to().isEmpty() ? rest : line.to();
                    boolean letGo = to.equals(LET_GO);
                    return new HandOverDecision(line.record(), line.version(), letGo ? null : to, letGo, line.note());
                })
                .toList();
    }

    static Form blank(ViewContext view, List<CarriedThing> things) {
        Form form = new Form(view, SUBJECT).set(REST, (String) null);
        IntStream.range(0, things.size())
                .forEach(i -> form.set("to/" + i, (String) null).set("note/" + i, (String) null));
        return form;
    }

    /**
     * What was sent, beside the things as they are now.
     *
     * @param problem what is wrong with it, by the places of the lines that were sent
     */
    static Form again(WebRequest request, List<CarriedThing> things, ProblemException problem) {
        List<Line> lines = lines(request);
        Form form = Form.of(request, SUBJECT, List.of(REST));
        for (int i = 0; i < things.size(); i++) {
            RecordRef record = things.get(i).record();
            Optional<Line> line =
                    lines.stream().filter(one -> one.record().equals(record)).findFirst();
            form.set("to/" + i, line.map(Line::to).orElse(null));
            form.set("note/" + i, line.map(Line::note).orElse(null));
        }
        List<FieldProblem> fields = problem.fields().stream()
                .map(field -> moved(field, lines, things))
                .toList();
        return form.refuse(new ProblemException(
                problem.kind(), problem.code(), fields, problem.args().toArray(String[]::new)));
    }

    /** A problem of a line, at the place that its thing has now; others are of the form as a whole. */
    private static FieldProblem moved(FieldProblem problem, List<Line> lines, List<CarriedThing> things) {
        String[] path = problem.field().split("/");
        if (path.length == 1) {
            return problem;
        }
        boolean ofLine = path[0].equals("to") || path[0].equals("note");
        int place = ofLine
                ? things.stream()
                        .map(CarriedThing::record)
                        .toList()
                        .indexOf(lines.get(Integer.parseInt(path[1])).record())
                : -1;
        return new FieldProblem(place < 0 ? "others" : path[0] + "/" + place, problem.code(), problem.args());
    }
}
