package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.register.api.BulkChangeService;
import java.util.List;
import java.util.Optional;

/** What the register's port does with more than one record: personal data, how long it is kept, selections, changes. */
public abstract class UpkeepPort
        implements PrivacyOperations,
                KeepingOperations,
                SelectionOperations,
                BulkOperations,
                MergeOperations,
                DuplicateOperations {
    private final PrivacyCalls privacy;
    private final PrivacyTaskCalls tasks;
    private final KeepingCalls keeping;
    private final Selections selections;
    private final BulkChangeService bulk;
    private final MergeCalls merges;
    private final DuplicateCalls duplicates;

    UpkeepPort(
            PrivacyCalls privacy,
            PrivacyTaskCalls tasks,
            KeepingCalls keeping,
            Selections selections,
            BulkChangeService bulk,
            MergeCalls merges,
            DuplicateCalls duplicates) {
        this.privacy = privacy;
        this.tasks = tasks;
        this.keeping = keeping;
        this.selections = selections;
        this.bulk = bulk;
        this.merges = merges;
        this.duplicates = duplicates;
    }

    /** Who calls. */
    abstract Actor actor();

    @Override
    public PersonFindingsBean findPersonalData(String text) {
        return privacy.find(actor(), text);
    }

    @Override
    public PersonalDataBean exportPersonalData(String id) {
        return privacy.export(actor(), id);
    }

    @Override
    public ErasurePlanBean planErasure(String id, List<String> texts) {
        return privacy.plan(actor(), id, texts);
    }

    @Override
    public void erasePersonalData(String id, long version, List<String> texts) {
        privacy.erase(actor(), id, version, texts);
    }

    @Override
    public PrivacyTasksBean listPrivacyTasks(Integer limit) {
        return tasks.list(actor(), limit);
    }

    @Override
    public PersonBean markPersonReviewed(String id, long version) {
        return tasks.reviewed(actor(), id, version);
    }

    @Override
    public PersonBean markPersonInformed(String id, long version, String informedOn) {
        return tasks.informed(actor(), id, version, informedOn);
    }

    @Override
    public PersonNoticeBean getPersonNotice(String id) {
        return tasks.notice(actor(), id);
    }

    @Override
    public PrivacySettingsBean getPrivacySettings() {
        return keeping.settings(actor());
    }

    @Override
    public PrivacySettingsBean updatePrivacySettings(long version, PrivacySettingsDataBean settings) {
        return keeping.configure(actor(), version, settings);
    }

    @Override
    public List<ArchiveHoldBean> listArchiveHolds() {
        return keeping.holds(actor());
    }

    @Override
    public ArchiveHoldBean getArchiveHold(HeldTypeCode recordType, String recordId) {
        return keeping.holdOf(actor(), recordType, recordId);
    }

    @Override
    public ArchiveHoldBean holdRecord(HeldTypeCode recordType, String recordId, String reason) {
        return keeping.hold(actor(), recordType, recordId, reason);
    }

    @Override
    public void releaseRecord(HeldTypeCode recordType, String recordId) {
        keeping.release(actor(), recordType, recordId);
    }

    @Override
    public List<RetentionRuleBean> listRetentionRules() {
        return keeping.rules(actor());
    }

    @Override
    public RetentionRuleBean updateRetentionRule(RetentionKindCode kind, long version, int months, boolean nightly) {
        return keeping.configure(actor(), kind, version, months, nightly);
    }

    @Override
    public RetentionPreviewBean previewRetentionRule(RetentionKindCode kind) {
        return keeping.preview(actor(), kind);
    }

    @Override
    public String runRetentionRule(RetentionKindCode kind, long version, List<String> people) {
        return keeping.run(actor(), kind, version, people);
    }

    @Override
    public List<RetentionRunBean> listRetentionRuns(Integer limit) {
        return keeping.runs(actor(), limit);
    }

    @Override
    public List<SelectionBean> listSelections() {
        return selections.list(actor(), Optional.empty()).stream()
                .map(SelectionBean::of)
                .toList();
    }

    @Override
    public SelectionBean saveSelection(String list, String name, String query, Boolean shared) {
        return SelectionBean.of(selections.save(actor(), list, name, query, Boolean.TRUE.equals(shared)));
    }

    @Override
    public void deleteSelection(String id) {
        selections.remove(actor(), id);
    }

    @Override
    public BulkChangeBean previewBulkChange(BulkChangeDataBean change, List<String> ids) {
        return BulkChangeBean.of(bulk.preview(actor(), change.change(), ids));
    }

    @Override
    public BulkChangeBean getBulkChange(String id) {
        return bulk.find(actor(), id).map(BulkChangeBean::of).orElseThrow(ProblemException::notFound);
    }

    @Override
    public BulkChangeBean confirmBulkChange(String id) {
        return BulkChangeBean.of(bulk.confirm(actor(), id));
    }

    @Override
    public MergePreviewBean previewMerge(MergeDataBean merge) {
        return merges.preview(actor(), merge);
    }

    @Override
    public MergeBean merge(MergeDataBean merge, long fromVersion, long intoVersion) {
        return merges.merge(actor(), merge, fromVersion, intoVersion);
    }

    @Override
    public MergeBean getMerge(String id) {
        return merges.get(actor(), id);
    }

    @Override
    public MergeBean undoMerge(String id) {
        return merges.undo(actor(), id);
    }

    @Override
    public List<SuspicionBean> findDuplicateOrganisations(OrganisationDataBean organisation) {
        return duplicates.find(actor(), organisation);
    }

    @Override
    public List<SuspicionBean> findDuplicatePeople(PersonDataBean person) {
        return duplicates.find(actor(), person);
    }

    /** Why a record that was asked for is not there. */
    final ProblemException missing(MergeTypeCode type, String id) {
        return merges.missing(actor(), type, id);
    }
}
