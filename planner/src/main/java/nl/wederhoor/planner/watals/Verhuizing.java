package nl.wederhoor.planner.watals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/**
 * A case that another plan puts elsewhere; WACHTRIJ is the queue.
 *
 * @param van null for a case that the first plan did not have
 */
public record Verhuizing(String zaak, String van, String naar) {

    /** What the second plan puts elsewhere, in the order of its snapshot. */
    static List<Verhuizing> tussen(Verdeling een, Verdeling ander) {
        List<Verhuizing> verhuizingen = new ArrayList<>();
        for (Zaak zaak : ander.tabel().momentopname().zaken()) {
            String van = plek(een, zaak.id());
            String naar = plek(ander, zaak.id());
            if (!Objects.equals(van, naar)) {
                verhuizingen.add(new Verhuizing(zaak.id(), van, naar));
            }
        }
        return verhuizingen;
    }

    private static String plek(Verdeling plan, String zaak) {
        Integer eenheid = plan.tabel().nummerVanZaak(zaak);
        return eenheid == null ? null : plan.tabel().plek(plan.plek(eenheid));
    }

    String tekst() {
        return zaak + " (" + (van == null ? "nieuw" : klein(van)) + " naar " + klein(naar) + ")";
    }

    private static String klein(String plek) {
        return Paartabel.WACHTRIJ.equals(plek) ? "de wachtrij" : plek;
    }
}
