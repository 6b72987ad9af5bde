package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;

/**
 * Where papers of a partnership are kept. At least one of {@code address} and {@code caseNumber} is there.
 *
 * @param label what is there; optional, up to 200 characters
 * @param address of a folder or page, {@code https://…} or {@code http://…}, up to 1000 characters
 * @param caseNumber number of the case in the municipality's records system (ESDH), up to 100 characters
 */
public record SharedLink(String label, String address, String caseNumber) {

    public SharedLink {
        label = Texts.line(label);
        address = Texts.line(address);
        caseNumber = Texts.line(caseNumber);
    }
}
