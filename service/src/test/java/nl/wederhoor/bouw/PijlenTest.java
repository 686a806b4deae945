package nl.wederhoor.bouw;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the arrows of architecture.md: service uses all, rules uses dmn, the cores know no framework and no clock. */
class PijlenTest {

    private static final Set<String> CLOCK_METHODS = Set.of("now", "currentTimeMillis");
    private static final JavaClasses OURS = importModules();

    @Test
    void modules_use_each_other_only_along_the_arrows() {
        classes().should(followTheArrows()).check(OURS);
    }

    @Test
    void every_module_is_seen_by_these_tests() {
        var seen = OURS.stream()
                .flatMap(javaClass -> Module.of(javaClass).stream())
                .distinct();

        assertThat(seen).containsExactlyInAnyOrder(Module.values());
    }

    @Test
    void the_cores_know_no_quarkus_and_no_sql() {
        noClasses()
                .that(areCore())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..", "jakarta..", "java.sql..", "javax.sql..", "org.hibernate..", "org.postgresql..")
                .check(OURS);
    }

    @Test
    void nobody_reads_the_clock_except_the_clock_bean() {
        noClasses()
                .that(describe("are not the clock bean", c -> !c.getName().equals("nl.wederhoor.start.Klok")))
                .should()
                .accessTargetWhere(readsTheClock())
                .check(OURS);
    }

    private static JavaClasses importModules() {
        var modules = Stream.of("dmn", "rules", "planner", "service")
                .map(name -> Path.of("..", name, "target", "classes"))
                .toList();
        return new ClassFileImporter(List.of(new ImportOption.DoNotIncludePackageInfos())).importPaths(modules);
    }

    private static DescribedPredicate<JavaClass> areCore() {
        return describe("are in a core module", javaClass -> Module.of(javaClass)
                .filter(module -> module != Module.SERVICE)
                .isPresent());
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return describe("reads the clock", access -> {
            AccessTarget target = access.getTarget();
            var owner = target.getOwner().getName();
            return (owner.startsWith("java.time.") || owner.equals("java.lang.System"))
                            && CLOCK_METHODS.contains(target.getName())
                            && takesNoClock(access)
                    || owner.equals("java.time.Clock") && target.getName().matches("(system|tick[A-Z]).*");
        });
    }

    private static boolean takesNoClock(JavaAccess<?> access) {
        return !access.getTarget().getFullName().contains("java.time.Clock");
    }

    private static ArchCondition<JavaClass> followTheArrows() {
        return new ArchCondition<>("use other modules only along the arrows") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                var module = Module.of(from).orElseThrow();
                from.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> Module.of(dependency.getTargetClass())
                                .filter(target -> !module.mayUse(target))
                                .isPresent())
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }
}
