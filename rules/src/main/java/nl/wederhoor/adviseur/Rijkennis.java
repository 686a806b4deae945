package nl.wederhoor.adviseur;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.tabel.Herkomst;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Kolomsoort;
import nl.wederhoor.tabel.Toestand;

/**
 * One row with what was worked out of it once.
 *
 * @param plaats its place among all rows, by table and row
 * @param clausules its clauses, in the order of the protocol
 * @param vragen the columns that it asks something of
 */
record Rijkennis(int plaats, List<String> clausules, List<Vraag> vragen) {
    private static final Map<String, Lijstwaarde> LIJSTWAARDEN = lijstwaarden();

    /** One value of a list of facts. */
    record Lijstwaarde(Feit feit, String waarde) {}

    /**
     * One column with what a report can tell of it: a fact, a value of a list, or nothing when it is derived or decided.
     *
     * @param standen how many standings a case can have in it, or 0 when these are not values of a closed list
     */
    record Vraag(Kolom kolom, Feit feit, Lijstwaarde lijstwaarde, int standen) {
        static Vraag naar(Kolom kolom) {
            boolean gesloten = (kolom.soort() == Kolomsoort.BOOLEAN || kolom.soort() == Kolomsoort.TEKST)
                    && kolom.herkomst() != Herkomst.TABEL;
            return new Vraag(
                    kolom,
                    Feit.van(kolom.naam()).orElse(null),
                    LIJSTWAARDEN.get(kolom.naam()),
                    gesloten ? 2 * (kolom.waarden().size() + 1) : 0);
        }

        /** True when somebody told this; decisions and what is derived count as they stand. */
        boolean gegeven(Feiten feiten) {
            return lijstwaarde == null
                    ? feit != null && feiten.heeft(feit)
                    : feiten.bevat(lijstwaarde.feit(), lijstwaarde.waarde());
        }

        private int stand(Toestand toestand, Feiten feiten) {
            var waarde = toestand.waarde(kolom.naam());
            int plaats = waarde == null ? 0 : kolom.waarden().indexOf(waarde) + 1;
            return 2 * plaats + (gegeven(feiten) ? 1 : 0);
        }
    }

    /**
     * How a case stands in everything that this row asks: its values, and which of these somebody told; null when that is
     * more than values of closed lists.
     */
    Long stand(Toestand toestand, Feiten feiten) {
        long stand = 0;
        for (var vraag : vragen) {
            if (vraag.standen() == 0 || stand > Integer.MAX_VALUE) {
                return null;
            }
            stand = stand * vraag.standen() + vraag.stand(toestand, feiten);
        }
        return stand;
    }

    private static Map<String, Lijstwaarde> lijstwaarden() {
        Map<String, Lijstwaarde> opBron = new HashMap<>();
        for (var feit : Feit.values()) {
            if (feit.soort() == Feitsoort.LIJST) {
                feit.waarden().forEach(waarde -> opBron.put(feit.bron(waarde), new Lijstwaarde(feit, waarde)));
            }
        }
        return Map.copyOf(opBron);
    }
}
