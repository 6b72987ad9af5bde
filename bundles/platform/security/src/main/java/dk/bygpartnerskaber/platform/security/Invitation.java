package dk.bygpartnerskaber.platform.security;

/** A user together with the link by which the user chooses a password. */
public record Invitation(UserAccount user, OneTimeLink link) {}
