package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun.Status;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for any file on any register: names are few, so that rows and records often mean each other. */
@OnBothDatabases
class ImportRandomTest {
    private static final int ROUNDS = 6;
    private static final List<String> PLACES = List.of(
            "Vestby Bibliotek", "Vestby Bibliotekerne", "Koret Fønix", "Kor Foenix", "Ærø Museum", "Aeroe Museum A/S");
    private static final List<String> NAMES =
            List.of("Ida Skov", "Ida M. Skov", "Bo Å", "Bo Aa", "Lis Bech", "Lis Bek", "lis bech");

    private final Register register;
    private Random random;

    ImportRandomTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private String perhaps(String text) {
        return random.nextBoolean() ? text : "";
    }

    /** Everything there is, but for versions and times. */
    private Map<String, Object> everything() {
        PageRequest page = PageRequest.first(PageRequest.MAX_LIMIT);
        Map<String, Object> all = new TreeMap<>();
        register.organisations
                .list(COORDINATOR, OrganisationQuery.all(page))
                .items()
                .forEach(record -> all.put(record.id(), record.details()));
        register.people
                .list(COORDINATOR, PersonQuery.all(page))
                .items()
                .forEach(record -> all.put(record.id(), record.details()));
        register.partnerships
                .list(COORDINATOR, PartnershipQuery.all(page))
                .items()
                .forEach(record -> all.put(record.id(), record.details()));
        for (ValueList list : ValueList.values()) {
            all.put(
                    list.code(),
                    register.lists.list(COORDINATOR, list).stream()
                            .map(ListedValue::name)
                            .toList());
        }
        return all;
    }

    private void fill() {
        for (int i = random.nextInt(4); i > 0; i--) {
            Organisation place = register.organisations.create(
                    COORDINATOR,
                    OrganisationDetails.builder(any(PLACES))
                            .type(any(List.of("kor", "museum")))
                            .ownLibrary(random.nextBoolean())
                            .build());
            register.people.create(
                    COORDINATOR,
                    PersonDetails.builder(any(NAMES))
                            .emails(random.nextBoolean() ? List.of(email()) : List.of())
                            .roles(List.of(PersonRole.of(place.id(), null)))
                            .build());
        }
    }

    private String email() {
        return any(List.of("ida", "bo", "lis")) + "@example.dk";
    }

    private String phone() {
        return any(List.of("21 21 21 21", "+45 21212121", "61616161"));
    }

    private String file(ImportKind kind) {
        String header =
                switch (kind) {
                    case ORGANISATIONS -> "navn;type;e-mail;telefon;emneord";
                    case PEOPLE -> "navn;firma;e-mail;stilling;telefon;noter";
                    case MIXED -> "navn;firma;e-mail;stilling;postnr;organisationenstelefon;mobil";
                    case PARTNERSHIPS -> "bibliotek;partnerskab;partner;sektor;målgruppe";
                };
        return header + "\n"
                + IntStream.range(0, 2 + random.nextInt(6))
                        .mapToObj(i -> row(kind))
                        .collect(Collectors.joining("\n"));
    }

    private String row(ImportKind kind) {
        Stream<String> cells =
                switch (kind) {
                    case ORGANISATIONS ->
                        Stream.of(any(PLACES), perhaps("kor"), perhaps("post@example.dk"), perhaps("20304050"), "sang");
                    case PEOPLE ->
                        Stream.of(
                                any(NAMES),
                                perhaps(any(PLACES)),
                                perhaps(email()),
                                perhaps("leder"),
                                perhaps(phone()),
                                perhaps("Ring først"));
                    case MIXED ->
                        Stream.of(
                                perhaps(any(NAMES)),
                                any(PLACES),
                                perhaps(email()),
                                perhaps("leder"),
                                perhaps("5970"),
                                perhaps("62522950"),
                                perhaps(phone()));
                    case PARTNERSHIPS ->
                        Stream.of(
                                "Vestby Bibliotek",
                                any(List.of("Sang", "Læsning")),
                                perhaps(any(PLACES.subList(1, PLACES.size()))),
                                perhaps("civil"),
                                perhaps("børn"));
                };
        return cells.collect(Collectors.joining(";"));
    }

    private TriedImport imported(ImportKind kind, String file, Optional<ImportChoice> choice) {
        TriedImport run = register.upload(COORDINATOR, kind, "x.csv", file.getBytes(StandardCharsets.UTF_8));
        register.imports.decideAll(
                COORDINATOR,
                run.id(),
                Optional.empty(),
                Optional.empty(),
                choice.orElseGet(() -> ImportChoice.values()[random.nextInt(3)]));
        TriedImport done = register.imported(COORDINATOR, run.id(), true);
        assertThat(done.status()).as(file).isEqualTo(Status.DONE);
        return done;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsUndoneIsAsItWas(ImportKind kind) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            random = new Random(seed);
            fill();
            Map<String, Object> before = everything();
            String file = file(kind);
            TriedImport run = imported(kind, file, Optional.empty());

            TriedImport undone = register.undone(COORDINATOR, run.id());

            assertThat(undone.run().counts().kept()).as(file).isZero();
            assertThat(everything()).as("seed %s: %s", seed, file).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameFileChangesNothingTheSecondTime(ImportKind kind) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            random = new Random(seed);
            fill();
            String file = file(kind);
            ImportChoice choice = ImportChoice.values()[random.nextInt(3)];
            imported(kind, file, Optional.of(choice));
            Map<String, Object> after = everything();
            long changes = register.count("plt_change");

            imported(kind, file, Optional.of(choice == ImportChoice.NEW ? ImportChoice.SKIP : choice));

            assertThat(everything()).as("seed %s, %s: %s", seed, choice, file).isEqualTo(after);
            assertThat(register.count("plt_change")).isEqualTo(changes);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISATIONS"})
    void ofTwoFilesWithTheSameRecordsTheSecondCounts(ImportKind kind) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            random = new Random(seed);
            List<String> names = List.of("Koret Fønix", "Ærø Museum", "Vestby Skole");
            String first = full(names);
            String second = full(names);

            imported(kind, first, Optional.of(ImportChoice.NEW));
            imported(kind, second, Optional.of(ImportChoice.NEW));

            String[] lines = second.split("\n");
            for (int i = 1; i < lines.length; i++) {
                String[] cells = lines[i].split(";");
                OrganisationDetails found = organisation(cells[0]);
                assertThat(List.of(found.type(), found.email(), found.website()))
                        .as(first + second)
                        .containsExactlyElementsOf(Arrays.asList(cells).subList(1, 4));
            }
            assertThat(register.count("reg_organisation")).isEqualTo(3);
        }
    }

    private String full(List<String> names) {
        return "navn;type;e-mail;hjemmeside\n"
                + names.stream()
                        .map(name -> String.join(
                                ";",
                                name,
                                any(List.of("kor", "museum", "skole")),
                                email(),
                                "https://" + random.nextInt(100) + ".example.dk"))
                        .collect(Collectors.joining("\n"));
    }

    private OrganisationDetails organisation(String name) {
        return register
                .organisations
                .list(COORDINATOR, OrganisationQuery.text(name, PageRequest.first(10)))
                .items()
                .stream()
                .filter(organisation -> organisation.name().equals(name))
                .findFirst()
                .orElseThrow()
                .details();
    }
}
