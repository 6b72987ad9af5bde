/** The network: how the library stands with whom, who knows whom, and what was talked about. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package dk.bygpartnerskaber.network.api;
