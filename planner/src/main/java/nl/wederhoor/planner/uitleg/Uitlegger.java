package nl.wederhoor.planner.uitleg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Plan;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Eenheid;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/** Explains one plan: why a case is where it is, and the exact price of every other place. */
public final class Uitlegger {
    private final Verdeling plan;
    private final Paartabel tabel;

    public Uitlegger(Verdeling plan) {
        this.plan = plan.kopie();
        this.tabel = plan.tabel();
    }

    /** Explains a proposal of the planner; refuses one that was made for another snapshot. */
    public static Uitlegger van(Momentopname momentopname, Gewichten gewichten, Plan plan) {
        if (!plan.herkomst().momentopname().equals(momentopname.hash())) {
            throw new IllegalArgumentException("Dit plan hoort bij een andere momentopname.");
        }
        return new Uitlegger(Verdeling.van(Paartabel.van(momentopname, gewichten), plan));
    }

    /** Only why the plan puts a case where it is, for a list of many. */
    public List<Motief> redenen(String zaak, Inzage inzage) {
        int eenheid = nummer(zaak);
        var afscherming = Afscherming.voor(inzage, tabel.eenheden().get(eenheid), tabel.momentopname());
        return new Motiefzoeker(plan, eenheid, afscherming).zoek();
    }

    /** All there is to say about one case to one kind of reader. */
    public Zaakuitleg leg(String zaak, Inzage inzage) {
        Eenheid eenheid = tabel.eenheden().get(nummer(zaak));
        var afscherming = Afscherming.voor(inzage, eenheid, tabel.momentopname());
        var alternatieven = alternatieven(eenheid.nummer(), afscherming);
        boolean wacht = plan.plek(eenheid.nummer()) == tabel.wachtrij();
        var wachtreden = wacht ? new Wachtuitlegger(plan, eenheid.nummer(), afscherming).leg() : null;
        return new Zaakuitleg(
                zaak,
                wacht ? null : tabel.plek(plan.plek(eenheid.nummer())),
                tabel.vast(eenheid.nummer()) >= 0,
                eenheid.zaken().stream()
                        .map(Zaak::id)
                        .filter(id -> !id.equals(zaak))
                        .toList(),
                new Motiefzoeker(plan, eenheid.nummer(), afscherming).zoek(),
                alternatieven,
                wachtreden);
    }

    /** What one place would mean for one case; with the details that the reader may see. */
    public Alternatief alternatief(String zaak, String plek, Inzage inzage) {
        int eenheid = nummer(zaak);
        var afscherming = Afscherming.voor(inzage, tabel.eenheden().get(eenheid), tabel.momentopname());
        if (!afscherming.toontCollegas() && nummerVanPlek(plek) != plan.plek(eenheid)) {
            throw new IllegalArgumentException("Deze keuze is niet in te zien.");
        }
        return alternatief(new Sprong(plan, eenheid, nummerVanPlek(plek)), afscherming);
    }

    /** Weights that would each by itself make this place win; see {@link Breekpunt}. */
    public List<Breekpunt> breekpunten(String zaak, String plek, Inzage inzage) {
        var sprong = new Sprong(plan, nummer(zaak), nummerVanPlek(plek));
        return inzage == Inzage.EIGEN_ZAAK || !sprong.blokkades().isEmpty()
                ? List.of()
                : new Breekpuntzoeker(sprong).zoek();
    }

    private int nummer(String zaak) {
        Integer nummer = tabel.nummerVanZaak(zaak);
        if (nummer == null) {
            throw new IllegalArgumentException("Deze zaak staat niet in het plan.");
        }
        return nummer;
    }

    private int nummerVanPlek(String plek) {
        Integer nummer = tabel.nummerVanPlek(plek);
        if (nummer == null) {
            throw new IllegalArgumentException("Deze behandelaar staat niet in het plan.");
        }
        return nummer;
    }

    private List<Alternatief> alternatieven(int eenheid, Afscherming afscherming) {
        int hier = plan.plek(eenheid);
        if (!afscherming.toontCollegas()) {
            return List.of(alternatief(new Sprong(plan, eenheid, hier), afscherming));
        }
        List<Alternatief> alle = new ArrayList<>(IntStream.rangeClosed(0, tabel.wachtrij())
                .mapToObj(plek -> alternatief(new Sprong(plan, eenheid, plek), afscherming))
                .toList());
        var volgorde = Comparator.comparing(
                        (Alternatief keuze) -> !keuze.behandelaar().equals(tabel.plek(hier)))
                .thenComparing(keuze -> !keuze.mogelijk());
        alle.sort(
                afscherming.toontCijfers()
                        ? volgorde.thenComparing(keuze -> keuze.mogelijk() ? keuze.verschil() : Score.NUL)
                        : volgorde);
        return alle;
    }

    private Alternatief alternatief(Sprong sprong, Afscherming afscherming) {
        String plek = tabel.plek(sprong.naar());
        var blokkades = sprong.blokkades();
        boolean mogelijk = blokkades.isEmpty();
        var belasting = afscherming.toontCijfers() ? belasting(sprong, mogelijk) : null;
        if (!mogelijk && !afscherming.toontBlokkades()) {
            return new Alternatief(
                    plek, false, Alternatief.NIET_BESCHIKBAAR, List.of(), null, Map.of(), List.of(), belasting, false);
        }
        var weging = new Weging(sprong);
        if (!afscherming.toontCijfers()) {
            return new Alternatief(
                    plek, true, weging.kort(), List.of(), null, Map.of(), List.of(), null, weging.isGelijkwaardig());
        }
        return new Alternatief(
                plek,
                mogelijk,
                mogelijk ? weging.reden() : Blokkadezin.van(blokkades),
                blokkades,
                sprong.verschil(),
                sprong.perRegel(),
                new Afwegingmaker(sprong).maak(),
                belasting,
                mogelijk && weging.isGelijkwaardig());
    }

    /** What is not possible moves no load, so that the load does not tell what is in the way. */
    private Alternatief.Belasting belasting(Sprong sprong, boolean mogelijk) {
        if (sprong.naar() == tabel.wachtrij()) {
            return null;
        }
        long nu = plan.last(Lastsoort.UREN, sprong.naar());
        long erbij = mogelijk && sprong.naar() != sprong.van()
                ? tabel.rij(sprong.eenheid()).inspanning(sprong.naar())
                : 0;
        return new Alternatief.Belasting(
                nu, nu + erbij, tabel.behandelaar(sprong.naar()).kwartieren());
    }
}
