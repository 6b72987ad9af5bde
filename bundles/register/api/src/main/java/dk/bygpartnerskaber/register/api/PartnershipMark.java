package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** The six marks by which one knows a partnership: the questions of the self-test. */
public enum PartnershipMark implements Coded {
    /** It serves the library's strategy and goals. */
    STRATEGY,
    /** Its intention is something that the parties could not make alone. */
    TOGETHER,
    /** Its methods make the relation professional. */
    METHODS,
    /** It is clear whether it is one activity of a fixed duration, or a frame for several. */
    FRAME,
    /** Expectations, roles and results are agreed on. */
    AGREEMENTS,
    /** It builds on equal standing and respect, and all win. */
    EQUALITY;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
