/** The board of friends: who has put a business card of an organisation or a partnership up. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package dk.bygpartnerskaber.friends.api;
