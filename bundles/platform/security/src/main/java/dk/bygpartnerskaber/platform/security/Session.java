package dk.bygpartnerskaber.platform.security;

import dk.bygpartnerskaber.platform.api.Actor;
import java.util.Locale;

/**
 * A browser session, read from the database on each request.
 *
 * @param actor the user, with the rights that it has now
 * @param language the language the user reads
 * @param csrf what every form of the session must send back in its field {@code csrf}
 */
public record Session(String id, Actor actor, Locale language, String csrf) {}
