package nl.wederhoor.planner.tabel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nl.wederhoor.planner.Plan;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;

/** A plan in the making: the place of every unit and the loads that follow, with the exact cost of every move. */
public final class Verdeling {
    private static final Lastsoort[] SOORTEN = Lastsoort.values();

    private final Paartabel tabel;
    private final int[] plek;
    private final long[][] last;

    public Verdeling(Paartabel tabel, int[] plek) {
        this.tabel = tabel;
        this.plek = plek.clone();
        this.last = new long[SOORTEN.length][tabel.wachtrij() + 1];
        for (int i = 0; i < plek.length; i++) {
            draag(i, plek[i], 1);
        }
    }

    /** Everything waits, except what is pinned. */
    public static Verdeling wachtend(Paartabel tabel) {
        int[] plek = new int[tabel.aantal()];
        Arrays.setAll(plek, i -> tabel.vast(i) >= 0 ? tabel.vast(i) : tabel.wachtrij());
        return new Verdeling(tabel, plek);
    }

    /** A proposal read back on the table of its own snapshot; dossiers it does not name wait. */
    public static Verdeling van(Paartabel tabel, Plan plan) {
        int[] plek = new int[tabel.aantal()];
        Arrays.fill(plek, tabel.wachtrij());
        plan.perZaak().forEach((zaak, wie) -> {
            Integer i = tabel.nummerVanZaak(zaak);
            Integer j = tabel.nummerVanPlek(wie);
            if (i == null || j == null) {
                throw new IllegalArgumentException("Dit plan noemt " + (i == null ? zaak : wie)
                        + ", die niet in de momentopname staat. Misschien hoort het bij een eerdere.");
            }
            plek[i] = j;
        });
        return new Verdeling(tabel, plek);
    }

    /** The handler per dossier; dossiers in the queue are absent. */
    public Map<String, String> perZaak() {
        Map<String, String> plan = new HashMap<>();
        for (Eenheid eenheid : tabel.eenheden()) {
            int waar = plek[eenheid.nummer()];
            if (waar != tabel.wachtrij()) {
                eenheid.zaken().forEach(zaak -> plan.put(zaak.id(), tabel.plek(waar)));
            }
        }
        return plan;
    }

    private void draag(int i, int waar, int teken) {
        for (Lastsoort soort : SOORTEN) {
            last[soort.ordinal()][waar] += (long) teken * tabel.rij(i).last(soort, waar);
        }
    }

    public Paartabel tabel() {
        return tabel;
    }

    public int plek(int i) {
        return plek[i];
    }

    public int[] plekken() {
        return plek.clone();
    }

    public long last(Lastsoort soort, int behandelaar) {
        return last[soort.ordinal()][behandelaar];
    }

    public void verplaats(int i, int naar) {
        draag(i, plek[i], -1);
        plek[i] = naar;
        draag(i, naar, 1);
    }

    /** No wall stands in the way of this one move, given where everything else is. */
    public boolean mag(int i, int naar) {
        return tabel.magBij(i, naar) && !botst(i, naar) && past(i, naar);
    }

    public boolean botst(int i, int naar) {
        for (int ander : tabel.botsingen(i)) {
            if (tabel.botst(naar, plek[ander])) {
                return true;
            }
        }
        return false;
    }

    /** The number of dossiers stays within the handler's maximum (H5). */
    public boolean past(int i, int naar) {
        if (naar == tabel.wachtrij() || naar == plek[i]) {
            return true;
        }
        long erbij = tabel.rij(i).last(Lastsoort.AANTAL, naar);
        return last(Lastsoort.AANTAL, naar) + erbij
                <= tabel.behandelaar(naar).inzet().maxDossiers();
    }

    /** Difference in weighted cost of one move, per rule; rules without a difference are absent. */
    public Map<Regel, Long> verschil(int i, int naar) {
        Map<Regel, Long> verschillen = new EnumMap<>(Regel.class);
        for (Regel regel : Regel.values()) {
            long verschil = verschil(regel, i, naar);
            if (verschil != 0) {
                verschillen.put(regel, verschil);
            }
        }
        return verschillen;
    }

    private long verschil(Regel regel, int i, int naar) {
        if (naar == plek[i]) {
            return 0;
        }
        Lastsoort soort = Lastkosten.soort(regel);
        if (soort != null) {
            return lastverschil(regel, soort, plek[i], -tabel.rij(i).last(soort, plek[i]))
                    + lastverschil(regel, soort, naar, tabel.rij(i).last(soort, naar));
        }
        return switch (regel) {
            case H2 -> tegenpartijenBij(i, naar) - tegenpartijenBij(i, plek[i]);
            case H1, H3, H4, H6 ->
                (tabel.rij(i).blokkeert(regel, naar) ? 1 : 0) - (tabel.rij(i).blokkeert(regel, plek[i]) ? 1 : 0);
            default -> tabel.rij(i).kosten(regel, naar) - tabel.rij(i).kosten(regel, plek[i]);
        };
    }

    private long lastverschil(Regel regel, Lastsoort soort, int waar, long erbij) {
        if (waar == tabel.wachtrij() || erbij == 0) {
            return 0;
        }
        long nu = last(soort, waar);
        return tabel.lastkosten(regel, waar, nu + erbij) - tabel.lastkosten(regel, waar, nu);
    }

    private long tegenpartijenBij(int i, int waar) {
        return Arrays.stream(tabel.botsingen(i))
                .filter(ander -> tabel.botst(waar, plek[ander]))
                .count();
    }

    /** The whole cost under one rule. */
    public long kosten(Regel regel) {
        Lastsoort soort = Lastkosten.soort(regel);
        long som = 0;
        if (soort != null) {
            for (int j = 0; j < tabel.wachtrij(); j++) {
                som += tabel.lastkosten(regel, j, last(soort, j));
            }
            return som;
        }
        for (int i = 0; i < plek.length; i++) {
            som += switch (regel) {
                case H2 -> tegenpartijenBij(i, plek[i]);
                case H1, H3, H4, H6 -> tabel.rij(i).blokkeert(regel, plek[i]) ? 1 : 0;
                default -> tabel.rij(i).kosten(regel, plek[i]);
            };
        }
        return regel == Regel.H2 ? som / 2 : som;
    }

    public Score score() {
        Score score = Score.NUL;
        for (Regel regel : Regel.values()) {
            score = score.plus(Score.op(regel.niveau(), kosten(regel)));
        }
        return score;
    }

    /** Dossiers that leave a current handler who may keep them. */
    public int overdrachten() {
        int som = 0;
        for (int i = 0; i < plek.length; i++) {
            som += tabel.rij(i).overdrachten(plek[i]);
        }
        return som;
    }

    public Verdeling kopie() {
        return new Verdeling(tabel, plek);
    }
}
