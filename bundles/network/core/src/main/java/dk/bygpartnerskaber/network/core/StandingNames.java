package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.RelationLevel;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What levels and stages are called in files that people send: as programs say it, in Danish, or in English. */
final class StandingNames {
    private static final Map<String, RelationLevel> LEVELS = Map.of(
            "netværk", RelationLevel.NETWORK,
            "network", RelationLevel.NETWORK,
            "samarbejde", RelationLevel.COOPERATION,
            "cooperation", RelationLevel.COOPERATION,
            "partnerskab", RelationLevel.PARTNERSHIP,
            "partnership", RelationLevel.PARTNERSHIP);

    private static final Map<String, RelationStage> STAGES = Map.ofEntries(
            Map.entry("kontakt", RelationStage.GLANCE),
            Map.entry("contact", RelationStage.GLANCE),
            Map.entry("enkelt aktivitet", RelationStage.DATE),
            Map.entry("single activity", RelationStage.DATE),
            Map.entry("prøveperiode", RelationStage.ENGAGEMENT),
            Map.entry("trial period", RelationStage.ENGAGEMENT),
            Map.entry("fast partnerskab", RelationStage.MARRIAGE),
            Map.entry("lasting partnership", RelationStage.MARRIAGE),
            Map.entry("pause", RelationStage.SEPARATION),
            Map.entry("afsluttet", RelationStage.DIVORCE),
            Map.entry("ended", RelationStage.DIVORCE));

    private StandingNames() {}

    static Optional<RelationLevel> level(String text) {
        return Optional.ofNullable(LEVELS.get(tidy(text)));
    }

    static Optional<RelationStage> stage(String text) {
        String tidy = tidy(text);
        return Optional.ofNullable(STAGES.get(tidy)).or(() -> Coded.parse(RelationStage.class, tidy));
    }

    private static String tidy(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
