package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Planned;
import dk.bygpartnerskaber.register.api.ImportRun.Rejected;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.core.OrganisationEntity;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.PartnershipEntity;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.Values;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/**
 * What a file makes of the register as it is now. Trying out makes the plan and forgets it; confirming makes it again, in
 * the transaction that carries it out.
 */
public record ImportPlan(
        List<ImportDraft<OrganisationEntity, OrganisationDetails>> organisations,
        List<ImportDraft<PartnershipEntity, PartnershipDetails>> partnerships,
        List<Planned> planned,
        List<Rejected> rejected) {
    // each flush goes through all that the transaction has touched
    private static final int BATCH = 1_000;

    /** How many records it speaks of. */
    int size() {
        return organisations.size() + partnerships.size();
    }

    /**
     * Carries it out, in the transaction in which it was made; rows that were rejected stay out.
     *
     * @param columns what modules take of it
     * @param progress is told how many records are done
     */
    public void write(
            EntityManager entities,
            Actor actor,
            Organisations register,
            Partnerships relations,
            ModuleColumns columns,
            boolean demo,
            IntConsumer progress) {
        addValues(actor, register.values());
        int done = 0;
        for (ImportDraft<OrganisationEntity, OrganisationDetails> draft : organisations) {
            if (draft.action() == Action.CREATE) {
                register.persist(entities, actor, draft.id(), draft.details(), demo);
            } else if (draft.isChanged()) {
                register.rewrite(entities, actor, draft.row(), draft.details());
            }
            step(entities, progress, ++done);
        }
        // the tables refer to each other, which OpenJPA is not told: each is flushed before the next
        entities.flush();
        for (ImportDraft<PartnershipEntity, PartnershipDetails> draft : partnerships) {
            if (draft.action() == Action.CREATE) {
                relations.persist(entities, actor, draft.id(), draft.details(), demo);
            } else if (draft.isChanged()) {
                relations.change(entities, actor, draft.row(), draft.before(), draft.details());
            }
            step(entities, progress, ++done);
        }
        entities.flush();
        for (ImportDraft<PartnershipEntity, PartnershipDetails> draft : partnerships) {
            if (draft.action() == Action.CREATE) {
                relations.addPartners(entities, draft.id(), draft.details().partners(), 0);
            }
        }
        entities.flush();
        organisations.forEach(draft -> columns.apply(actor, draft.ref(), draft.cells()));
        partnerships.forEach(draft -> columns.apply(actor, draft.ref(), draft.cells()));
    }

    /** What is new to the lists of values joins them: who imports looks after these. */
    private void addValues(Actor actor, Values values) {
        values.addMissing(
                actor,
                ValueList.ORGANISATION_TYPES,
                of(organisations).map(OrganisationDetails::type).filter(Objects::nonNull));
        values.addMissing(actor, ValueList.KEYWORDS, of(organisations).flatMap(o -> o.keywords().stream()));
        values.addMissing(actor, ValueList.OWN_PURPOSES, of(partnerships).flatMap(p -> p.ownPurposes().stream()));
        values.addMissing(actor, ValueList.TARGET_GROUPS, of(partnerships).flatMap(p -> p.targetGroups().stream()));
        values.addMissing(actor, ValueList.AGE_GROUPS, of(partnerships).flatMap(p -> p.ageGroups().stream()));
    }

    private static <D extends Record> Stream<D> of(List<? extends ImportDraft<?, D>> drafts) {
        return drafts.stream().map(draft -> draft.details());
    }

    /** Flushed now and then, so that the time it takes shows in the progress. */
    private static void step(EntityManager entities, IntConsumer progress, int done) {
        progress.accept(done);
        if (done % BATCH == 0) {
            entities.flush();
        }
    }
}
