package io.jinmai;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The house's plan: which package may use which. A name stands for the package and those below it, but for those that have a name of their
 * own. Whoever finds a better cut changes this table.
 */
class PackageDirectionsTest {
    private static final String ROOT = "io.jinmai.";
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("graph", Set.of()),
            entry("display", Set.of()),
            entry("evaluation", Set.of("graph")),
            entry("view", Set.of("graph", "display", "lexicon")),
            entry("article", Set.of()),
            entry("lexicon", Set.of()),
            entry("recognition", Set.of("article", "lexicon", "graph")),
            entry("relation", Set.of("recognition", "article", "lexicon", "graph")),
            entry("explanation", Set.of("relation", "recognition", "article", "graph")),
            entry("resolution", Set.of("graph", "lexicon")),
            entry("store", Set.of("graph", "resolution")),
            entry("store.cypher.database", Set.of("graph", "store")),
            entry("store.cypher.record", Set.of("graph", "resolution", "store", "store.cypher.database")),
            entry(
                    "store.cypher.article",
                    Set.of("graph", "resolution", "store", "store.cypher.database", "store.cypher.record")),
            entry(
                    "store.cypher.identity",
                    Set.of(
                            "graph",
                            "resolution",
                            "store",
                            "store.cypher.database",
                            "store.cypher.record",
                            "store.cypher.article")),
            entry(
                    "store.cypher.writing",
                    Set.of("graph", "store", "store.cypher.database", "store.cypher.record", "store.cypher.article")),
            entry(
                    "store.cypher.audit",
                    Set.of("graph", "store", "store.cypher.database", "store.cypher.record", "store.cypher.article")),
            entry(
                    "store.cypher",
                    Set.of(
                            "graph",
                            "resolution",
                            "store",
                            "store.cypher.database",
                            "store.cypher.record",
                            "store.cypher.article",
                            "store.cypher.identity",
                            "store.cypher.writing",
                            "store.cypher.audit")),
            entry("store.neo4j", Set.of("store", "store.cypher", "store.cypher.database")),
            entry("store.embedded", Set.of("store", "store.neo4j", "store.cypher", "store.cypher.database")),
            entry("explorer", Set.of("store", "store.cypher.database", "view", "display", "lexicon")),
            entry("export", Set.of("store", "store.cypher.database", "graph")),
            entry("pipeline", Set.of("graph", "article", "lexicon", "recognition", "relation", "resolution", "store")),
            // besides the pipeline what makes a job of it without a database: the readers, the rules of identity, the
            // records of the graph
            // and the forms of files; of recognition only its lexicons, which each executor loads for itself
            entry(
                    "spark",
                    Set.of(
                            "graph",
                            "article",
                            "lexicon",
                            "recognition",
                            "resolution",
                            "store",
                            "store.cypher.database",
                            "store.cypher.record",
                            "store.cypher.article",
                            "export",
                            "pipeline")),
            entry(
                    "cli",
                    Set.of(
                            "graph",
                            "article",
                            "lexicon",
                            "recognition",
                            "relation",
                            "resolution",
                            "store",
                            "store.neo4j",
                            "store.embedded",
                            "pipeline",
                            "display",
                            "view",
                            "explorer",
                            "export",
                            "explanation",
                            "evaluation")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.jinmai");

    static Stream<String> packages() {
        return new TreeSet<>(MAY_USE.keySet()).stream();
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> existing = CLASSES.stream().map(PackageDirectionsTest::cut).collect(Collectors.toSet());
        assertThat(existing).isEqualTo(MAY_USE.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatTheTableAllows(String name) {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are in " + name, user -> cut(user).equals(name)))
                .should()
                .dependOnClassesThat(ofOurs(name))
                .check(CLASSES);
    }

    @Test
    void onlyRecognitionUsesHanLp() {
        isUsedOnlyBy("io.jinmai.recognition..", resideInAPackage("com.hankcs.."));
    }

    @Test
    void onlyTheNeo4jAdapterUsesTheDriver() {
        isUsedOnlyBy("io.jinmai.store.neo4j..", resideInAPackage("org.neo4j.driver.."));
    }

    @Test
    void onlyTheEmbeddedAdapterUsesTheKernel() {
        isUsedOnlyBy(
                "io.jinmai.store.embedded..",
                resideInAPackage("org.neo4j..").and(not(resideInAPackage("org.neo4j.driver.."))));
    }

    @Test
    void onlyTheCommandLineUsesPicocli() {
        isUsedOnlyBy("io.jinmai.(cli|spark.command)..", resideInAnyPackage("picocli..", "me.tongfei.."));
    }

    @Test
    void onlyTheJobUsesSpark() {
        isUsedOnlyBy("io.jinmai.spark..", resideInAnyPackage("org.apache.spark..", "org.apache.hadoop.."));
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.jinmai.cli..", "io.jinmai.spark.command..")
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("io.jinmai.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    private static void isUsedOnlyBy(String user, DescribedPredicate<JavaClass> used) {
        noClasses()
                .that()
                .resideOutsideOfPackage(user)
                .should()
                .dependOnClassesThat(used)
                .check(CLASSES);
    }

    /** Our classes that the package of this name may not use. */
    private static DescribedPredicate<JavaClass> ofOurs(String name) {
        Set<String> allowed = MAY_USE.get(name);
        return DescribedPredicate.describe(
                "are in a package of ours other than " + name + " and " + new TreeSet<>(allowed),
                used -> used.getPackageName().startsWith(ROOT)
                        && !cut(used).equals(name)
                        && !allowed.contains(cut(used)));
    }

    /** The package of the table that a class is in; of one that the table does not have its own. */
    private static String cut(JavaClass javaClass) {
        String own = javaClass.getPackageName().substring(ROOT.length());
        String name = own;
        while (!MAY_USE.containsKey(name)) {
            int end = name.lastIndexOf('.');
            if (end < 0) {
                return own;
            }
            name = name.substring(0, end);
        }
        return name;
    }
}
