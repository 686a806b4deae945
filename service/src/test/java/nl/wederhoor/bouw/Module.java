package nl.wederhoor.bouw;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The modules of this project and the arrows that architecture.md allows, known by where a class was compiled. */
enum Module {
    DMN,
    RULES(DMN),
    PLANNER,
    SERVICE(DMN, RULES, PLANNER);

    private final Set<Module> mayUse;

    Module(Module... mayUse) {
        this.mayUse = Set.of(mayUse);
    }

    boolean mayUse(Module other) {
        return this == other || mayUse.contains(other);
    }

    static Optional<Module> of(JavaClass javaClass) {
        return javaClass.getSource().map(source -> source.getUri().getPath()).flatMap(path -> Stream.of(values())
                .filter(module -> module.compiled(path))
                .findFirst());
    }

    private boolean compiled(String path) {
        var name = name().toLowerCase(java.util.Locale.ROOT);
        return path != null && (path.contains("/" + name + "/target/") || path.contains("/" + name + "-0."));
    }
}
