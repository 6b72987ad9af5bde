package dk.bygpartnerskaber.platform.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.regex.Pattern;

/** Makes ids of records: UUID version 7 in text form, so that later ids sort behind earlier ones. */
public final class Ids {
    private static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}");
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static String next() {
        return GENERATOR.generate().toString();
    }

    /** Whether a text that a caller sent has the form of an id; only then may a database be asked for it. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }
}
