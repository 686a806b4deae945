package nl.wederhoor.planner.verzonnen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopname.Tegenpartijen;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;

/** Invents the snapshot of a bureau that fits a sketch; the same sketch gives the same bureau. */
public final class Verzinner {
    private static final LocalDate PEILDAG = LocalDate.of(2026, 6, 1);
    private static final double DEEL_TEGENPARTIJEN = 0.03;

    private final Bureauschets schets;
    private final String naam;
    private final Loterij loterij;

    private Verzinner(Bureauschets schets, String naam) {
        this.schets = schets;
        this.naam = naam;
        this.loterij = new Loterij(schets.zaad());
    }

    public static Momentopname bureau(Bureauschets schets) {
        return new Verzinner(schets, "").verzin();
    }

    /** Bureaus that share no handlers, with a seed each; ids are unique over all of them. */
    public static List<Momentopname> land(int bureaus, Bureauschets schets) {
        return IntStream.range(0, bureaus)
                .mapToObj(nr -> new Verzinner(
                                new Bureauschets(
                                        schets.behandelaars(),
                                        schets.dossiers(),
                                        schets.drukte(),
                                        schets.tegenpartijen(),
                                        schets.verschillend(),
                                        schets.zaad() * 1000 + nr),
                                "u" + nr + "-")
                        .verzin())
                .toList();
    }

    private Momentopname verzin() {
        List<Behandelaar> behandelaars = new Behandelaarsverzinner(naam, schets, loterij).verzin();
        long uren = behandelaars.stream().mapToLong(Behandelaar::kwartieren).sum();
        double gemiddeld = schets.drukte() * uren / Math.max(1, schets.dossiers());
        List<Zaak> zaken = new Zakenverzinner(naam, schets, behandelaars, gemiddeld, loterij).verzin();
        return Momentopname.van(PEILDAG, behandelaars, zaken)
                .metTegenpartijen(tegenpartijen(zaken))
                .metVerklaringen(verklaringen(behandelaars));
    }

    private List<Tegenpartijen> tegenpartijen(List<Zaak> zaken) {
        List<Tegenpartijen> paren = new ArrayList<>();
        int aantal = schets.tegenpartijen() ? (int) Math.ceil(zaken.size() * DEEL_TEGENPARTIJEN) : 0;
        for (int k = 0; k < aantal; k++) {
            Zaak ene = loterij.een(zaken);
            Zaak andere = loterij.een(zaken);
            boolean samen = ene.bundel() != null && ene.bundel().equals(andere.bundel());
            if (!samen && !ene.id().equals(andere.id())) {
                paren.add(new Tegenpartijen(ene.id(), andere.id()));
            }
        }
        return paren;
    }

    private Map<String, Wens.Soort> verklaringen(List<Behandelaar> behandelaars) {
        Map<String, Wens.Soort> verklaringen = new HashMap<>();
        for (Behandelaar wie : behandelaars) {
            if (loterij.kans(0.4)) {
                verklaringen.put(wie.id(), loterij.kans(0.7) ? Wens.Soort.VROUW : Wens.Soort.MAN);
            }
        }
        return verklaringen;
    }
}
