package nl.wederhoor.planner.tabel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.planner.momentopname.Urgentie;
import nl.wederhoor.planner.momentopname.Zaak;

/** What is assigned as a whole: a dossier, or the dossiers of one bundle together. */
public record Eenheid(int nummer, List<Zaak> zaken) {

    public Eenheid {
        zaken = List.copyOf(zaken);
    }

    /** One unit per bundle or loose dossier, in the order in which they first appear. */
    static List<Eenheid> uit(List<Zaak> zaken) {
        Map<String, List<Zaak>> bundels = new LinkedHashMap<>();
        for (Zaak zaak : zaken) {
            String sleutel = zaak.bundel() == null ? "zaak " + zaak.id() : "bundel " + zaak.bundel();
            bundels.computeIfAbsent(sleutel, nieuw -> new ArrayList<>()).add(zaak);
        }
        List<Eenheid> eenheden = new ArrayList<>();
        bundels.values().forEach(leden -> eenheden.add(new Eenheid(eenheden.size(), leden)));
        return eenheden;
    }

    /** Id for people and logs: the first dossier speaks for its bundle. */
    public String id() {
        return zaken.get(0).id();
    }

    /** Load of a kind that is the same for every handler; for hours see {@link Rij#inspanning}. */
    long last(Lastsoort soort) {
        return switch (soort) {
            case UREN -> 0;
            case ZWAARTE -> zaken.stream().mapToLong(z -> z.last().zwaarte()).sum();
            case SPOED ->
                zaken.stream()
                        .filter(z -> z.haast().urgentie() == Urgentie.SPOED)
                        .count();
            case NIEUW ->
                zaken.stream().filter(z -> z.stand().behandelaar() == null).count();
            case AANTAL -> zaken.size();
        };
    }

    @Override
    public String toString() {
        return "Eenheid[" + id() + "]";
    }
}
