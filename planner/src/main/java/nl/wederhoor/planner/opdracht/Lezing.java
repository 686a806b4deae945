package nl.wederhoor.planner.opdracht;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederhoor.planner.opdracht.JsonBoom.Waarde;

/** Reads values one by one and remembers every fault, so that a file is refused once with all of them. */
final class Lezing {
    private static final int MEESTE_FOUTEN = 100;

    private final List<String> fouten = new ArrayList<>();

    /** What a reader makes of a value; null, with the fault remembered, when it makes nothing of it. */
    <T> T lees(Waarde waarde, Function<Waarde, T> lezer) {
        try {
            return lezer.apply(waarde);
        } catch (SlechteInvoer fout) {
            fouten.add(fout.getMessage());
            return null;
        }
    }

    /** The same, with a value for when it is absent or wrong. */
    <T> T lees(Waarde waarde, Function<Waarde, T> lezer, T anders) {
        T gelezen = waarde.isAfwezig() ? null : lees(waarde, lezer);
        return gelezen == null ? anders : gelezen;
    }

    long getal(Waarde waarde, long laagste, long hoogste, long anders) {
        return lees(waarde, w -> w.getal(laagste, hoogste, anders), anders);
    }

    boolean keuze(Waarde waarde, boolean anders) {
        return lees(waarde, w -> w.waarOfNiet(anders), anders);
    }

    /** A name that must be there. */
    String naam(Waarde waarde) {
        String naam = lees(waarde, Waarde::tekst);
        if (waarde.isAfwezig()) {
            meld(waarde, "dit ontbreekt.");
        }
        return naam == null ? "" : naam;
    }

    <T> List<T> lijst(Waarde waarde, Function<Waarde, T> lezer) {
        List<T> delen = new ArrayList<>();
        for (Waarde deel : lees(waarde, Waarde::lijst, List.<Waarde>of())) {
            T gelezen = lees(deel, lezer);
            if (gelezen != null) {
                delen.add(gelezen);
            }
        }
        return delen;
    }

    Set<String> namen(Waarde waarde) {
        Set<String> namen = new LinkedHashSet<>();
        for (Waarde deel : lees(waarde, Waarde::lijst, List.<Waarde>of())) {
            if (!namen.add(naam(deel))) {
                meld(deel, "dit staat er al.");
            }
        }
        return namen;
    }

    <T> Map<String, T> paren(Waarde waarde, Function<Waarde, T> lezer) {
        Map<String, T> paren = new LinkedHashMap<>();
        for (String sleutel : lees(waarde, Waarde::sleutels, Set.<String>of())) {
            T gelezen = lees(waarde.veld(sleutel), lezer);
            if (gelezen != null) {
                paren.put(sleutel, gelezen);
            } else if (waarde.veld(sleutel).isAfwezig()) {
                meld(waarde.veld(sleutel), "dit ontbreekt.");
            }
        }
        return paren;
    }

    /** One of a closed list, written small and with spaces. */
    <E extends Enum<E>> E een(Waarde waarde, Class<E> soort, E anders) {
        return lees(
                waarde,
                w -> Arrays.stream(soort.getEnumConstants())
                        .filter(mogelijk -> klein(mogelijk).equals(w.inhoud()))
                        .findFirst()
                        .orElseThrow(() -> w.fout("hier hoort te staan: "
                                + Arrays.stream(soort.getEnumConstants())
                                        .map(Lezing::klein)
                                        .collect(Collectors.joining(", "))
                                + ".")),
                anders);
    }

    static String klein(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Refuses fields that mean nothing here: a misspelt name would pass unnoticed. */
    Waarde object(Waarde waarde, String... bekend) {
        List<String> namen = List.of(bekend);
        for (String sleutel : lees(waarde, Waarde::sleutels, Set.<String>of())) {
            if (!namen.contains(sleutel)) {
                meld(
                        waarde.veld(sleutel),
                        "deze sleutel is hier niet bekend. Misschien: " + String.join(", ", namen) + ".");
            }
        }
        boolean isObject = waarde.inhoud() instanceof Map<?, ?>;
        return isObject ? waarde : new Waarde(waarde.plek(), Map.of());
    }

    void meld(Waarde waarde, String melding) {
        fouten.add(waarde.fout(melding).getMessage());
    }

    void weigerFouten() {
        if (fouten.size() > MEESTE_FOUTEN) {
            int meer = fouten.size() - MEESTE_FOUTEN;
            fouten.subList(MEESTE_FOUTEN, fouten.size()).clear();
            fouten.add("bestand: en nog " + meer + " fouten.");
        }
        if (!fouten.isEmpty()) {
            throw new SlechteInvoer(fouten);
        }
    }
}
