package dk.bygpartnerskaber.register.core.merge;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.core.PartnershipEntity;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.PersonEntity;
import dk.bygpartnerskaber.register.core.TeamEntity;
import dk.bygpartnerskaber.register.core.Teams;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes records that have another one as a part, by their own ways of writing, so that each is logged. */
@Component(service = MergedParts.class)
public final class MergedParts {
    private final Partnerships partnerships;
    private final People people;
    private final Teams teams;

    @Activate
    public MergedParts(@Reference Partnerships partnerships, @Reference People people, @Reference Teams teams) {
        this.partnerships = partnerships;
        this.people = people;
        this.teams = teams;
    }

    /** @param change makes other details of the record's details */
    void change(EntityManager entities, Actor actor, RecordRef record, UnaryOperator<Record> change) {
        switch (record.type()) {
            case Partnerships.TYPE -> {
                PartnershipEntity row = entities.find(PartnershipEntity.class, record.id());
                Partnership now = partnerships.records(entities, List.of(row)).get(0);
                partnerships.change(
                        entities, actor, row, now.details(), (PartnershipDetails) change.apply(now.details()));
                entities.flush();
            }
            case People.TYPE -> {
                PersonEntity row = entities.find(PersonEntity.class, record.id());
                Person now = people.records(entities, List.of(row)).get(0);
                people.change(entities, actor, row, now, (PersonDetails) change.apply(now.details()));
            }
            case Teams.TYPE -> {
                TeamEntity row = entities.find(TeamEntity.class, record.id());
                Team now = teams.records(entities, List.of(row)).get(0);
                teams.change(entities, actor, row, now, (TeamDetails) change.apply(now.details()));
            }
            default -> throw new IllegalArgumentException(record.type());
        }
    }
}
