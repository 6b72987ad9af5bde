package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.api.ImportChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was decided on records that may be in the register already.
 *
 * @param byKey by the keys of their drafts
 */
record Decisions(Map<String, Decision> byKey) {
    static final Decisions NONE = new Decisions(Map.of());

    /**
     * A decision.
     *
     * @param record id of the record it is, with {@link ImportChoice#SAME}
     */
    record Decision(ImportChoice choice, String record) {}

    Optional<Decision> on(ImportDraft<?> draft) {
        return Optional.ofNullable(byKey.get(draft.key()));
    }

    /** Whether somebody has decided that a draft is another record than those that there are. */
    boolean isNew(ImportDraft<?> draft) {
        return on(draft)
                .filter(decision -> decision.choice() == ImportChoice.NEW)
                .isPresent();
    }

    /** Ids of the records that drafts were said to be. */
    List<String> records() {
        return byKey.values().stream()
                .filter(decision -> decision.choice() == ImportChoice.SAME)
                .map(Decision::record)
                .distinct()
                .toList();
    }
}
