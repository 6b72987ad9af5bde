package dk.bygpartnerskaber.register.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields that can be changed on many records at once. */
public enum BulkField {
    ORGANISATION_TYPE(BulkKind.ORGANISATIONS, "type", Sort.OPTIONAL, ValueList.ORGANISATION_TYPES),
    ORGANISATION_SECTOR(BulkKind.ORGANISATIONS, "sector", Sort.OPTIONAL),
    ORGANISATION_KEYWORDS(BulkKind.ORGANISATIONS, "keywords", Sort.MANY, ValueList.KEYWORDS),
    /** {@code true} or {@code false}. */
    ORGANISATION_ADVERTISING(BulkKind.ORGANISATIONS, "advertisingProtected", Sort.REQUIRED),
    PARTNERSHIP_STATUS(BulkKind.PARTNERSHIPS, "status", Sort.REQUIRED),
    PARTNERSHIP_KIND(BulkKind.PARTNERSHIPS, "kind", Sort.REQUIRED),
    PARTNERSHIP_FORM(BulkKind.PARTNERSHIPS, "form", Sort.OPTIONAL),
    PARTNERSHIP_ANCHORING(BulkKind.PARTNERSHIPS, "anchoring", Sort.OPTIONAL),
    /** Id of an own library. */
    PARTNERSHIP_LIBRARY(BulkKind.PARTNERSHIPS, "library", Sort.REQUIRED),
    /** Ids of people; whoever is added is on the staff now, and so is who comes in somebody's place and gets their role and team. */
    PARTNERSHIP_RESPONSIBLE(BulkKind.PARTNERSHIPS, "responsible", Sort.PEOPLE),
    PARTNERSHIP_PURPOSES(BulkKind.PARTNERSHIPS, "purposes", Sort.MANY),
    PARTNERSHIP_OWN_PURPOSES(BulkKind.PARTNERSHIPS, "ownPurposes", Sort.MANY, ValueList.OWN_PURPOSES),
    PARTNERSHIP_TARGET_GROUPS(BulkKind.PARTNERSHIPS, "targetGroups", Sort.MANY, ValueList.TARGET_GROUPS),
    PARTNERSHIP_AGE_GROUPS(BulkKind.PARTNERSHIPS, "ageGroups", Sort.MANY, ValueList.AGE_GROUPS),
    ACTIVITY_PLACE(BulkKind.ACTIVITIES, "place", Sort.OPTIONAL),
    PERSON_LANGUAGE(BulkKind.PEOPLE, "language", Sort.OPTIONAL),
    PERSON_PREFERRED_CONTACT(BulkKind.PEOPLE, "preferredContact", Sort.OPTIONAL),
    TEAM_KIND(BulkKind.TEAMS, "kind", Sort.REQUIRED),
    /** Id of an own library. */
    TEAM_LIBRARY(BulkKind.TEAMS, "library", Sort.REQUIRED);

    private enum Sort {
        /** One value, always. */
        REQUIRED,
        /** One value or none. */
        OPTIONAL,
        /** As many values as people like. */
        MANY,
        /** People, who can become more, and each of whom can give way to another. */
        PEOPLE
    }

    private final BulkKind kind;
    private final String component;
    private final Sort sort;
    private final ValueList list;

    BulkField(BulkKind kind, String component, Sort sort) {
        this(kind, component, sort, null);
    }

    BulkField(BulkKind kind, String component, Sort sort, ValueList list) {
        this.kind = kind;
        this.component = component;
        this.sort = sort;
        this.list = list;
    }

    /** The field of some kind of record that is called this. */
    public static Optional<BulkField> find(BulkKind kind, String component) {
        return of(kind).stream()
                .filter(field -> field.component.equals(component))
                .findFirst();
    }

    public static List<BulkField> of(BulkKind kind) {
        return Arrays.stream(values()).filter(field -> field.kind == kind).toList();
    }

    public BulkKind kind() {
        return kind;
    }

    /** What the field is called in the record's details, and over REST. */
    public String component() {
        return component;
    }

    /** What can be done to the field. */
    public List<BulkAction> actions() {
        return switch (sort) {
            case MANY -> List.of(BulkAction.ADD, BulkAction.REMOVE);
            case PEOPLE -> List.of(BulkAction.ADD, BulkAction.REPLACE);
            default -> List.of(BulkAction.SET);
        };
    }

    /** Whether its values are ids of people. */
    public boolean isPeople() {
        return sort == Sort.PEOPLE;
    }

    /** Whether it can be set to nothing. */
    public boolean isOptional() {
        return sort == Sort.OPTIONAL;
    }

    /** The list that its values come from. */
    public Optional<ValueList> list() {
        return Optional.ofNullable(list);
    }
}
