package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.RelationLevel;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where relations stand, as people read and choose it: a stage, or only a level. */
public final class StandingWords {
    private StandingWords() {}

    /** {@code Prøveperiode}; only the level when no stage is known. */
    public static String of(ViewContext view, Standing standing) {
        return standing.stage() == null ? Labels.of(view, standing.level()) : Labels.of(view, standing.stage());
    }

    /** Colour of its tag; the text says the same. */
    public static String kind(Standing standing) {
        if (standing.stage() == null) {
            return "";
        }
        return switch (standing.stage()) {
            case MARRIAGE -> "good";
            case ENGAGEMENT -> "p";
            case SEPARATION -> "warn";
            case GLANCE, DATE, DIVORCE -> "";
        };
    }

    /** Its code among the {@link #options}. */
    static String code(Standing standing) {
        return standing.stage() == null
                ? standing.level().code()
                : standing.stage().code();
    }

    /** All stages, and behind them the levels alone. */
    static List<Option> options(ViewContext view) {
        return Stream.concat(
                        Labels.options(view, RelationStage.class).stream(),
                        Arrays.stream(RelationLevel.values())
                                .map(level -> new Option(
                                        level.code(), view.text("relation.only-level", Labels.of(view, level)))))
                .toList();
    }

    /** A standing of the code of one of the {@link #options}; the loosest for any other. */
    static Standing parse(String code) {
        RelationLevel level = Coded.parse(RelationLevel.class, code).orElse(RelationLevel.NETWORK);
        return Standing.of(level, Coded.parse(RelationStage.class, code).orElse(null), null);
    }
}
