package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.SelfTestService;
import dk.bygpartnerskaber.register.api.YearReportService;
import java.util.List;

/** The part of the SOAP port that is about the work of partnerships: themselves, activities, checklists, self-tests, years. */
final class PartnershipWork {
    private final PartnershipService partnerships;
    private final ActivityService activities;
    private final ChecklistService checklists;
    private final SelfTestService selfTests;
    private final YearReportService years;

    PartnershipWork(
            PartnershipService partnerships,
            ActivityService activities,
            ChecklistService checklists,
            SelfTestService selfTests,
            YearReportService years) {
        this.partnerships = partnerships;
        this.activities = activities;
        this.checklists = checklists;
        this.selfTests = selfTests;
        this.years = years;
    }

    PartnershipBean create(Actor actor, PartnershipDataBean data) {
        return PartnershipBean.of(partnerships.create(actor, data.details()));
    }

    PartnershipBean update(Actor actor, String id, long version, PartnershipDataBean data) {
        return PartnershipBean.of(partnerships.update(actor, id, version, data.details()));
    }

    void delete(Actor actor, String id, long version) {
        partnerships.delete(actor, id, version);
    }

    ActivityPage find(Actor actor, ActivityCriteria criteria) {
        return ActivityPage.of(activities.list(actor, criteria.query()));
    }

    ActivityBean activity(Actor actor, String id) {
        return activities.find(actor, id).map(ActivityBean::of).orElseThrow(ProblemException::notFound);
    }

    ActivityBean create(Actor actor, ActivityDataBean data) {
        return ActivityBean.of(activities.create(actor, data.details()));
    }

    ActivityBean update(Actor actor, String id, long version, ActivityDataBean data) {
        return ActivityBean.of(activities.update(actor, id, version, data.details()));
    }

    void deleteActivity(Actor actor, String id, long version) {
        activities.delete(actor, id, version);
    }

    ChecklistBean checklist(Actor actor, String partnership) {
        return checklists.find(actor, partnership).map(ChecklistBean::of).orElseThrow(ProblemException::notFound);
    }

    ChecklistBean answer(Actor actor, String partnership, long version, List<ChecklistItemBean> items) {
        return ChecklistBean.of(checklists.update(
                actor,
                partnership,
                version,
                items.stream().map(ChecklistItemBean::entry).toList()));
    }

    SelfTestBean selfTest(Actor actor, String partnership) {
        return selfTests.find(actor, partnership).map(SelfTestBean::of).orElseThrow(ProblemException::notFound);
    }

    SelfTestBean answerSelfTest(Actor actor, String partnership, long version, List<SelfTestAnswerBean> answers) {
        return SelfTestBean.of(selfTests.update(actor, partnership, version, SelfTestBean.answers(answers)));
    }

    YearReportBean year(Actor actor, int year) {
        return YearReportBean.of(years.of(actor, year));
    }
}
