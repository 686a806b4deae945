package nl.wederhoor.terugtoets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.wederhoor.adviseur.Uitkomstlezer;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.terugtoets.Groepgeheugen.Policies;
import nl.wederhoor.terugtoets.Slag.Partijen;
import nl.wederhoor.terugtoets.Slag.Stapel;

/** How often each row of one table held for certain over a history of cases, worked out once per distinct projection. */
public final class Rijgebruik {
    private static final int ONTHOUDEN = 100_000;
    private static final int STAPEL = 512;

    private final Groepgeheugen geheugen;
    private final Slag slag;

    /** @param laatst the day of the last case in which the row held */
    public record Gebruik(long geraakt, LocalDate laatst) {
        private Gebruik plus(Gebruik ander) {
            return new Gebruik(geraakt + ander.geraakt, laatst.isAfter(ander.laatst) ? laatst : ander.laatst);
        }
    }

    public Rijgebruik(Beleid beleid, String besluit) {
        var lezer = new Uitkomstlezer(beleid);
        this.geheugen = new Groepgeheugen(
                lezer.rijen(besluit), new Policies(List.of(lezer, lezer), true, true), new Budget(ONTHOUDEN), null);
        this.slag = new Slag(new Partijen(lezer, lezer, true), List.of(geheugen), niets -> {}, new Uitslagenlijst());
    }

    /** The facts that can make a difference. */
    public Set<Feit> leest() {
        Set<Feit> leest = EnumSet.noneOf(Feit.class);
        leest.addAll(geheugen.groep().leest());
        if (leest.stream().anyMatch(Terugtoets.UIT_GEMEENTE::contains)) {
            leest.add(Feit.GEMEENTE);
        }
        return leest;
    }

    /** The rows that held in some case, by id. */
    public SortedMap<String, Gebruik> tel(Iterator<? extends Supplier<Zaak>> historie, Toezicht toezicht) {
        SortedMap<String, Gebruik> gebruik = new TreeMap<>();
        long gelezen = 0;
        while (historie.hasNext()) {
            if (toezicht.isAfgebroken()) {
                throw new ToetsAfgebroken();
            }
            List<Supplier<Zaak>> zaken = new ArrayList<>(STAPEL);
            while (zaken.size() < STAPEL && historie.hasNext()) {
                zaken.add(historie.next());
            }
            slag.verwerk(new Stapel(gelezen, zaken), (plaats, zaak, uitslagen) -> uitslagen[0]
                    .oud()
                    .keySet()
                    .forEach(rij -> gebruik.merge(rij, new Gebruik(1, zaak.dag()), Gebruik::plus)));
            gelezen += zaken.size();
            toezicht.gelezen(gelezen);
        }
        return gebruik;
    }
}
