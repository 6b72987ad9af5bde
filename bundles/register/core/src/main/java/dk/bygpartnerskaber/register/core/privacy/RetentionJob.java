package dk.bygpartnerskaber.register.core.privacy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.JobHandler;
import dk.bygpartnerskaber.platform.api.JobProgress;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.api.RetentionRule;
import dk.bygpartnerskaber.register.api.RetentionService;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Carries a rule of retention out, person by person, each in a transaction that also counts them: stopped or begun again, it
 * goes on with those who are left.
 */
@Component
public final class RetentionJob implements JobHandler {
    /** Who carries rules out by night. */
    static final Actor NIGHT = Actor.system("retention");

    private static final Set<Permission> MAY =
            EnumSet.of(Permission.READ, Permission.EDIT, Permission.CURATE, Permission.PROTECT);

    private final Retention retention;
    private final RetentionTables tables;

    @Activate
    public RetentionJob(@Reference RegisterStore store, @Reference Retention retention) {
        this.retention = retention;
        tables = new RetentionTables(store);
    }

    @Override
    public String type() {
        return RetentionService.JOB;
    }

    @Override
    public Optional<Permission> neededToRetry() {
        return Optional.of(Permission.PROTECT);
    }

    @Override
    public void run(Actor actor, RecordRef subject, JobProgress progress) {
        boolean night = actor.id().equals(NIGHT.id());
        // those who made the rule nightly were allowed to protect
        Actor who = night ? new Actor(actor.id(), actor.name(), MAY) : actor;
        who.require(Permission.PROTECT);
        RetentionRule rule =
                tables.rule(Coded.parse(RetentionKind.class, subject.id()).orElseThrow(ProblemException::notFound));
        if (!night || rule.nightly()) {
            carryOut(who, rule, night, progress);
        }
    }

    private void carryOut(Actor actor, RetentionRule rule, boolean night, JobProgress progress) {
        List<String> ids = night ? retention.ids(rule) : tables.chosen(rule.kind());
        String run = tables.begin(rule, night);
        for (int i = 0; i < ids.size(); i++) {
            progress.report(i, ids.size());
            if (retention.erase(actor, rule, ids.get(i), () -> tables.erased(run)) == Retention.Outcome.KEPT) {
                tables.kept(run);
            }
        }
        if (!night) {
            tables.choose(rule.kind(), List.of());
        }
        progress.report(ids.size(), ids.size());
    }
}
