package nl.wederhoor.probleem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which operations an address has, read once from the resources; the framework says only that one is not among them. */
@Singleton
final class Bewerkingen {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");

    private final List<Bewerking> alle;

    private record Bewerking(Pattern pad, String methode) {}

    Bewerkingen(BeanManager beans) {
        this.alle = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(klasse -> klasse.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(klasse -> Arrays.stream(klasse.getDeclaredMethods()))
                .flatMap(Bewerkingen::van)
                .toList();
    }

    /** The operations of this address, with commas between them; empty text when nothing is there. */
    String van(String pad) {
        Set<String> methoden = new TreeSet<>();
        alle.stream()
                .filter(bewerking -> bewerking.pad().matcher(pad).matches())
                .forEach(bewerking -> methoden.add(bewerking.methode()));
        if (methoden.contains("GET")) {
            methoden.add("HEAD");
        }
        if (!methoden.isEmpty()) {
            methoden.add("OPTIONS");
        }
        return String.join(", ", methoden);
    }

    private static Stream<Bewerking> van(Method methode) {
        var pad = pad(methode.getDeclaringClass().getAnnotation(Path.class), methode.getAnnotation(Path.class));
        return Arrays.stream(methode.getAnnotations())
                .map(annotatie -> annotatie.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(http -> new Bewerking(pad, http.value()));
    }

    /** A parameter stands for one part of the address. */
    private static Pattern pad(Path... stukken) {
        List<String> delen = new ArrayList<>();
        for (var stuk : stukken) {
            if (stuk != null) {
                Arrays.stream(stuk.value().split("/"))
                        .filter(deel -> !deel.isEmpty())
                        .map(Bewerkingen::deel)
                        .forEach(delen::add);
            }
        }
        return Pattern.compile("/" + String.join("/", delen) + "/?");
    }

    private static String deel(String deel) {
        var patroon = new StringBuilder();
        int vanaf = 0;
        for (var gevonden = PARAMETER.matcher(deel); gevonden.find(); vanaf = gevonden.end()) {
            patroon.append(Pattern.quote(deel.substring(vanaf, gevonden.start())))
                    .append("[^/]+");
        }
        return patroon.append(Pattern.quote(deel.substring(vanaf))).toString();
    }
}
