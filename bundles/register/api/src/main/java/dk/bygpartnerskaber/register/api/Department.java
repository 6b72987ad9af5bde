package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;

/**
 * A part of an organisation.
 *
 * @param name required
 * @param location where it is; optional
 */
public record Department(String name, String location) {

    public Department {
        name = Texts.line(name);
        location = Texts.line(location);
    }

    public boolean isEmpty() {
        return name == null && location == null;
    }
}
