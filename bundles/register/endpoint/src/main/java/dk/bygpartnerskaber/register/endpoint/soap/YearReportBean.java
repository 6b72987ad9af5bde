package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.register.api.YearReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** The partnerships of a year on the wire; all figures but {@code kind} are those of partnerships alone. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "YearReport",
        propOrder = {
            "year",
            "partnerships",
            "kinds",
            "forms",
            "purposes",
            "ownPurposes",
            "withoutPurpose",
            "ageGroups",
            "withoutAgeGroup",
            "sectors",
            "partners",
            "activities",
            "uncounted",
            "activitiesByAge",
            "activitiesWithoutAge",
            "undated",
            "began",
            "paused",
            "ended",
            "examples"
        })
public class YearReportBean {
    int year;
    long partnerships;

    @XmlElement(name = "kind")
    List<CountBean> kinds = new ArrayList<>();

    @XmlElement(name = "form")
    List<CountBean> forms = new ArrayList<>();

    @XmlElement(name = "purpose")
    List<CountBean> purposes = new ArrayList<>();

    @XmlElement(name = "ownPurpose")
    List<CountBean> ownPurposes = new ArrayList<>();

    long withoutPurpose;

    @XmlElement(name = "ageGroup")
    List<CountBean> ageGroups = new ArrayList<>();

    long withoutAgeGroup;

    @XmlElement(name = "sector")
    List<CountBean> sectors = new ArrayList<>();

    long partners;

    @XmlElement(required = true)
    ActivityFiguresBean activities;

    long uncounted;
    List<ActivityFiguresBean> activitiesByAge = new ArrayList<>();

    @XmlElement(required = true)
    ActivityFiguresBean activitiesWithoutAge;

    long undated;
    List<PartnershipOfYearBean> began = new ArrayList<>();
    List<PartnershipOfYearBean> paused = new ArrayList<>();
    List<PartnershipOfYearBean> ended = new ArrayList<>();
    long examples;

    static YearReportBean of(YearReport report) {
        YearReportBean bean = new YearReportBean();
        bean.year = report.year();
        bean.partnerships = report.partnerships();
        bean.kinds = CountBean.all(report.kinds(), Coded::code);
        bean.forms = CountBean.all(report.forms(), Coded::code);
        bean.purposes = CountBean.all(report.purposes(), Coded::code);
        bean.ownPurposes = CountBean.all(report.ownPurposes(), Function.identity());
        bean.withoutPurpose = report.withoutPurpose();
        bean.ageGroups = CountBean.all(report.ageGroups(), Function.identity());
        bean.withoutAgeGroup = report.withoutAgeGroup();
        bean.sectors = CountBean.all(report.sectors(), Coded::code);
        bean.partners = report.partners();
        bean.activities = ActivityFiguresBean.of(null, report.activities());
        bean.uncounted = report.uncounted();
        bean.activitiesByAge = ActivityFiguresBean.all(report.activitiesByAge());
        bean.activitiesWithoutAge = ActivityFiguresBean.of(null, report.activitiesWithoutAge());
        bean.undated = report.undated();
        bean.began = PartnershipOfYearBean.all(report.began());
        bean.paused = PartnershipOfYearBean.all(report.paused());
        bean.ended = PartnershipOfYearBean.all(report.ended());
        bean.examples = report.examples();
        return bean;
    }
}
