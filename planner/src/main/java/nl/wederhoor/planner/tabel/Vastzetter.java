package nl.wederhoor.planner.tabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.planner.momentopname.Momentopname.Vastzetting;
import nl.wederhoor.planner.momentopname.Momentopnamefout;
import nl.wederhoor.planner.momentopname.Momentopnamefout.Fout;

/** Applies the pins, and refuses those that a wall or another pin forbids: a pin never breaks a hard rule. */
final class Vastzetter {
    private final Paartabel tabel;
    private final List<Fout> fouten = new ArrayList<>();

    Vastzetter(Paartabel tabel) {
        this.tabel = tabel;
    }

    void zetVast(int[] vast) {
        keurBundels();
        List<Vastzetting> pins = tabel.momentopname().vastzettingen();
        List<Vastzetting> geldend = tabel.momentopname().geldendeVastzettingen();
        for (int nr = 0; nr < pins.size(); nr++) {
            if (geldend.contains(pins.get(nr))) {
                zetVast(pins.get(nr), "vastzettingen[" + nr + "]", vast);
            }
        }
        keurMaxima(vast);
        if (!fouten.isEmpty()) {
            throw new Momentopnamefout(fouten);
        }
    }

    private void keurBundels() {
        for (Eenheid eenheid : tabel.eenheden()) {
            for (int ander : tabel.botsingen(eenheid.nummer())) {
                if (ander == eenheid.nummer()) {
                    meld("tegenpartijen", "Twee zaken in bundel " + eenheid.id() + " zijn elkaars tegenpartij.");
                }
            }
        }
    }

    private void zetVast(Vastzetting pin, String pad, int[] vast) {
        int eenheid = tabel.nummerVanZaak(pin.zaak());
        int plek = tabel.nummerVanPlek(pin.behandelaar());
        if (!tabel.rij(eenheid).magBij(plek)) {
            meld(pad, pin.behandelaar() + " is niet beschikbaar voor deze zaak. Misschien moet de vastzetting eraf.");
        } else if (vast[eenheid] >= 0 && vast[eenheid] != plek) {
            meld(pad, "Een andere zaak uit deze bundel is elders vastgezet. Misschien moet een van de twee eraf.");
        } else if (botstMetVaste(eenheid, plek, vast)) {
            meld(pad, "Dit botst met een andere vastzetting. Misschien moet een van de twee eraf.");
        } else {
            vast[eenheid] = plek;
        }
    }

    private boolean botstMetVaste(int eenheid, int plek, int[] vast) {
        for (int ander : tabel.botsingen(eenheid)) {
            if (vast[ander] >= 0 && tabel.botst(plek, vast[ander])) {
                return true;
            }
        }
        return false;
    }

    private void keurMaxima(int[] vast) {
        Map<Integer, Integer> aantallen = new HashMap<>();
        for (int eenheid = 0; eenheid < vast.length; eenheid++) {
            if (vast[eenheid] >= 0) {
                aantallen.merge(vast[eenheid], tabel.rij(eenheid).last(Lastsoort.AANTAL, vast[eenheid]), Integer::sum);
            }
        }
        aantallen.forEach((plek, aantal) -> {
            if (aantal > tabel.behandelaar(plek).inzet().maxDossiers()) {
                meld("vastzettingen", tabel.plek(plek) + " krijgt zo meer zaken dan het maximum.");
            }
        });
    }

    private void meld(String pad, String melding) {
        fouten.add(new Fout(pad, melding));
    }
}
