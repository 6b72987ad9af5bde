package dk.bygpartnerskaber.platform.documents;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.util.List;

/** Why a mail cannot be read. */
final class MailRefusal {
    private MailRefusal() {}

    static ProblemException notAMail() {
        return because("mail-other-file");
    }

    static ProblemException damaged() {
        return because("mail-damaged");
    }

    /** A mail that is made to harm, or by a program that has lost its way. */
    static ProblemException tooComplex() {
        return because("mail-too-complex");
    }

    private static ProblemException because(String code) {
        return new ProblemException(
                ProblemException.Kind.INVALID, MailFile.UNREADABLE, List.of(FieldProblem.of("mail", code)));
    }

    static ProblemException tooLarge() {
        return new ProblemException(
                ProblemException.Kind.TOO_LARGE, "too-large", List.of(), MailFile.MAX_BYTES / (1024 * 1024) + " MB");
    }
}
