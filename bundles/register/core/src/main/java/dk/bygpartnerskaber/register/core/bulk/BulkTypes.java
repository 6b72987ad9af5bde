package dk.bygpartnerskaber.register.core.bulk;

import dk.bygpartnerskaber.register.api.BulkKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The kinds of records that can be changed many at once. */
@Component(service = BulkTypes.class)
public final class BulkTypes {
    private final BulkOrganisations organisations;
    private final BulkPartnerships partnerships;
    private final BulkActivities activities;
    private final BulkPeople people;
    private final BulkTeams teams;

    @Activate
    public BulkTypes(
            @Reference BulkOrganisations organisations,
            @Reference BulkPartnerships partnerships,
            @Reference BulkActivities activities,
            @Reference BulkPeople people,
            @Reference BulkTeams teams) {
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.activities = activities;
        this.people = people;
        this.teams = teams;
    }

    BulkType<?> of(BulkKind kind) {
        return switch (kind) {
            case ORGANISATIONS -> organisations;
            case PARTNERSHIPS -> partnerships;
            case ACTIVITIES -> activities;
            case PEOPLE -> people;
            case TEAMS -> teams;
        };
    }
}
