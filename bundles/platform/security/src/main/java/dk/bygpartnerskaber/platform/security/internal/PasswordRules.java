package dk.bygpartnerskaber.platform.security.internal;

import com.nulabinc.zxcvbn.Zxcvbn;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.Accounts;
import dk.bygpartnerskaber.platform.security.UserDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which passwords are taken: long ones that are not on the lists of common passwords nor easily made from them; no rule
 * asks for digits or signs (NIST SP 800-63B, section 5.1.1.2).
 */
final class PasswordRules {
    private static final int MAX_LENGTH = 200;
    // the time for guessing grows with the length, and 60 characters tell enough
    private static final int ESTIMATED_LENGTH = 60;
    // of zxcvbn: 0 and 1 are guessed within a million tries
    private static final int WEAKEST_SCORE = 2;
    // what Danish library staff would think of first, and the lists do not know
    private static final List<String> NEARBY = List.of(
            "adgangskode",
            "kodeord",
            "bibliotek",
            "biblioteket",
            "bibliotekerne",
            "partnerskab",
            "partnerskaber",
            "velkommen",
            "sommer",
            "efterår",
            "vinter",
            "forår",
            "danmark",
            "hemmelig",
            "administrator");

    private PasswordRules() {}

    /** @throws ProblemException {@code invalid}, with the field {@code password} */
    static void check(UserDetails user, String password) {
        if (password.length() < Accounts.MIN_PASSWORD_LENGTH) {
            throw refused("too-short", String.valueOf(Accounts.MIN_PASSWORD_LENGTH));
        }
        if (password.length() > MAX_LENGTH) {
            throw refused("too-long", String.valueOf(MAX_LENGTH));
        }
        if (isEasilyGuessed(user, password)) {
            throw refused("password-common");
        }
    }

    private static boolean isEasilyGuessed(UserDetails user, String password) {
        List<String> known = new ArrayList<>(NEARBY);
        known.add(user.name());
        if (user.fullName() != null) {
            known.addAll(List.of(user.fullName().toLowerCase(Locale.ROOT).split("\\s+")));
        }
        String start = password.substring(0, Math.min(password.length(), ESTIMATED_LENGTH));
        // made anew each time: its word lists take megabytes, and passwords are seldom chosen
        return new Zxcvbn().measure(start, known).getScore() < WEAKEST_SCORE;
    }

    private static ProblemException refused(String code, String... args) {
        return ProblemException.invalid(FieldProblem.of("password", code, args));
    }
}
