package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.BulkAction;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkKind;
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
        return BulkChange.of(
                BulkKind.valueOf(kind.name()), BulkAction.valueOf(action.name()), field, value, replacement);
    }
}
