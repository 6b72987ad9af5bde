package dk.bygpartnerskaber.launcher;

/** The product cannot be started; the message is one line that says why and what helps. */
final class CannotStartException extends Exception {
    private static final long serialVersionUID = 1L;

    CannotStartException(String why) {
        super(why);
    }
}
