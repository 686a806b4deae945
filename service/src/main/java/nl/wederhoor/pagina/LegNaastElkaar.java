package nl.wederhoor.pagina;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.pagina.Vergelijkbeeld.Cel;
import nl.wederhoor.pagina.Vergelijkbeeld.Deel;
import nl.wederhoor.pagina.Vergelijkbeeld.Rij;
import nl.wederhoor.vergelijking.Lezing;
import nl.wederhoor.vergelijking.Vergelijking;
import nl.wederhoor.vergelijking.Vergelijkregel;

/** Turns a comparison into tables: one part per field of the advice, its differences apart from what is equal. */
final class LegNaastElkaar {
    private final Map<String, String> namen;

    /** The names of the organisations in the order of the columns. */
    LegNaastElkaar(Map<String, String> namen) {
        this.namen = new LinkedHashMap<>(namen);
    }

    List<Deel> delen(Vergelijking vergelijking) {
        var perVeld = new LinkedHashMap<String, List<Vergelijkregel>>();
        vergelijking.regels().forEach(regel -> perVeld.computeIfAbsent(regel.veld(), veld -> new ArrayList<>())
                .add(regel));
        return perVeld.entrySet().stream()
                .map(deel -> new Deel(
                        deel.getKey(),
                        Vergelijkwoorden.titel(deel.getKey()),
                        rijen(deel.getValue(), true),
                        rijen(deel.getValue(), false)))
                .toList();
    }

    private List<Rij> rijen(List<Vergelijkregel> regels, boolean verschillend) {
        return regels.stream()
                .filter(regel -> regel.verschilt() == verschillend)
                .map(this::rij)
                .toList();
    }

    private Rij rij(Vergelijkregel regel) {
        var cellen = new ArrayList<Cel>();
        regel.perOrganisatie().forEach((organisatie, lezing) -> cellen.add(cel(regel, organisatie, lezing)));
        return new Rij(Vergelijkwoorden.label(regel.veld(), regel.sleutel()), cellen);
    }

    private Cel cel(Vergelijkregel regel, String organisatie, Lezing lezing) {
        var eerste = namen.keySet().iterator().next();
        boolean anders = !lezing.isGelijkAan(regel.perOrganisatie().get(eerste));
        return new Cel(
                organisatie,
                namen.get(organisatie),
                anders ? namen.get(eerste) : "",
                Vergelijkwoorden.status(regel.veld(), lezing),
                Vergelijkwoorden.kop(regel.veld(), lezing),
                Vergelijkwoorden.regels(regel.veld(), lezing),
                lezing.clausules());
    }
}
