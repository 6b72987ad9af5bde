package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.PrivacyService;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.api.RetentionService;
import java.util.List;

/** The operations of how long records are kept behind the register's port. */
final class KeepingCalls {
    private final KeepingService keeping;
    private final PrivacyService privacy;
    private final RetentionService retention;

    KeepingCalls(KeepingService keeping, PrivacyService privacy, RetentionService retention) {
        this.keeping = keeping;
        this.privacy = privacy;
        this.retention = retention;
    }

    PrivacySettingsBean settings(Actor actor) {
        actor.require(Permission.PROTECT);
        return PrivacySettingsBean.of(keeping.settings(actor));
    }

    PrivacySettingsBean configure(Actor actor, long version, PrivacySettingsDataBean settings) {
        return PrivacySettingsBean.of(keeping.configure(actor, version, settings.defaults()));
    }

    List<ArchiveHoldBean> holds(Actor actor) {
        return privacy.holds(actor).stream().map(ArchiveHoldBean::of).toList();
    }

    ArchiveHoldBean holdOf(Actor actor, HeldTypeCode type, String id) {
        return privacy.holdOf(actor, ArchiveHoldBean.record(type, id))
                .map(ArchiveHoldBean::of)
                .orElseThrow(ProblemException::notFound);
    }

    ArchiveHoldBean hold(Actor actor, HeldTypeCode type, String id, String reason) {
        return ArchiveHoldBean.of(privacy.hold(actor, ArchiveHoldBean.record(type, id), reason));
    }

    void release(Actor actor, HeldTypeCode type, String id) {
        privacy.release(actor, ArchiveHoldBean.record(type, id));
    }

    List<RetentionRuleBean> rules(Actor actor) {
        return retention.rules(actor).stream().map(RetentionRuleBean::of).toList();
    }

    RetentionRuleBean configure(Actor actor, RetentionKindCode kind, long version, int months, boolean nightly) {
        return RetentionRuleBean.of(retention.configure(actor, of(kind), version, months, nightly));
    }

    RetentionPreviewBean preview(Actor actor, RetentionKindCode kind) {
        return RetentionPreviewBean.of(retention.preview(actor, of(kind), RetentionService.SHOWN));
    }

    String run(Actor actor, RetentionKindCode kind, long version, List<String> people) {
        return retention.run(actor, of(kind), version, people).id();
    }

    List<RetentionRunBean> runs(Actor actor, Integer limit) {
        return retention.log(actor, PrivacyTaskCalls.limit(limit)).stream()
                .map(RetentionRunBean::of)
                .toList();
    }

    private static RetentionKind of(RetentionKindCode kind) {
        return RetentionKind.valueOf(kind.name());
    }
}
