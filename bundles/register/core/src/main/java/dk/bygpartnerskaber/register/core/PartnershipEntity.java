package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import dk.bygpartnerskaber.register.api.Anchoring;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipSort;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.WorkGroup;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/**
 * Row of a partnership; its partners are rows of {@link PartnerEntity}, its people rows of
 * {@link PartnershipPersonEntity}.
 */
@Entity
@Table(name = "reg_partnership")
public class PartnershipEntity {
    @Id
    private String id;

    @Version
    private long version;

    private String title;

    @Column(name = "title_key")
    private String titleKey;

    @Column(name = "title_sort")
    private String titleSort;

    @Column(name = "library_id")
    private String library;

    @Enumerated(EnumType.STRING)
    private PartnershipKind kind;

    @Enumerated(EnumType.STRING)
    private PartnershipForm form;

    private String purposes;

    @Column(name = "own_purposes")
    private String ownPurposes;

    @Column(name = "start_date")
    private String start;

    /** The start, or an empty text: a cursor cannot continue behind nothing. */
    @Column(name = "start_sort")
    private String startSort;

    @Column(name = "end_date")
    private String end;

    @Enumerated(EnumType.STRING)
    private PartnershipStatus status;

    private String description;

    private String goal;

    @Column(name = "target_groups")
    private String targetGroups;

    @Column(name = "age_groups")
    private String ageGroups;

    @Enumerated(EnumType.STRING)
    private Anchoring anchoring;

    private String exchanges;

    private String links;

    @Column(name = "originates_from")
    private String originatesFrom;

    /** An empty text for a group of which nothing more is known. */
    @Column(name = "project_group")
    private String projectGroup;

    @Column(name = "steering_group")
    private String steeringGroup;

    @Column(name = "search_text")
    private String searchText;

    private boolean demo;
    private OffsetDateTime created;
    private OffsetDateTime changed;

    static PartnershipEntity create(String id, PartnershipDetails details, boolean demo, OffsetDateTime now) {
        PartnershipEntity partnership = new PartnershipEntity();
        partnership.id = id;
        partnership.demo = demo;
        partnership.created = now;
        partnership.apply(details, now);
        return partnership;
    }

    /** Makes the row new, and so its version grow, even where only partners or people have changed. */
    void apply(PartnershipDetails d, OffsetDateTime now) {
        title = d.title();
        titleKey = SearchText.key(d.title());
        titleSort = DanishOrder.key(d.title());
        library = d.library();
        kind = d.kind();
        form = d.form();
        purposes = Lines.join(d.purposes().stream().map(Purpose::name).toList());
        ownPurposes = Lines.join(d.ownPurposes());
        start = d.start() == null ? null : d.start().toString();
        startSort = start == null ? "" : start;
        end = d.end() == null ? null : d.end().toString();
        status = d.status();
        description = d.description();
        goal = d.goal();
        targetGroups = Lines.join(d.targetGroups());
        ageGroups = Lines.join(d.ageGroups());
        anchoring = d.anchoring();
        exchanges = PartLines.ofExchanges(d.exchanges());
        links = PartLines.ofLinks(d.links());
        originatesFrom = d.originatesFrom();
        projectGroup = column(d.projectGroup());
        steeringGroup = column(d.steeringGroup());
        searchText = searchText(d);
        changed = changed == null || now.isAfter(changed) ? now : changed.plus(1, ChronoUnit.MICROS);
    }

    private static String searchText(PartnershipDetails d) {
        return SearchText.of(Stream.of(
                        Stream.of(d.title(), d.description(), d.goal()),
                        d.ownPurposes().stream(),
                        d.targetGroups().stream(),
                        d.ageGroups().stream())
                .flatMap(texts -> texts));
    }

    private static String column(WorkGroup group) {
        return group == null ? null : Objects.requireNonNullElse(group.text(), "");
    }

    private static WorkGroup group(String column, List<GroupMember> members) {
        return column == null ? null : new WorkGroup(column, members);
    }

    void markDemo(boolean example, OffsetDateTime now) {
        demo = example;
        changed = now;
    }

    public String id() {
        return id;
    }

    String originatesFrom() {
        return originatesFrom;
    }

    public String titleKey() {
        return titleKey;
    }

    public String library() {
        return library;
    }

    /** Whether it is a partnership in the strict sense. */
    public boolean isProper() {
        return kind == PartnershipKind.PARTNERSHIP;
    }

    public long version() {
        return version;
    }

    PartnershipDetails details(List<String> partners, PartnershipPeople people) {
        return new PartnershipDetails(
                title,
                library,
                partners,
                kind,
                form,
                purposes(),
                Lines.split(ownPurposes),
                date(start),
                date(end),
                status,
                description,
                goal,
                Lines.split(targetGroups),
                Lines.split(ageGroups),
                anchoring,
                PartLines.exchanges(exchanges),
                PartLines.links(links),
                originatesFrom,
                group(projectGroup, people.projectGroup()),
                group(steeringGroup, people.steeringGroup()),
                people.responsible());
    }

    private Set<Purpose> purposes() {
        return Lines.split(purposes).stream().map(Purpose::valueOf).collect(Collectors.toSet());
    }

    private static PartialDate date(String column) {
        return column == null ? null : PartialDate.parse(column).orElseThrow();
    }

    Partnership toRecord(PartnershipDetails details) {
        return new Partnership(id, version, details, demo, created.toInstant(), changed.toInstant());
    }

    /** The value that a list sorted by this column continues behind. */
    String sortValue(PartnershipSort sort) {
        return switch (sort) {
            case TITLE -> titleSort;
            case START -> startSort;
            case CHANGED -> changed.toInstant().toString();
        };
    }
}
