package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.register.api.Anchoring;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.core.SearchText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that people write in files for choices from fixed lists, besides the codes. */
final class ImportWords {
    private static final Map<Enum<?>, List<String>> WORDS = Map.ofEntries(
            Map.entry(Sector.PUBLIC, List.of("offentlig", "offentligt", "offentlig sektor")),
            Map.entry(Sector.PRIVATE, List.of("privat", "privat sektor")),
            Map.entry(Sector.CIVIL, List.of("civilsamfund", "civilsamfundet", "civilt", "civil society")),
            Map.entry(ContactWay.EMAIL, List.of("e-mail", "mail")),
            Map.entry(ContactWay.PHONE, List.of("telefon", "tlf", "ring", "telephone")),
            Map.entry(ContactWay.LETTER, List.of("brev", "post")),
            Map.entry(ContactWay.MEETING, List.of("møde")),
            Map.entry(PartnershipStatus.ACTIVE, List.of("aktiv", "aktivt", "i gang")),
            Map.entry(PartnershipStatus.PAUSED, List.of("pause", "på pause", "pauset", "sat på pause")),
            Map.entry(PartnershipStatus.ENDED, List.of("afsluttet", "slut", "ophørt")),
            Map.entry(PartnershipKind.PARTNERSHIP, List.of("partnerskab")),
            Map.entry(
                    PartnershipKind.SPONSORSHIP,
                    List.of("sponsorat", "fond", "sponsorat eller fond", "fund", "sponsorship or fund")),
            Map.entry(
                    PartnershipKind.PURCHASE,
                    List.of(
                            "køb",
                            "konsulentarbejde",
                            "udlicitering",
                            "køb, konsulentarbejde eller udlicitering",
                            "purchase, consultancy or outsourcing")),
            Map.entry(
                    PartnershipForm.ACTIVITY,
                    List.of(
                            "aktivitet",
                            "én aktivitet",
                            "én aktivitet med fast varighed",
                            "one activity with a fixed duration")),
            Map.entry(
                    PartnershipForm.FRAME,
                    List.of(
                            "ramme",
                            "rammeaftale",
                            "en ramme for flere aktiviteter uden slutdato",
                            "a frame for several activities without an end date")),
            Map.entry(Anchoring.NONE, List.of("ingen", "ikke forankret", "ikke forankret endnu", "not anchored yet")),
            Map.entry(Anchoring.TEAM_LEADER, List.of("teamleder", "hos en teamleder", "with a team leader")),
            Map.entry(Anchoring.MANAGEMENT, List.of("ledelsen", "i ledelsen", "in management")),
            Map.entry(
                    Anchoring.POLITICAL,
                    List.of("politisk", "politisk: udvalg eller byråd", "politically: a committee or the council")),
            Map.entry(
                    Purpose.EXPERIMENT,
                    List.of(
                            "eksperimentere",
                            "eksperimentere og søge nye muligheder",
                            "experiment and seek new possibilities")),
            Map.entry(
                    Purpose.LOCAL_COMMUNITY,
                    List.of(
                            "lokalsamfund",
                            "gode relationer til lokalsamfundet",
                            "good relations with the local community")),
            Map.entry(Purpose.NEW_USERS, List.of("nye brugere", "kontakt med nye brugere", "contact with new users")),
            Map.entry(
                    Purpose.PRESENT_USERS,
                    List.of(
                            "nuværende brugere",
                            "nå nuværende brugere på nye måder",
                            "reach present users in new ways")),
            Map.entry(
                    Purpose.STRATEGIC_RELATIONS,
                    List.of(
                            "strategiske relationer",
                            "skabe eller styrke politiske eller strategiske relationer",
                            "create or strengthen political or strategic relations")),
            Map.entry(
                    Purpose.NEW_USE_OF_RESOURCES,
                    List.of("ressourcer", "bruge ressourcer på nye måder", "use resources in new ways")),
            Map.entry(
                    Purpose.TARGET_GROUP_KNOWLEDGE,
                    List.of(
                            "viden om målgrupper",
                            "viden om bestemte målgrupper",
                            "knowledge of specific target groups")),
            Map.entry(Purpose.COMPETENCES, List.of("kompetencer", "få nye kompetencer", "gain competences")),
            Map.entry(
                    Purpose.PRESENT_SERVICES,
                    List.of(
                            "vise det nye frem",
                            "vise det nye frem eller tilbyde nye services",
                            "present what is new or offer new services")));
    private static final List<String> YES = List.of("ja", "yes", "true", "sand", "x", "1");
    private static final List<String> NO = List.of("nej", "no", "false", "falsk", "0");

    private ImportWords() {}

    static <E extends Enum<E> & Coded> Optional<E> choice(Class<E> type, String word) {
        String key = SearchText.key(word);
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.code().equals(key) || WORDS.get(e).contains(key))
                .findFirst();
    }

    /** What one can write for a choice of the list, to tell people. */
    static <E extends Enum<E> & Coded> String known(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(e -> WORDS.get(e).get(0) + " (" + e.code() + ")")
                .collect(Collectors.joining(", "));
    }

    static Optional<Boolean> yesOrNo(String word) {
        String key = SearchText.key(word);
        if (YES.contains(key)) {
            return Optional.of(true);
        }
        return NO.contains(key) ? Optional.of(false) : Optional.empty();
    }
}
