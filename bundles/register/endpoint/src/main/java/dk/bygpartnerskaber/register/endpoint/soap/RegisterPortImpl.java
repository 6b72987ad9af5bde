package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.services.SoapCalls;
import dk.bygpartnerskaber.register.api.BulkChangeService;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PartnershipService;
import java.util.List;
import java.util.Objects;
import javax.annotation.Resource;
import javax.jws.WebService;
import javax.xml.ws.WebServiceContext;

/** The register's SOAP port: maps calls onto its services. */
@WebService(
        serviceName = "RegisterService",
        portName = "RegisterPort",
        targetNamespace = RegisterPort.NAMESPACE,
        endpointInterface = "dk.bygpartnerskaber.register.endpoint.soap.RegisterPort")
public class RegisterPortImpl extends UpkeepPort implements RegisterPort {
    private final OrganisationService organisations;
    private final PartnershipService partnerships;
    private final PartnershipWork work;
    private final PersonCalls people;
    private final TeamCalls teams;
    private final ValueCalls values;

    /** Set once before the first call; its content belongs to the calling thread. */
    @Resource
    private WebServiceContext context;

    RegisterPortImpl(
            OrganisationService organisations,
            PartnershipService partnerships,
            PartnershipWork work,
            PersonCalls people,
            TeamCalls teams,
            ValueCalls values,
            PrivacyCalls privacy,
            PrivacyTaskCalls tasks,
            KeepingCalls keeping,
            Selections selections,
            BulkChangeService bulk,
            MergeCalls merges,
            DuplicateCalls duplicates) {
        super(privacy, tasks, keeping, selections, bulk, merges, duplicates);
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.work = work;
        this.people = people;
        this.teams = teams;
        this.values = values;
    }

    @Override
    public OrganisationPage findOrganisations(OrganisationCriteria criteria) {
        return OrganisationPage.of(organisations.list(
                actor(),
                Objects.requireNonNullElseGet(criteria, OrganisationCriteria::new)
                        .query()));
    }

    @Override
    public OrganisationBean getOrganisation(String id) {
        return organisations
                .find(actor(), id)
                .map(OrganisationBean::of)
                .orElseThrow(() -> missing(MergeTypeCode.ORGANISATION, id));
    }

    @Override
    public OrganisationBean createOrganisation(OrganisationDataBean organisation) {
        return OrganisationBean.of(organisations.create(actor(), organisation.details()));
    }

    @Override
    public OrganisationBean updateOrganisation(String id, long version, OrganisationDataBean organisation) {
        return OrganisationBean.of(organisations.update(actor(), id, version, organisation.details()));
    }

    @Override
    public void deleteOrganisation(String id, long version) {
        organisations.delete(actor(), id, version);
    }

    @Override
    public PartnershipPage findPartnerships(PartnershipCriteria criteria) {
        return PartnershipPage.of(partnerships.list(
                actor(),
                Objects.requireNonNullElseGet(criteria, PartnershipCriteria::new)
                        .query()));
    }

    @Override
    public PartnershipBean getPartnership(String id) {
        return partnerships.find(actor(), id).map(PartnershipBean::of).orElseThrow(ProblemException::notFound);
    }

    @Override
    public PartnershipBean createPartnership(PartnershipDataBean partnership) {
        return work.create(actor(), partnership);
    }

    @Override
    public PartnershipBean updatePartnership(String id, long version, PartnershipDataBean partnership) {
        return work.update(actor(), id, version, partnership);
    }

    @Override
    public void deletePartnership(String id, long version) {
        work.delete(actor(), id, version);
    }

    @Override
    public ActivityPage findActivities(ActivityCriteria criteria) {
        return work.find(actor(), Objects.requireNonNullElseGet(criteria, ActivityCriteria::new));
    }

    @Override
    public ActivityBean getActivity(String id) {
        return work.activity(actor(), id);
    }

    @Override
    public ActivityBean createActivity(ActivityDataBean activity) {
        return work.create(actor(), activity);
    }

    @Override
    public ActivityBean updateActivity(String id, long version, ActivityDataBean activity) {
        return work.update(actor(), id, version, activity);
    }

    @Override
    public void deleteActivity(String id, long version) {
        work.deleteActivity(actor(), id, version);
    }

    @Override
    public ChecklistBean getChecklist(String partnership) {
        return work.checklist(actor(), partnership);
    }

    @Override
    public ChecklistBean updateChecklist(String partnership, long version, List<ChecklistItemBean> items) {
        return work.answer(actor(), partnership, version, items == null ? List.of() : items);
    }

    @Override
    public SelfTestBean getSelfTest(String partnership) {
        return work.selfTest(actor(), partnership);
    }

    @Override
    public SelfTestBean updateSelfTest(String partnership, long version, List<SelfTestAnswerBean> answers) {
        return work.answerSelfTest(actor(), partnership, version, answers == null ? List.of() : answers);
    }

    @Override
    public YearReportBean getYearReport(int year) {
        return work.year(actor(), year);
    }

    @Override
    public PersonPage findPeople(PersonCriteria criteria) {
        return people.find(actor(), Objects.requireNonNullElseGet(criteria, PersonCriteria::new));
    }

    @Override
    public PersonBean getPerson(String id) {
        return people.get(actor(), id).orElseThrow(() -> missing(MergeTypeCode.PERSON, id));
    }

    @Override
    public PersonBean createPerson(PersonDataBean person) {
        return people.create(actor(), person);
    }

    @Override
    public PersonBean updatePerson(String id, long version, PersonDataBean person) {
        return people.update(actor(), id, version, person);
    }

    @Override
    public void deletePerson(String id, long version) {
        people.delete(actor(), id, version);
    }

    @Override
    public PersonBean endRole(String id, long version, RoleEndBean end) {
        return people.endRole(actor(), id, version, end);
    }

    @Override
    public TeamPage findTeams(TeamCriteria criteria) {
        return teams.find(actor(), Objects.requireNonNullElseGet(criteria, TeamCriteria::new));
    }

    @Override
    public TeamBean getTeam(String id) {
        return teams.get(actor(), id);
    }

    @Override
    public TeamBean createTeam(TeamDataBean team) {
        return teams.create(actor(), team);
    }

    @Override
    public TeamBean updateTeam(String id, long version, TeamDataBean team) {
        return teams.update(actor(), id, version, team);
    }

    @Override
    public void deleteTeam(String id, long version) {
        teams.delete(actor(), id, version);
    }

    @Override
    public List<ListedValueBean> listValues(ValueListCode list) {
        return values.list(actor(), list);
    }

    @Override
    public ListedValueBean createValue(ValueListCode list, String name) {
        return values.create(actor(), list, name);
    }

    @Override
    public ListedValueBean updateValue(String id, long version, String name, boolean retired) {
        return values.update(actor(), id, version, name, retired);
    }

    @Override
    public ListedValueBean mergeValue(String id, long version, String into) {
        return values.merge(actor(), id, version, into);
    }

    @Override
    public void deleteValue(String id, long version) {
        values.delete(actor(), id, version);
    }

    @Override
    Actor actor() {
        return SoapCalls.actor(context);
    }
}
