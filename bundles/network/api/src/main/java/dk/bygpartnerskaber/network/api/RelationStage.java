package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** How far a relation has come, finer than its level; after Crowther and Trott, with a pause and an end. */
public enum RelationStage implements Coded {
    /** Touch of any kind, in either direction. */
    GLANCE(RelationLevel.NETWORK),
    /** One short, concrete thing is agreed. */
    DATE(RelationLevel.COOPERATION),
    /** Both try for more, until a day by which they decide. */
    ENGAGEMENT(RelationLevel.PARTNERSHIP),
    /** A common goal, carried by both. */
    MARRIAGE(RelationLevel.PARTNERSHIP),
    /** Resting in friendship, meant to be resumed. */
    SEPARATION(RelationLevel.PARTNERSHIP),
    /** Ended, or decided not to be pursued. */
    DIVORCE(RelationLevel.NETWORK);

    private final RelationLevel level;

    RelationStage(RelationLevel level) {
        this.level = level;
    }

    /** The level that a relation of this stage has. */
    public RelationLevel level() {
        return level;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
