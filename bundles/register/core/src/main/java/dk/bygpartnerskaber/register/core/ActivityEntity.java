package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ActivitySort;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of an activity. */
@Entity
@Table(name = "reg_activity")
public class ActivityEntity {
    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "partnership_id")
    private String partnership;

    private String title;

    @Column(name = "title_sort")
    private String titleSort;

    @Column(name = "start_date")
    private String start;

    /** The first day it may have had, or an empty text: a cursor cannot continue behind nothing. */
    @Column(name = "first_day")
    private String firstDay;

    @Column(name = "end_date")
    private String end;

    /** The last day it may have, or an empty text. */
    @Column(name = "last_day")
    private String lastDay;

    private String place;
    private Integer participants;
    private Integer hours;
    private Integer money;
    private String result;
    private String gain;

    @Column(name = "search_text")
    private String searchText;

    private boolean demo;
    private OffsetDateTime created;
    private OffsetDateTime changed;

    static ActivityEntity create(String id, ActivityDetails details, boolean demo, OffsetDateTime now) {
        ActivityEntity activity = new ActivityEntity();
        activity.id = id;
        activity.partnership = details.partnership();
        activity.demo = demo;
        activity.created = now;
        activity.apply(details, now);
        return activity;
    }

    void apply(ActivityDetails d, OffsetDateTime now) {
        title = d.title();
        titleSort = DanishOrder.key(d.title());
        start = text(d.start());
        end = text(d.end());
        PartialDate last = d.end() == null ? d.start() : d.end();
        PartialDate first = d.start() == null ? d.end() : d.start();
        firstDay = first == null ? "" : first.earliest().toString();
        lastDay = last == null ? "" : last.latest().toString();
        place = d.place();
        participants = d.participants();
        hours = d.hours();
        money = d.money();
        result = d.result();
        gain = d.gain();
        searchText = SearchText.of(Stream.of(title, place, result, gain));
        changed = changed == null || now.isAfter(changed) ? now : changed.plus(1, ChronoUnit.MICROS);
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static PartialDate date(String column) {
        return column == null ? null : PartialDate.parse(column).orElseThrow();
    }

    public String partnership() {
        return partnership;
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    ActivityDetails details() {
        return new ActivityDetails(
                partnership, title, date(start), date(end), place, participants, hours, money, result, gain);
    }

    Activity toRecord() {
        return new Activity(id, version, details(), demo, created.toInstant(), changed.toInstant());
    }

    /** The value that a list sorted by this column continues behind. */
    String sortValue(ActivitySort sort) {
        return switch (sort) {
            case START -> firstDay;
            case TITLE -> titleSort;
            case CHANGED -> changed.toInstant().toString();
        };
    }
}
