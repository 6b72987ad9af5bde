package dk.bygpartnerskaber.platform.api;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who calls a service: the first argument of every service method. Denied by default: an actor may only do what
 * {@code permissions} names.
 *
 * @param id stable id of the user, or the name of a system actor such as {@code system:demo}
 * @param name what to show of the actor, for example in the change log
 * @param permissions what the actor may do
 * @param confirmed codes of problems about which the actor says, in this call, that there is none
 */
public record Actor(String id, String name, Set<Permission> permissions, Set<String> confirmed) {

    public Actor {
        permissions = Set.copyOf(permissions);
        confirmed = Set.copyOf(confirmed);
    }

    /** An actor who confirms nothing. */
    public Actor(String id, String name, Set<Permission> permissions) {
        this(id, name, permissions, Set.of());
    }

    /**
     * The same, who has been asked about a problem and says that there is none.
     *
     * @param code code of the problem; {@code null} or blank for none
     */
    public Actor confirming(String code) {
        return code == null || code.isBlank() ? this : new Actor(id, name, permissions, Set.of(code.strip()));
    }

    public boolean confirms(String code) {
        return confirmed.contains(code);
    }

    /** A named system actor, for work that no user asked for; {@code job} says which work it is. */
    public static Actor system(String job) {
        return new Actor(
                "system:" + job, "system:" + job, EnumSet.of(Permission.READ, Permission.EDIT, Permission.CURATE));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /**
     * Refuses the call unless the actor has the permission.
     *
     * @throws ProblemException of kind {@link ProblemException.Kind#FORBIDDEN}
     */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw ProblemException.forbidden();
        }
    }
}
