/**
 * Reads the lists and the mails that people send, whatever program wrote them, and writes contacts.
 *
 * <p>Unless a type says otherwise: arguments are never {@code null}, values are immutable and thread-safe.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package dk.bygpartnerskaber.platform.documents;
