package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.PartialDate;
import java.util.List;
import java.util.Set;

/** Collects the fields of {@link PartnershipDetails}; not thread-safe. */
public final class PartnershipBuilder {
    private String title;
    private String library;
    private List<String> partners;
    private PartnershipKind kind;
    private PartnershipForm form;
    private Set<Purpose> purposes;
    private List<String> ownPurposes;
    private PartialDate start;
    private PartialDate end;
    private PartnershipStatus status;
    private String description;
    private String goal;
    private List<String> targetGroups;
    private List<String> ageGroups;
    private Anchoring anchoring;
    private List<Exchange> exchanges;
    private List<SharedLink> links;
    private String originatesFrom;
    private WorkGroup projectGroup;
    private WorkGroup steeringGroup;
    private List<Responsible> responsible;

    PartnershipBuilder() {}

    public PartnershipBuilder title(String value) {
        title = value;
        return this;
    }

    public PartnershipBuilder library(String value) {
        library = value;
        return this;
    }

    public PartnershipBuilder partners(List<String> value) {
        partners = value;
        return this;
    }

    public PartnershipBuilder kind(PartnershipKind value) {
        kind = value;
        return this;
    }

    public PartnershipBuilder form(PartnershipForm value) {
        form = value;
        return this;
    }

    public PartnershipBuilder purposes(Set<Purpose> value) {
        purposes = value;
        return this;
    }

    public PartnershipBuilder ownPurposes(List<String> value) {
        ownPurposes = value;
        return this;
    }

    public PartnershipBuilder start(PartialDate value) {
        start = value;
        return this;
    }

    public PartnershipBuilder end(PartialDate value) {
        end = value;
        return this;
    }

    public PartnershipBuilder status(PartnershipStatus value) {
        status = value;
        return this;
    }

    public PartnershipBuilder description(String value) {
        description = value;
        return this;
    }

    public PartnershipBuilder goal(String value) {
        goal = value;
        return this;
    }

    public PartnershipBuilder targetGroups(List<String> value) {
        targetGroups = value;
        return this;
    }

    public PartnershipBuilder ageGroups(List<String> value) {
        ageGroups = value;
        return this;
    }

    public PartnershipBuilder anchoring(Anchoring value) {
        anchoring = value;
        return this;
    }

    public PartnershipBuilder exchanges(List<Exchange> value) {
        exchanges = value;
        return this;
    }

    public PartnershipBuilder links(List<SharedLink> value) {
        links = value;
        return this;
    }

    public PartnershipBuilder originatesFrom(String value) {
        originatesFrom = value;
        return this;
    }

    public PartnershipBuilder projectGroup(WorkGroup value) {
        projectGroup = value;
        return this;
    }

    public PartnershipBuilder steeringGroup(WorkGroup value) {
        steeringGroup = value;
        return this;
    }

    public PartnershipBuilder responsible(List<Responsible> value) {
        responsible = value;
        return this;
    }

    public PartnershipDetails build() {
        return new PartnershipDetails(
                title,
                library,
                partners,
                kind,
                form,
                purposes,
                ownPurposes,
                start,
                end,
                status,
                description,
                goal,
                targetGroups,
                ageGroups,
                anchoring,
                exchanges,
                links,
                originatesFrom,
                projectGroup,
                steeringGroup,
                responsible);
    }
}
