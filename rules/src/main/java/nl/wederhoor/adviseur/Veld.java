package nl.wederhoor.adviseur;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.function.Function;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.MetClausules;

/** A field of a line of the answer: its name as canonical JSON has it, and how to read it. */
record Veld(byte[] naam, Function<Object, Object> lees) {
    private static final ClassValue<Veld[]> VELDEN = new ClassValue<>() {
        @Override
        protected Veld[] computeValue(Class<?> soort) {
            return velden(soort);
        }
    };

    /** The fields of a record in the order of their names; an answer without its receipt. */
    static Veld[] van(Class<?> soort) {
        return VELDEN.get(soort);
    }

    private static Veld[] velden(Class<?> soort) {
        var namen = new TreeSet<String>();
        Arrays.stream(soort.getRecordComponents()).map(RecordComponent::getName).forEach(namen::add);
        if (MetClausules.class.isAssignableFrom(soort)) {
            namen.add("herkomst");
        }
        if (soort == Advies.class) {
            namen.remove("bewijs");
        }
        return namen.stream().map(naam -> veld(soort, naam)).toArray(Veld[]::new);
    }

    @SuppressWarnings("unchecked")
    private static Veld veld(Class<?> soort, String naam) {
        try {
            var lezer = MethodHandles.lookup().unreflect(soort.getMethod(naam));
            var functie = LambdaMetafactory.metafactory(
                            MethodHandles.lookup(),
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            lezer,
                            lezer.type().wrap())
                    .getTarget()
                    .invoke();
            return new Veld(('"' + naam + "\":").getBytes(UTF_8), (Function<Object, Object>) functie);
        } catch (Throwable e) {
            throw new IllegalStateException("Een veld van het antwoord is niet te lezen: " + naam, e);
        }
    }
}
