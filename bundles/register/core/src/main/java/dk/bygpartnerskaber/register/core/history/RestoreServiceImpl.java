package dk.bygpartnerskaber.register.core.history;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.EarlierValues;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.RestoreService;
import dk.bygpartnerskaber.register.api.SelfTestService;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamService;
import dk.bygpartnerskaber.register.core.Activities;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.Teams;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes earlier values from the change log; the services of the records write them. */
@Component
public final class RestoreServiceImpl implements RestoreService {
    private static final String UPDATED = "updated";

    private final OrganisationService organisations;
    private final PartnershipService partnerships;
    private final PersonService people;
    private final TeamService teams;
    private final ActivityService activities;
    private final AnswerRestore answers;
    private final ChangeHistory history;

    @Activate
    public RestoreServiceImpl(
            @Reference OrganisationService organisations,
            @Reference PartnershipService partnerships,
            @Reference PersonService people,
            @Reference TeamService teams,
            @Reference ActivityService activities,
            @Reference ChecklistService checklists,
            @Reference SelfTestService selfTests,
            @Reference ChangeHistory history) {
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.people = people;
        this.teams = teams;
        this.activities = activities;
        this.answers = new AnswerRestore(checklists, selfTests);
        this.history = history;
    }

    @Override
    public Optional<Change.Field> preview(Actor actor, RecordRef record, String change, String field) {
        Object earlier = earlier(actor, record, change, field);
        if (AnswerRestore.isAnswer(record, field)) {
            return Optional.of(new Change.Field(field, answers.now(actor, record.id(), field), earlier))
                    .filter(c -> !Objects.equals(c.before(), c.after()));
        }
        Record now = details(actor, record);
        return FieldChange.between(now, EarlierValues.put(now, field, earlier)).stream()
                .map(difference -> new Change.Field(field, difference.before(), difference.after()))
                .findFirst();
    }

    @Override
    public void restore(Actor actor, RecordRef record, long version, String change, String field) {
        Object earlier = earlier(actor, record, change, field);
        if (AnswerRestore.isAnswer(record, field)) {
            answers.put(actor, record.id(), field, earlier);
            return;
        }
        String id = record.id();
        // a record that somebody changes from here on has another version, which the update refuses
        Record restored = EarlierValues.put(details(actor, record), field, earlier);
        if (restored instanceof OrganisationDetails organisation) {
            organisations.update(actor, id, version, organisation);
        } else if (restored instanceof PersonDetails person) {
            people.update(actor, id, version, person);
        } else if (restored instanceof TeamDetails team) {
            teams.update(actor, id, version, team);
        } else if (restored instanceof PartnershipDetails partnership) {
            partnerships.update(actor, id, version, partnership);
        } else if (restored instanceof ActivityDetails activity) {
            activities.update(actor, id, version, activity);
        }
    }

    /** The value before the change. */
    private Object earlier(Actor actor, RecordRef record, String change, String field) {
        actor.require(Permission.CURATE);
        actor.require(Permission.HISTORY);
        Optional<Change.Field> changed = history.find(actor, change)
                .filter(c -> c.record().equals(record) && c.kind().equals(UPDATED))
                .flatMap(c ->
                        c.fields().stream().filter(f -> f.field().equals(field)).findFirst());
        return changed.orElseThrow(ProblemException::notFound).before();
    }

    /** The details of the record as they are. */
    private Record details(Actor actor, RecordRef record) {
        String id = record.id();
        Optional<? extends Record> details =
                switch (record.type()) {
                    case Organisations.TYPE -> organisations.find(actor, id).map(Organisation::details);
                    case People.TYPE -> people.find(actor, id).map(Person::details);
                    case Teams.TYPE -> teams.find(actor, id).map(Team::details);
                    case Partnerships.TYPE -> partnerships.find(actor, id).map(Partnership::details);
                    case Activities.TYPE -> activities.find(actor, id).map(Activity::details);
                    default -> Optional.empty();
                };
        return details.orElseThrow(ProblemException::notFound);
    }
}
