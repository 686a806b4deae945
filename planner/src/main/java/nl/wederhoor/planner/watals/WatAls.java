package nl.wederhoor.planner.watals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.planner.Caseloadplanner;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Wijziging;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/** Plans the world as it is and a changed copy of it with the same options, and tells the difference. */
public final class WatAls {
    private final Caseloadplanner planner;

    public WatAls(Caseloadplanner planner) {
        this.planner = planner;
    }

    /** Throws {@code Momentopnamefout} when the changes cannot be, for instance a pin on who is not available. */
    public Vergelijking vergelijk(
            Momentopname momentopname, Gewichten gewichten, List<Wijziging> wijzigingen, Planopties opties) {
        var wereld = new Wereld(momentopname, gewichten);
        var anders = wereld.na(wijzigingen);
        var dan = planner.plan(anders.momentopname(), anders.gewichten(), opties);
        var nu = planner.plan(momentopname, gewichten, opties);
        var verdelingNu = Verdeling.van(Paartabel.van(momentopname, gewichten), nu);
        var verdelingDan = Verdeling.van(Paartabel.van(anders.momentopname(), gewichten), dan);
        return new Vergelijking(
                nu,
                dan,
                Verhuizing.tussen(verdelingNu, verdelingDan),
                verdelingDan.score().min(verdelingNu.score()),
                perRegel(verdelingNu, verdelingDan),
                lasten(verdelingNu, verdelingDan));
    }

    private static Map<Regel, Long> perRegel(Verdeling nu, Verdeling dan) {
        Map<Regel, Long> verschillen = new EnumMap<>(Regel.class);
        for (Regel regel : Regel.values()) {
            long verschil = dan.kosten(regel) - nu.kosten(regel);
            if (verschil != 0) {
                verschillen.put(regel, verschil);
            }
        }
        return verschillen;
    }

    private static List<Vergelijking.Lastverschil> lasten(Verdeling nu, Verdeling dan) {
        Set<String> namen = new LinkedHashSet<>();
        nu.tabel().momentopname().behandelaars().forEach(wie -> namen.add(wie.id()));
        dan.tabel().momentopname().behandelaars().forEach(wie -> namen.add(wie.id()));
        List<Vergelijking.Lastverschil> lasten = new ArrayList<>();
        for (String naam : namen) {
            var verschil = new Vergelijking.Lastverschil(
                    naam, last(nu, naam), last(dan, naam), uren(nu, naam), uren(dan, naam));
            if (verschil.nu() != verschil.dan() || verschil.urenNu() != verschil.urenDan()) {
                lasten.add(verschil);
            }
        }
        return lasten;
    }

    private static long last(Verdeling plan, String naam) {
        Integer nummer = plan.tabel().nummerVanPlek(naam);
        return nummer == null ? 0 : plan.last(Lastsoort.UREN, nummer);
    }

    private static long uren(Verdeling plan, String naam) {
        Integer nummer = plan.tabel().nummerVanPlek(naam);
        return nummer == null ? 0 : plan.tabel().behandelaar(nummer).kwartieren();
    }
}
