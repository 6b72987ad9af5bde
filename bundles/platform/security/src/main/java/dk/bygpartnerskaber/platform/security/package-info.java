/** Who is calling: local users, browser sessions, and the identity that a request carries. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package dk.bygpartnerskaber.platform.security;
