package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;

/**
 * What one party of a partnership gives, and what it gets; both optional, one line of up to 500 characters.
 *
 * @param organisation id of a partner, or of the own library
 */
public record Exchange(String organisation, String gives, String gets) {

    public Exchange {
        organisation = Texts.line(organisation);
        gives = Texts.line(gives);
        gets = Texts.line(gets);
    }

    public boolean isEmpty() {
        return gives == null && gets == null;
    }
}
