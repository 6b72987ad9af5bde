package dk.bygpartnerskaber.register.core.duplicates;

import java.util.Map;
import java.util.Set;

/**
 * Domains of the net that say nothing about who it is: those where anybody can have a mailbox, those of own libraries,
 * where partners may have pages and mailboxes, and those that many organisations of the register have, as the parts
 * of a municipality do.
 */
final class SharedDomains {
    /** So many organisations may have a domain before it counts as shared. */
    private static final int MANY = 5;

    private static final Set<String> FOR_ANYBODY = Set.of(
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "hotmail.dk",
            "outlook.com",
            "outlook.dk",
            "live.com",
            "live.dk",
            "msn.com",
            "yahoo.com",
            "yahoo.dk",
            "icloud.com",
            "me.com",
            "mac.com",
            "proton.me",
            "protonmail.com",
            "mail.dk",
            "mail.com",
            "jubii.dk",
            "ofir.dk",
            "tdcadsl.dk",
            "stofanet.dk",
            "youmail.dk",
            "post.tele.dk",
            "get2net.dk",
            "webspeed.dk",
            "mail.tele.dk",
            "vip.cybercity.dk",
            "fibermail.dk",
            "privat.dk",
            "sol.dk",
            "facebook.com",
            "instagram.com",
            "linkedin.com",
            "sites.google.com",
            "aula.dk",
            "skoleporten.dk",
            "mono.net",
            "wordpress.com",
            "business.site");

    private final Set<String> ofLibraries;
    private final Map<String, Integer> users;

    /**
     * @param ofLibraries domains of own libraries
     * @param users how many organisations have a domain, in e-mail or website
     */
    SharedDomains(Set<String> ofLibraries, Map<String, Integer> users) {
        this.ofLibraries = Set.copyOf(ofLibraries);
        this.users = Map.copyOf(users);
    }

    static SharedDomains ofAnybody() {
        return new SharedDomains(Set.of(), Map.of());
    }

    boolean isShared(String domain) {
        return FOR_ANYBODY.contains(domain) || ofLibraries.contains(domain) || users.getOrDefault(domain, 0) >= MANY;
    }
}
