package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;

/**
 * What another system calls an organisation. In one system, an id means one organisation only.
 *
 * @param system name of the system, as its integration writes it; required
 * @param id the organisation's id there; required
 */
public record ExternalId(String system, String id) {

    public ExternalId {
        system = Texts.line(system);
        id = Texts.line(id);
    }

    public boolean isEmpty() {
        return system == null && id == null;
    }
}
