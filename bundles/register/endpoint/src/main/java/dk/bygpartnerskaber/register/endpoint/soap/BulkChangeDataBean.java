package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.BulkAction;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.BulkKind;
import java.util.stream.Collectors;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/**
 * A change of many records on the wire; {@code field} as over REST, without one records are deleted, without {@code value}
 * the field is emptied; {@code replacement} as over REST.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "BulkChangeData",
        propOrder = {"kind", "action", "field", "value", "replacement"})
public class BulkChangeDataBean {
    @XmlElement(required = true)
    BulkKindCode kind;

    @XmlElement(required = true)
    BulkActionCode action;

    String field;
    String value;
    String replacement;

    final void fill(BulkChange change) {
        kind = BulkKindCode.valueOf(change.kind().name());
        action = BulkActionCode.valueOf(change.action().name());
        field = change.isDeletion() ? null : change.field().component();
        value = change.value();
        replacement = change.replacement();
    }

    BulkChange change() {
        BulkKind which = BulkKind.valueOf(kind.name());
        BulkAction what = BulkAction.valueOf(action.name());
        if (what != BulkAction.DELETE) {
            return new BulkChange(which, what, field(which), value, replacement);
        }
        if (field != null || value != null || replacement != null) {
            String surplus = field != null ? "field" : value != null ? "value" : "replacement";
            throw ProblemException.invalid(FieldProblem.of(surplus, "bulk-action"));
        }
        return BulkChange.deletion(which);
    }

    private BulkField field(BulkKind which) {
        if (field == null) {
            throw ProblemException.invalid(FieldProblem.of("field", "required"));
        }
        return BulkField.find(which, field)
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of(
                        "field",
                        "unknown-value",
                        field,
                        BulkField.of(which).stream().map(BulkField::component).collect(Collectors.joining(", ")))));
    }
}
