package nl.wederhoor.tabel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an input cell asks of a value; the closed grammar has nothing else. */
public sealed interface Cel {
    Cel ALLES = new Alles();

    boolean past(Object waarde);

    /** The cell with its values written by this function. */
    String schrijf(Function<Object, String> waarde);

    /** As people read it. */
    default String tekst() {
        return schrijf(Waarden::tekst);
    }

    default String feel() {
        return schrijf(Waarden::feel);
    }

    /** "-": everything, also what is not known. */
    record Alles() implements Cel {
        @Override
        public boolean past(Object waarde) {
            return true;
        }

        @Override
        public String schrijf(Function<Object, String> waarde) {
            return "-";
        }
    }

    /** One of these values, or none of them. */
    record Keuze(List<Object> waarden, boolean niet) implements Cel {
        @Override
        public boolean past(Object waarde) {
            return waarden.contains(waarde) != niet;
        }

        @Override
        public String schrijf(Function<Object, String> waarde) {
            var opsomming = waarden.stream().map(waarde).collect(Collectors.joining(", "));
            return niet ? "not(" + opsomming + ")" : opsomming;
        }
    }

    /** Between two numbers or days; a missing end is null. */
    record Bereik(Object onder, boolean onderMee, Object boven, boolean bovenMee) implements Cel {
        public static Bereik precies(Object waarde) {
            return new Bereik(waarde, true, waarde, true);
        }

        @Override
        public boolean past(Object waarde) {
            return (onder == null || boven(Waarden.vergelijk(waarde, onder), onderMee))
                    && (boven == null || boven(Waarden.vergelijk(boven, waarde), bovenMee));
        }

        private static boolean boven(int verschil, boolean mee) {
            return verschil > 0 || (mee && verschil == 0);
        }

        @Override
        public String schrijf(Function<Object, String> waarde) {
            if (onder == null) {
                return (bovenMee ? "<= " : "< ") + waarde.apply(boven);
            }
            if (boven == null) {
                return (onderMee ? ">= " : "> ") + waarde.apply(onder);
            }
            if (onder.equals(boven)) {
                return waarde.apply(onder);
            }
            return (onderMee ? "[" : "(") + waarde.apply(onder) + ".." + waarde.apply(boven) + (bovenMee ? "]" : ")");
        }
    }
}
