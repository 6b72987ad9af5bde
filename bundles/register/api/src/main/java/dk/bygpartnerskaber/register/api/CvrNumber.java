package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;

/**
 * Danish company numbers (CVR): eight digits, the last one a check digit with the weights 2 7 6 5 4 3 2 1 modulo 11, as
 * the Danish Business Authority publishes the rule. P-numbers (production units) have ten digits and no check digit.
 */
public final class CvrNumber {
    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    private CvrNumber() {}

    /** Whether the text is eight digits with the right check digit. */
    public static boolean isValid(String cvr) {
        if (cvr == null || !cvr.matches("[1-9][0-9]{7}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (cvr.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    /** The number without the blanks, hyphens and the {@code DK} that people write in it; {@code null} when blank. */
    static String digits(String text) {
        String line = Texts.line(text);
        return line == null
                ? null
                : Texts.line(line.replaceFirst("(?i)^DK[ -]?(?=[0-9])", "").replaceAll("(?<=[0-9])[ .-](?=[0-9])", ""));
    }
}
