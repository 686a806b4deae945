package nl.wederhoor.bereik;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.analyse.Rijvoorbeeld;

/**
 * What a version can no longer say, or can say now, across all its tables and rules: by search from a seed.
 *
 * <p>Both versions are asked about the same cases. Around the case of what only one of them said, the other one is then
 * asked about cases that differ a little. What is found is shown by a case; what is not found is called just that.
 */
public final class Bereik {
    private static final int VERDER_DEEL = 4;
    private static final int MEESTE_PER_UITKOMST = 200;

    private final Adviseur basis;
    private final Adviseur concept;
    private final OffsetDateTime peildatum;
    private final Meldingenmaker maker;

    private Bereik(Adviseur basis, Adviseur concept, OffsetDateTime peildatum, Meldingenmaker maker) {
        this.basis = basis;
        this.concept = concept;
        this.peildatum = peildatum;
        this.maker = maker;
    }

    /**
     * Both versions compared.
     *
     * @param bestanden the files of both versions (path to text); inputs of their rows steer the search
     * @param pogingen the number of cases that both are asked about; searching on takes at most a quarter more of each
     */
    public static Bereikverschil vergelijk(
            Adviseur basis,
            Adviseur concept,
            List<Map<String, String>> bestanden,
            OffsetDateTime peildatum,
            Pogingen pogingen) {
        var rijen = new ArrayList<Rijvoorbeeld>();
        bestanden.forEach(versie -> rijen.addAll(Rijvoorbeeld.van(versie)));
        var maker = new Meldingenmaker(pogingen.zaad(), rijen, peildatum);
        return new Bereik(basis, concept, peildatum, maker).vergelijk(pogingen.aantal());
    }

    /** How many cases, from which seed. */
    public record Pogingen(int aantal, long zaad) {}

    private Bereikverschil vergelijk(int aantal) {
        var oud = new TreeMap<Uitkomst, Melding>();
        var nieuw = new TreeMap<Uitkomst, Melding>();
        for (int i = 0; i < aantal; i++) {
            var melding = maker.nieuwe();
            vraag(basis, melding, oud);
            vraag(concept, melding, nieuw);
        }
        int meer = Math.max(1, aantal / VERDER_DEEL);
        int bijConcept = aantal + zoekVerder(concept, oud, nieuw, meer);
        int bijBasis = aantal + zoekVerder(basis, nieuw, oud, meer);
        return new Bereikverschil(
                alleen(oud, nieuw).entrySet().stream()
                        .map(een -> new Verdwenen(een.getKey(), een.getValue(), bijConcept))
                        .toList(),
                alleen(nieuw, oud).entrySet().stream()
                        .map(een -> new Verschenen(een.getKey(), een.getValue(), bijBasis))
                        .toList());
    }

    private void vraag(Adviseur adviseur, Melding melding, SortedMap<Uitkomst, Melding> gezien) {
        var advies = adviseur.kern(melding.feiten(), peildatum, melding.besluiten());
        Uitkomst.van(advies).forEach(uitkomst -> gezien.putIfAbsent(uitkomst, melding));
    }

    /** Asks about cases around those of the other one, in turn, and gives how many. */
    private int zoekVerder(
            Adviseur adviseur, SortedMap<Uitkomst, Melding> van, SortedMap<Uitkomst, Melding> gezien, int meer) {
        int gevraagd = 0;
        var mist = List.copyOf(alleen(van, gezien).keySet());
        for (int ronde = 0; ronde < MEESTE_PER_UITKOMST && gevraagd < meer; ronde++) {
            int voor = gevraagd;
            for (var uitkomst : mist) {
                if (!gezien.containsKey(uitkomst) && gevraagd < meer) {
                    vraag(adviseur, maker.naast(van.get(uitkomst)), gezien);
                    gevraagd++;
                }
            }
            if (voor == gevraagd) {
                return gevraagd;
            }
        }
        return gevraagd;
    }

    private static SortedMap<Uitkomst, Melding> alleen(
            SortedMap<Uitkomst, Melding> een, SortedMap<Uitkomst, Melding> ander) {
        var alleen = new TreeMap<>(een);
        alleen.keySet().removeAll(ander.keySet());
        return alleen;
    }
}
