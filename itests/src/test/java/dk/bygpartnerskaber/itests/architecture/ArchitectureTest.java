package dk.bygpartnerskaber.itests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of layers in docs/architecture.md, held against the bytecode of every bundle. */
class ArchitectureTest {
    private static final String OURS = "dk.bygpartnerskaber..";
    private static final String[] ANNOTATIONS = {"org.osgi.annotation.."};

    private static JavaClasses bundles;

    @BeforeAll
    static void readAllBundles() throws IOException {
        try (Stream<Path> ours = Files.walk(Path.of("../bundles"), 4);
                Stream<Path> sample = Files.walk(Path.of("sample"), 3)) {
            List<Path> folders = Stream.concat(ours, sample)
                    .filter(path -> path.endsWith("target/classes"))
                    .toList();
            assertThat(folders).as("compiled bundles").hasSizeGreaterThanOrEqualTo(10);
            bundles = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPaths(folders);
        }
    }

    /** Classes of a layer of any module; {@code own} tells the module apart. */
    private static DescribedPredicate<JavaClass> layer(String layer) {
        Pattern form = Pattern.compile("dk\\.bygpartnerskaber\\.(?!platform\\b)\\w+\\." + layer + "(\\..*)?");
        return DescribedPredicate.describe(
                "module " + layer, type -> form.matcher(type.getPackageName()).matches());
    }

    private static DescribedPredicate<JavaClass> platform(String... names) {
        return resideInAnyPackage(Stream.of(names)
                .map(name -> "dk.bygpartnerskaber.platform." + name)
                .toArray(String[]::new));
    }

    @Test
    void thePlatformsApiNeedsNothingButTheJdk() {
        classes()
                .that(platform("api.."))
                .should()
                .onlyDependOnClassesThat(
                        platform("api..").or(resideInAPackage("java..")).or(resideInAnyPackage(ANNOTATIONS)))
                .check(bundles);
    }

    @Test
    void thePlatformKnowsNoModule() {
        noClasses()
                .that(resideInAPackage("dk.bygpartnerskaber.platform.."))
                .should()
                .dependOnClassesThat(layer("\\w+"))
                .check(bundles);
    }

    @Test
    void anApiNeedsNothingButTheJdkAndOtherApis() {
        classes()
                .that(layer("api"))
                .should()
                .onlyDependOnClassesThat(layer("api")
                        .or(platform("api.."))
                        .or(resideInAPackage("java.."))
                        .or(resideInAnyPackage(ANNOTATIONS)))
                .check(bundles);
    }

    @Test
    void aCoreKnowsNeitherWebNorServicesNorOtherCores() {
        noClasses()
                .that(layer("core"))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.apache.cxf..", "javax.ws.rs..", "javax.jws..", "javax.servlet..")
                                .or(layer("endpoint"))
                                .or(layer("ui"))
                                .or(platform("web..", "services..", "security..")))
                .check(bundles);
        slices().matching("dk.bygpartnerskaber.(*).core..")
                .should()
                .notDependOnEachOther()
                .check(bundles);
    }

    @Test
    void anEndpointReachesRecordsThroughApisOnly() {
        noClasses()
                .that(layer("endpoint"))
                .should()
                .dependOnClassesThat(layer("core")
                        .or(layer("ui"))
                        .or(resideInAnyPackage("javax.persistence.."))
                        .or(platform("documents..", "persistence..", "web..")))
                .check(bundles);
    }

    @Test
    void aPageReachesRecordsThroughApisOnly() {
        noClasses()
                .that(layer("ui"))
                .should()
                .dependOnClassesThat(layer("core")
                        .or(layer("endpoint"))
                        .or(resideInAnyPackage("javax.persistence..", "org.apache.cxf..", "javax.ws.rs.."))
                        .or(platform("documents..", "persistence..", "services..", "security..")))
                .check(bundles);
    }

    @Test
    void pagesNeedNoCxf() {
        noClasses()
                .that(platform("web.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.cxf..", "javax.ws.rs..", "javax.jws.."))
                .check(bundles);
    }

    @Test
    void whatReadsListsKnowsNothingOfTheProduct() {
        noClasses()
                .that(platform("documents.."))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(OURS).and(not(platform("documents..").or(platform("api..")))))
                .check(bundles);
    }

    @Test
    void nobodyReachesIntoTheInsidesOfAPlatformBundle() {
        for (String bundle : List.of("documents", "persistence", "security", "work", "web", "services")) {
            noClasses()
                    .that(not(platform(bundle + "..")).and(resideInAPackage(OURS)))
                    .should()
                    .dependOnClassesThat(platform(bundle + ".internal.."))
                    .check(bundles);
        }
    }

    @Test
    void noLayersGoInCircles() {
        slices().matching("dk.bygpartnerskaber.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .check(bundles);
    }

    @Test
    void whatACoreDoesWithRecordsStandsOnTheRecordsAndNotTheOtherWayRound() {
        noClasses()
                .that(resideInAPackage("dk.bygpartnerskaber.*.core"))
                .should()
                .dependOnClassesThat(resideInAPackage("dk.bygpartnerskaber.*.core.*.."))
                .check(bundles);
        slices().matching("dk.bygpartnerskaber.(*).core.(*)..")
                .should()
                .beFreeOfCycles()
                .check(bundles);
    }

    @Test
    void timeZoneAndLanguageAreNeverThoseOfTheMachine() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SystemClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .check(bundles);
    }
}
