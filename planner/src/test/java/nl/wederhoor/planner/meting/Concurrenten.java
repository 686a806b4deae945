package nl.wederhoor.planner.meting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.optaplanner.Kaal;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.zoek.Zoeker;

/** What others would do: in turn, to whoever has least, where it costs least, and OptaPlanner as it comes. */
final class Concurrenten {
    /** OptaPlanner as it comes gets so many times as long as this planner. */
    private static final double LANGER = 2.5;

    private final Paartabel tabel;

    private Concurrenten(Paartabel tabel) {
        this.tabel = tabel;
    }

    record Uitkomst(Score score, double seconden) {}

    static Map<String, Uitkomst> alle(Paartabel tabel, double seconden) {
        var zij = new Concurrenten(tabel);
        Map<String, Uitkomst> uit = new LinkedHashMap<>();
        uit.put("round robin", meet(seconden, t -> zij.rondje()));
        uit.put("least loaded", meet(seconden, t -> zij.kies((verdeling, ij) -> zij.drukte(verdeling, ij[1]))));
        uit.put("greedy", meet(seconden, t -> zij.kies(Concurrenten::meerkosten)));
        uit.put("OptaPlanner's default", meet(seconden, t -> Kaal.los(tabel, t)));
        uit.put("our search alone", meet(seconden, t -> Zoeker.zoek(tabel, Planopties.van(500, 1))));
        var standen = Meting.meet(tabel.momentopname(), 1, seconden);
        var eind = standen.get(standen.size() - 1);
        uit.put("this planner", new Uitkomst(eind.plan(), eind.seconden()));
        return uit;
    }

    private static Uitkomst meet(double seconden, Function<Klok, Verdeling> weg) {
        var klok = new Klok(LANGER * seconden);
        Score score = weg.apply(klok).score();
        return new Uitkomst(score, klok.verstreken());
    }

    private Verdeling rondje() {
        var verdeling = Verdeling.wachtend(tabel);
        int[] beurt = {0};
        for (int i = 0; i < tabel.aantal(); i++) {
            int nr = i;
            IntStream.range(0, tabel.wachtrij())
                    .map(k -> (beurt[0] + k) % tabel.wachtrij())
                    .filter(j -> verdeling.mag(nr, j))
                    .findFirst()
                    .ifPresent(j -> {
                        verdeling.verplaats(nr, j);
                        beurt[0] = j + 1;
                    });
        }
        return verdeling;
    }

    private Verdeling kies(ToDoubleBiFunction<Verdeling, int[]> prijs) {
        var verdeling = Verdeling.wachtend(tabel);
        for (int i = 0; i < tabel.aantal(); i++) {
            int beste = verdeling.plek(i);
            double laagste = Double.MAX_VALUE;
            for (int j = 0; j < tabel.wachtrij(); j++) {
                double kosten =
                        verdeling.mag(i, j) ? prijs.applyAsDouble(verdeling, new int[] {i, j}) : Double.MAX_VALUE;
                if (kosten < laagste) {
                    laagste = kosten;
                    beste = j;
                }
            }
            verdeling.verplaats(i, beste);
        }
        return verdeling;
    }

    private double drukte(Verdeling verdeling, int j) {
        return verdeling.last(Lastsoort.UREN, j)
                / (double) Math.max(1, tabel.behandelaar(j).kwartieren());
    }

    private static double meerkosten(Verdeling verdeling, int[] ij) {
        Score verschil = Score.van(verdeling.verschil(ij[0], ij[1]));
        return verschil.medium() * 1e9 + verschil.zacht();
    }
}
