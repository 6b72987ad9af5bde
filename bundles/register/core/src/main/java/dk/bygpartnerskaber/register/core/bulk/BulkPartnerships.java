package dk.bygpartnerskaber.register.core.bulk;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.register.api.Anchoring;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.core.Holds;
import dk.bygpartnerskaber.register.core.PartnershipEntity;
import dk.bygpartnerskaber.register.core.PartnershipOrigins;
import dk.bygpartnerskaber.register.core.Partnerships;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Partnerships in bulk changes. */
@Component(service = BulkPartnerships.class)
public final class BulkPartnerships extends BulkType<PartnershipDetails> {
    private static final Map<BulkField, BulkAccess<PartnershipDetails>> FIELDS = Map.ofEntries(
            Map.entry(
                    BulkField.PARTNERSHIP_STATUS,
                    BulkAccess.choice(
                            PartnershipStatus.class, PartnershipDetails::status, (details, value) -> details.toBuilder()
                                    .status(value)
                                    .build())),
            Map.entry(
                    BulkField.PARTNERSHIP_KIND,
                    BulkAccess.choice(
                            PartnershipKind.class,
                            PartnershipDetails::kind,
                            (details, value) -> details.toBuilder().kind(value).build())),
            Map.entry(
                    BulkField.PARTNERSHIP_FORM,
                    BulkAccess.choice(
                            PartnershipForm.class,
                            PartnershipDetails::form,
                            (details, value) -> details.toBuilder().form(value).build())),
            Map.entry(
                    BulkField.PARTNERSHIP_ANCHORING,
                    BulkAccess.choice(
                            Anchoring.class, PartnershipDetails::anchoring, (details, value) -> details.toBuilder()
                                    .anchoring(value)
                                    .build())),
            Map.entry(
                    BulkField.PARTNERSHIP_LIBRARY,
                    BulkAccess.text(PartnershipDetails::library, (details, value) -> details.toBuilder()
                            .library(value)
                            .build())),
            Map.entry(
                    BulkField.PARTNERSHIP_RESPONSIBLE,
                    BulkAccess.responsible(PartnershipDetails::responsible, (details, value) -> details.toBuilder()
                            .responsible(value)
                            .build())),
            Map.entry(
                    BulkField.PARTNERSHIP_PURPOSES,
                    BulkAccess.choices(
                            Purpose.class, PartnershipDetails::purposes, (details, value) -> details.toBuilder()
                                    .purposes(value)
                                    .build())),
            Map.entry(
                    BulkField.PARTNERSHIP_OWN_PURPOSES,
                    BulkAccess.texts(PartnershipDetails::ownPurposes, (details, value) -> details.toBuilder()
                            .ownPurposes(value)
                            .build())),
            Map.entry(
                    BulkField.PARTNERSHIP_TARGET_GROUPS,
                    BulkAccess.texts(PartnershipDetails::targetGroups, (details, value) -> details.toBuilder()
                            .targetGroups(value)
                            .build())),
            Map.entry(
                    BulkField.PARTNERSHIP_AGE_GROUPS,
                    BulkAccess.texts(PartnershipDetails::ageGroups, (details, value) -> details.toBuilder()
                            .ageGroups(value)
                            .build())));

    private final PartnershipService service;
    private final Partnerships partnerships;
    private final Holds holds;

    @Activate
    public BulkPartnerships(
            @Reference PartnershipService service, @Reference Partnerships partnerships, @Reference Holds holds) {
        super(FIELDS);
        this.service = service;
        this.partnerships = partnerships;
        this.holds = holds;
    }

    @Override
    List<Subject<PartnershipDetails>> find(Actor actor, List<String> ids) {
        return service.findAll(actor, ids).stream()
                .map(found -> new Subject<>(found.id(), found.version(), found.title(), found.details()))
                .toList();
    }

    @Override
    void check(EntityManager entities, Actor actor, Subject<PartnershipDetails> record, PartnershipDetails after) {
        partnerships.checked(entities, actor, record.id(), record.details(), after);
    }

    @Override
    void checkDeletion(EntityManager entities, Subject<PartnershipDetails> record) {
        holds.refuseDeletion(Partnerships.TYPE, record.id());
    }

    @Override
    List<String> changedByDeletion(EntityManager entities, String id) {
        return PartnershipOrigins.grownFrom(entities, id).stream()
                .map(PartnershipEntity::id)
                .toList();
    }

    @Override
    void update(Actor actor, String id, long version, PartnershipDetails details) {
        service.update(actor, id, version, details);
    }

    @Override
    void delete(Actor actor, String id, long version) {
        service.delete(actor, id, version);
    }
}
