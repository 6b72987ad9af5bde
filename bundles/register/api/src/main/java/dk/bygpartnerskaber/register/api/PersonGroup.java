package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What people are to the libraries, told by their roles as of today; one may be both contact and staff. */
public enum PersonGroup implements Coded {
    /** Has an open role at an organisation that is no own library, or no role at all: then known for their own sake. */
    CONTACT,
    /** Has an open role at an own library. */
    STAFF,
    /** Has had roles, none of which is open. */
    FORMER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
