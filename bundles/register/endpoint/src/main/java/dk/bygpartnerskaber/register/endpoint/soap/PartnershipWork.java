package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.ActivityQuery;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.ActivitySort;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.SelfTestService;
import dk.bygpartnerskaber.register.api.YearReportService;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    ActivityPage find(Actor actor, Optional<String> partnership, String from, String to, PageRequest page) {
        ActivityQuery query = new ActivityQuery(
                Optional.empty(),
                partnership,
                day("from", from),
                day("to", to),
                Optional.empty(),
                ActivitySort.START,
                true,
                page);
        return ActivityPage.of(activities.list(actor, query));
    }

    private static Optional<LocalDate> day(String field, String text) {
        try {
            return Optional.ofNullable(text).filter(t -> !t.isBlank()).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalid(FieldProblem.of(field, "malformed", "2026-01-31"));
        }
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
