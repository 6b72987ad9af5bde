package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a person is in a partnership: one for each part that they have.
 *
 * @param partnership id of the partnership
 * @param title of the partnership
 * @param role what they do there, in words; {@code null} when nobody has said
 */
public record PersonPart(String partnership, String title, Part part, String role) {

    /** Which part it is. */
    public enum Part implements Coded {
        RESPONSIBLE,
        PROJECT_GROUP,
        STEERING_GROUP;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The parts that a person has in a partnership. */
    public static List<PersonPart> of(Partnership partnership, String person) {
        PartnershipDetails details = partnership.details();
        Stream<PersonPart> responsible = details.responsible().stream()
                .filter(one -> person.equals(one.person()))
                .map(one -> new PersonPart(partnership.id(), partnership.title(), Part.RESPONSIBLE, one.role()));
        return Stream.of(
                        responsible,
                        member(partnership, Part.PROJECT_GROUP, details.projectGroup(), person),
                        member(partnership, Part.STEERING_GROUP, details.steeringGroup(), person))
                .flatMap(parts -> parts)
                .toList();
    }

    private static Stream<PersonPart> member(Partnership partnership, Part part, WorkGroup group, String person) {
        return group == null
                ? Stream.of()
                : group.members().stream()
                        .filter(member -> person.equals(member.person()))
                        .map(member -> new PersonPart(partnership.id(), partnership.title(), part, member.role()));
    }
}
