package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What a relation formally is; only a {@link #PARTNERSHIP} is asked for partnership work. */
public enum PartnershipKind implements Coded {
    /** Equal parties make something that neither could make alone. */
    PARTNERSHIP,
    /** A sponsor or a fund gives on fixed conditions. */
    SPONSORSHIP,
    /** A purchase, consultancy or outsourced task, defined beforehand and paid for. */
    PURCHASE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
