package dk.bygpartnerskaber.platform.persistence;

/**
 * The tables of a module are as its code expects them. A service with the property {@code module}; the module's other
 * components hold a mandatory reference to it, so that a failed migration stops that module alone.
 */
public record SchemaReady(String module) {}
