package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.services.Representation;
import dk.bygpartnerskaber.register.api.Membership;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonExport;
import dk.bygpartnerskaber.register.api.PersonPart;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** All that is kept about a person; what is absent is left out. */
@Schema(name = "PersonalData")
public record PersonalDataBody(
        @Schema(requiredMode = REQUIRED, description = "When it was gathered") Instant at,
        @Schema(requiredMode = REQUIRED) PersonBody person,
        @Schema(requiredMode = REQUIRED) KeepingBody keeping,
        @Schema(requiredMode = REQUIRED, description = "What the person is in teams") List<TeamOfPerson> teams,
        @Schema(
                        requiredMode = REQUIRED,
                        description = "What the person is in partnerships, one for each part they have")
                List<PartnershipOfPerson> partnerships,
        @Schema(requiredMode = REQUIRED, description = "Ids of people with a role that the person took over")
                List<String> successorOf,
        @Schema(requiredMode = REQUIRED, description = "Where the person is mentioned otherwise")
                List<MentionBody> mentions,
        @Schema(requiredMode = REQUIRED, description = "Changes of the person's record, the latest first")
                List<ChangeOfPerson> history,
        @Schema(requiredMode = REQUIRED, description = "What other modules keep, by their names")
                Map<String, List<Map<String, Object>>> modules,
        @Schema(description = "The user that the person is") Map<String, Object> user)
        implements Representation {

    /** Why the person is kept: what their record says, else what the settings say. */
    @Schema(
            name = "Keeping",
            description = "Why the person is kept: what their record says, else what the settings say")
    public record KeepingBody(
            @Schema(requiredMode = REQUIRED) String purpose,
            @Schema(requiredMode = REQUIRED, description = "Point of GDPR article 6(1)") String legalBasis,
            @Schema(requiredMode = REQUIRED, description = "Where the data comes from") String source,
            @Schema(requiredMode = REQUIRED, description = "When somebody has to look at it again") LocalDate reviewOn,
            @Schema(description = "When the person was told what is kept") LocalDate informedOn) {

        static KeepingBody of(PersonExport export) {
            PrivacyDefaults usual = export.usual();
            PersonDetails details = export.person().details();
            return new KeepingBody(
                    usual.purposeOf(details),
                    usual.legalBasisOf(details).code(),
                    usual.sourceOf(details).code(),
                    usual.reviewOf(export.person()),
                    details.informedOn());
        }
    }

    /** What the person is in a team. */
    @Schema(name = "TeamOfPerson")
    public record TeamOfPerson(
            @Schema(requiredMode = REQUIRED) String id,
            @Schema(requiredMode = REQUIRED) String name,
            @Schema(description = "What they do there") String role,
            @Schema(requiredMode = REQUIRED, description = "Whether they lead it") boolean lead) {

        static TeamOfPerson of(Membership membership) {
            return new TeamOfPerson(membership.team(), membership.name(), membership.role(), membership.lead());
        }
    }

    /** What the person is in a partnership. */
    @Schema(name = "PartnershipOfPerson")
    public record PartnershipOfPerson(
            @Schema(requiredMode = REQUIRED) String id,
            @Schema(requiredMode = REQUIRED) String title,
            @Schema(
                            requiredMode = REQUIRED,
                            allowableValues = {"responsible", "project-group", "steering-group"})
                    String part,
            @Schema(description = "What they do there") String role) {

        static PartnershipOfPerson of(PersonPart part) {
            return new PartnershipOfPerson(
                    part.partnership(), part.title(), part.part().code(), part.role());
        }
    }

    /** A place where a text of the person stands. */
    @Schema(name = "Mention")
    public record MentionBody(
            @Schema(requiredMode = REQUIRED) String module,
            @Schema(requiredMode = REQUIRED) String recordType,
            @Schema(requiredMode = REQUIRED) String recordId,
            @Schema(requiredMode = REQUIRED) String field,
            @Schema(requiredMode = REQUIRED) String excerpt) {

        static MentionBody of(Mention mention) {
            return new MentionBody(
                    mention.module(),
                    mention.record().type(),
                    mention.record().id(),
                    mention.field(),
                    mention.excerpt());
        }
    }

    /** A change of the person's record. */
    @Schema(name = "ChangeOfPerson")
    public record ChangeOfPerson(
            @Schema(requiredMode = REQUIRED) Instant at,
            @Schema(requiredMode = REQUIRED) String actorName,
            @Schema(requiredMode = REQUIRED) String kind,
            @Schema(requiredMode = REQUIRED) List<FieldOfPerson> fields) {

        static ChangeOfPerson of(Change change) {
            return new ChangeOfPerson(
                    change.at(),
                    change.actorName(),
                    change.kind(),
                    change.fields().stream()
                            .map(f -> new FieldOfPerson(f.field(), f.before(), f.after()))
                            .toList());
        }
    }

    /** A field that was changed. */
    @Schema(name = "FieldOfPerson")
    public record FieldOfPerson(@Schema(requiredMode = REQUIRED) String field, Object before, Object after) {}

    static PersonalDataBody of(PersonExport export) {
        return new PersonalDataBody(
                export.at(),
                PersonBody.of(export.person()),
                KeepingBody.of(export),
                export.memberships().stream().map(TeamOfPerson::of).toList(),
                export.parts().stream().map(PartnershipOfPerson::of).toList(),
                export.successorOf().stream().map(Person::id).toList(),
                export.mentions().stream().map(MentionBody::of).toList(),
                export.history().stream().map(ChangeOfPerson::of).toList(),
                export.modules(),
                export.user().orElse(null));
    }

    @Override
    public String id() {
        return person.id();
    }

    @Override
    public long version() {
        return person.version();
    }
}
