package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands in the fields of a form, and what is wrong with it. Keeps what was typed, so that a refused form can be
 * shown again as it was. Fields are named by their path in the record ({@code name}, {@code addresses/0/city}); the
 * label of a field is the text {@code <subject>.<path without numbers>}. Not thread-safe.
 */
public final class Form {

    /**
     * What is wrong with a field.
     *
     * @param field the field; blank when it is the form as a whole
     */
    public record Fault(String field, String text) {}

    private static final String CPR_NUMBER = "cpr-number";

    private final ViewContext view;
    private final String subject;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private boolean cprNumber;
    private boolean confirmed;

    /** @param subject what the form is about; where the keys of its labels begin */
    public Form(ViewContext view, String subject) {
        this.view = view;
        this.subject = subject;
    }

    /** A form with what was typed; a field without any value is there and empty. */
    public static Form of(WebRequest request, String subject, List<String> fields) {
        Form form = new Form(request.view(), subject);
        fields.forEach(field -> form.set(field, request.params(field)));
        form.confirmed = request.actor().confirms(CPR_NUMBER);
        return form;
    }

    public Form set(String field, List<String> all) {
        values.put(field, List.copyOf(all));
        return this;
    }

    /** @param value {@code null} for an empty field */
    public Form set(String field, String value) {
        return set(field, value == null ? List.of() : List.of(value));
    }

    /** What stands in a field; blank when nothing does. */
    public String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** The lines of a field, or its parts between commas where {@code commas} is set, without blank ones. */
    public List<String> lines(String field, boolean commas) {
        return Arrays.stream(value(field).split(commas ? "[\r\n,;]+" : "[\r\n]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    public boolean isEmpty(String field) {
        return values(field).stream().allMatch(String::isBlank);
    }

    /** Refuses a field, with a text in the reader's language. */
    public Form refuse(String field, String text) {
        Fault fault = new Fault(field, text);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
        return this;
    }

    /** Takes over what a service finds wrong; a problem of no field of this form is said of the form as a whole. */
    public Form refuse(ProblemException problem) {
        if (problem.fields().isEmpty()) {
            refuse("", view.text("problem." + problem.code(), problem.args().toArray()));
        }
        for (FieldProblem fault : problem.fields()) {
            String owner = owner(fault.field());
            if (owner.isEmpty()) {
                refuse(fault, label(fault.field()));
            } else {
                refuse(owner, text(fault));
            }
        }
        return this;
    }

    /** Takes over what is wrong with something that is no field of this form by name, and says it under a label. */
    public Form refuse(FieldProblem fault, String label) {
        return refuse("", label + ": " + text(fault));
    }

    private String text(FieldProblem fault) {
        cprNumber = cprNumber || fault.code().equals(CPR_NUMBER);
        return view.text("problem.field." + fault.code(), fault.args().toArray());
    }

    /** The field of this form that a path lies in: {@code aliases/2} lies in {@code aliases}. */
    private String owner(String path) {
        String field = path;
        while (!values.containsKey(field)) {
            int end = field.lastIndexOf('/');
            if (end < 0) {
                return "";
            }
            field = field.substring(0, end);
        }
        return field;
    }

    /** Whether there may be a CPR number in it; sent again, the form can say that there is none. */
    public boolean asksAboutCprNumber() {
        return cprNumber || confirmed;
    }

    /** Whether that was said already; it is not to be said again because something else was wrong. */
    public boolean saysNoCprNumber() {
        return confirmed;
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public boolean isFaulty(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    /** What is wrong with a field; blank when nothing is. */
    public String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::text)
                .collect(Collectors.joining(" "));
    }

    public String label(String field) {
        return view.text(labelKey(field));
    }

    /** Help for a field; blank when there is none. */
    public String hint(String field) {
        return view.find(labelKey(field) + ".hint").orElse("");
    }

    private String labelKey(String field) {
        return subject + "." + field.replaceAll("/\\d+", "").replace('/', '.');
    }

    /** Ids of the elements that describe a field; {@code null}, which leaves the attribute out, when there are none. */
    public String describedBy(String field) {
        String ids =
                (isFaulty(field) ? "fault-" + field + " " : "") + (hint(field).isEmpty() ? "" : "hint-" + field);
        return ids.isEmpty() ? null : ids.strip();
    }
}
