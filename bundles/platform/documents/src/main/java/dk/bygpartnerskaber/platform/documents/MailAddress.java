package dk.bygpartnerskaber.platform.documents;

import java.util.Optional;

/**
 * Somebody whom a mail names; it says at least one of the two.
 *
 * @param name as the mail has it
 * @param address an e-mail address, without any name
 */
public record MailAddress(Optional<String> name, Optional<String> address) {}
