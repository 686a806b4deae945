package nl.wederhoor.planner.uitleg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Niveau;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.tabel.Lastkosten;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Rij;

/** Finds per rule the nearest weight that turns a move into a gain; exact, rounding of the squares included. */
final class Breekpuntzoeker {
    /** Squares are rounded per step, so around the turning point a few weights may go either way. */
    private static final int NAZOEKEN = 200;

    private final Sprong sprong;
    private final Gewichten gewichten;
    private final Score verschil;
    private final Map<Regel, Long> perRegel;
    private final Rij ongewogen;

    Breekpuntzoeker(Sprong sprong) {
        this.sprong = sprong;
        this.gewichten = sprong.tabel().gewichten();
        this.verschil = sprong.verschil();
        this.perRegel = sprong.perRegel();
        this.ongewogen = sprong.tabel().rij(sprong.eenheid(), allesEen());
    }

    private static Gewichten allesEen() {
        Map<Regel, Long> een = new EnumMap<>(Regel.class);
        for (Regel regel : Regel.values()) {
            een.put(regel, 1L);
        }
        return new Gewichten("een", een);
    }

    /** The smallest change first; empty when no single weight makes this place win, or when it wins already. */
    List<Breekpunt> zoek() {
        List<Breekpunt> punten = new ArrayList<>();
        for (Regel regel : Regel.values()) {
            if (regel.niveau() != Niveau.HARD && verschil.compareTo(Score.NUL) >= 0) {
                zoek(regel, punten);
            }
        }
        punten.sort(Comparator.comparingLong(punt -> Math.abs(punt.verschil())));
        return punten;
    }

    private void zoek(Regel regel, List<Breekpunt> punten) {
        long nu = gewichten.van(regel);
        long omlaag = wint(regel, 0) ? nadert(regel, 0, nu) : -1;
        long omhoog = wint(regel, Gewichten.GROOTSTE) ? nadert(regel, Gewichten.GROOTSTE, nu) : -1;
        if (omlaag >= 0 && (omhoog < 0 || nu - omlaag <= omhoog - nu)) {
            punten.add(new Breekpunt(regel, nu, omlaag));
        } else if (omhoog >= 0) {
            punten.add(new Breekpunt(regel, nu, omhoog));
        }
    }

    /** Halves the way between a weight that wins and the weight of now, which does not, then looks just beyond. */
    private long nadert(Regel regel, long winnend, long nu) {
        long wel = winnend;
        long niet = nu;
        while (Math.abs(wel - niet) > 1) {
            long midden = (wel + niet) / 2;
            if (wint(regel, midden)) {
                wel = midden;
            } else {
                niet = midden;
            }
        }
        long stap = Long.signum(nu - winnend);
        long beste = wel;
        for (long gewicht = wel + stap, k = 0; gewicht != nu && k < NAZOEKEN; gewicht += stap, k++) {
            beste = wint(regel, gewicht) ? gewicht : beste;
        }
        return beste;
    }

    private boolean wint(Regel regel, long gewicht) {
        long erbij = verschil(regel, gewicht) - perRegel.getOrDefault(regel, 0L);
        return verschil.plus(Score.op(regel.niveau(), erbij)).compareTo(Score.NUL) < 0;
    }

    private long verschil(Regel regel, long gewicht) {
        if (sprong.naar() == sprong.van()) {
            return 0;
        }
        Lastsoort soort = Lastkosten.soort(regel);
        if (soort == null) {
            return gewicht * (ongewogen.kosten(regel, sprong.naar()) - ongewogen.kosten(regel, sprong.van()));
        }
        var kosten = sprong.tabel().lastkosten().onder(gewichten.met(regel, gewicht));
        return last(kosten, regel, soort, sprong.naar(), 1) + last(kosten, regel, soort, sprong.van(), -1);
    }

    private long last(Lastkosten kosten, Regel regel, Lastsoort soort, int plek, int teken) {
        Paartabel tabel = sprong.tabel();
        if (plek == tabel.wachtrij()) {
            return 0;
        }
        long nu = sprong.plan().last(soort, plek);
        long dan = nu + (long) teken * tabel.rij(sprong.eenheid()).last(soort, plek);
        return kosten.kosten(regel, plek, dan) - kosten.kosten(regel, plek, nu);
    }
}
