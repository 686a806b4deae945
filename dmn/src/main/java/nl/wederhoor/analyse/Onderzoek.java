package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederhoor.tabel.Cel;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.GelezenTabel.GelezenRij;
import nl.wederhoor.tabel.Hitbeleid;
import nl.wederhoor.tabel.Woordtaal;

/** One table under examination: its rows as boxes, what was found so far, and the work that is left. */
final class Onderzoek {
    private static final long STAPPEN = 400_000;
    private static final long STAPPEN_PER_VRAAG = 100_000;

    private final GelezenTabel tabel;
    private final Ruimte ruimte;
    private final List<Doos> rijen;
    private final Werk werk;
    private final List<Vondst> vondsten = new ArrayList<>();
    private final List<String> nietOnderzocht = new ArrayList<>();

    Onderzoek(GelezenTabel tabel) {
        this(tabel, STAPPEN);
    }

    Onderzoek(GelezenTabel tabel, long stappen) {
        this.tabel = tabel;
        this.werk = new Werk(stappen);
        this.ruimte = new Ruimte(
                tabel.invoer(), tabel.rijen().stream().map(GelezenRij::cellen).toList());
        this.rijen =
                tabel.rijen().stream().map(rij -> ruimte.doos(rij.cellen())).toList();
    }

    GelezenTabel tabel() {
        return tabel;
    }

    Hitbeleid hitbeleid() {
        return tabel.hitbeleid();
    }

    Ruimte ruimte() {
        return ruimte;
    }

    /** The rows as boxes, in table order. */
    List<Doos> rijen() {
        return rijen;
    }

    Doos rij(int rij) {
        return rijen.get(rij);
    }

    String id(int rij) {
        return tabel.rijen().get(rij).rij().id();
    }

    List<String> ids(List<Integer> rijen) {
        return rijen.stream().map(this::id).toList();
    }

    Doos samen(int een, int ander) {
        return rij(een).samen(rij(ander));
    }

    Map<String, Object> uitvoer(int rij) {
        return tabel.rijen().get(rij).rij().uitvoer();
    }

    List<String> clausules(int rij) {
        return tabel.rijen().get(rij).rij().clausules();
    }

    boolean zelfdeUitvoer(int een, int ander) {
        return uitvoer(een).equals(uitvoer(ander));
    }

    /** Work for one question. */
    Werk vraag() {
        return werk.deel(STAPPEN_PER_VRAAG);
    }

    /** An input of the box that none of the others holds; a search that was cut short is noted in these words. */
    Optional<Doos> punt(Doos binnen, List<Doos> buiten, String vraag) {
        var deel = vraag();
        var punt = Zoektocht.punt(ruimte, binnen, buiten, deel);
        if (deel.isOp()) {
            nietOnderzocht(vraag);
            throw new Opgebruikt();
        }
        return punt;
    }

    /** Lets one question be asked; when it costs too much that is noted, and the next one follows. */
    static void vraag(Runnable vraag) {
        try {
            vraag.run();
        } catch (Opgebruikt e) {
            return;
        }
    }

    void nietOnderzocht(String vraag) {
        var zin = tabel.besluit() + ": niet alles is onderzocht. Onbekend is nog " + vraag + ".";
        if (!nietOnderzocht.contains(zin)) {
            nietOnderzocht.add(zin);
        }
    }

    void vond(Vondst vondst) {
        vondsten.add(vondst);
    }

    List<Vondst> vondsten() {
        return vondsten;
    }

    List<String> nietOnderzocht() {
        return nietOnderzocht;
    }

    /** The cells that ask something, by source, in words as the contract spells them. */
    Map<String, String> waar(Doos doos) {
        var waar = new LinkedHashMap<String, String>();
        var cellen = ruimte.cellen(doos);
        for (int kolom = 0; kolom < cellen.size(); kolom++) {
            if (!(cellen.get(kolom) instanceof Cel.Alles)) {
                var van = tabel.invoer().get(kolom);
                waar.put(van.naam(), Woordtaal.woorden(cellen.get(kolom), van));
            }
        }
        return waar;
    }

    /** The box as people say it. */
    String gevallen(Doos doos) {
        return Woorden.gevallen(tabel.invoer(), ruimte.cellen(doos));
    }

    /** A question cost more work than it may. */
    private static final class Opgebruikt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Opgebruikt() {
            super(null, null, false, false);
        }
    }
}
