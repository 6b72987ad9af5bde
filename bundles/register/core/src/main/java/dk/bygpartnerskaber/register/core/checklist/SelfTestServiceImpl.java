package dk.bygpartnerskaber.register.core.checklist;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.MarkAnswer;
import dk.bygpartnerskaber.register.api.PartnershipMark;
import dk.bygpartnerskaber.register.api.SelfTest;
import dk.bygpartnerskaber.register.api.SelfTestService;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.SelfTestEntity;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Self-tests on the register's database. */
@Component
public final class SelfTestServiceImpl implements SelfTestService {
    private final RegisterStore store;

    @Activate
    public SelfTestServiceImpl(@Reference RegisterStore store) {
        this.store = store;
    }

    @Override
    public Optional<SelfTest> find(Actor actor, String partnership) {
        actor.require(Permission.READ);
        return store.read(entities -> ProperPartnerships.row(entities, partnership)
                .map(row -> test(partnership, entities.find(SelfTestEntity.class, partnership))));
    }

    private static SelfTest test(String partnership, SelfTestEntity row) {
        return row == null ? new SelfTest(partnership, 0, Map.of()) : row.toRecord();
    }

    @Override
    public SelfTest update(Actor actor, String partnership, long version, Map<PartnershipMark, MarkAnswer> answers) {
        actor.require(Permission.EDIT);
        return store.write(entities -> {
            ProperPartnerships.require(entities, partnership);
            SelfTestEntity row = entities.find(SelfTestEntity.class, partnership);
            SelfTest before = test(partnership, row);
            if (before.version() != version) {
                throw ProblemException.stale();
            }
            return before.answers().equals(answers) ? before : write(entities, actor, row, before, answers);
        });
    }

    private SelfTest write(
            EntityManager entities,
            Actor actor,
            SelfTestEntity known,
            SelfTest before,
            Map<PartnershipMark, MarkAnswer> answers) {
        String partnership = before.partnership();
        store.log(actor, Partnerships.TYPE, partnership, ChecklistLog.changes(before.answers(), answers));
        SelfTestEntity row = known == null ? SelfTestEntity.of(partnership) : known;
        row.set(answers);
        if (known == null) {
            entities.persist(row);
        }
        entities.flush();
        return row.toRecord();
    }
}
