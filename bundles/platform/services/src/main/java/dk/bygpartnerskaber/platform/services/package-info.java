/**
 * How a module offers its services to other systems: REST resources and SOAP ports on one server, with the conventions
 * of all of them built once (problems, entity tags, idempotent creation, lists, merge patch, the OpenAPI document).
 *
 * <p>Unless a type says otherwise: arguments are never {@code null}, and everything is thread-safe.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package dk.bygpartnerskaber.platform.services;
