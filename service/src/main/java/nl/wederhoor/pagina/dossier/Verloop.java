package nl.wederhoor.pagina.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.dossier.Regel;
import nl.wederhoor.dossier.Regelsoort;

/** A drawing of what was done when: a lane per kind of work, a dot per day, larger where more was done. */
public record Verloop(int hoogte, int nu, String van, String tot, List<Baan> banen) {
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.forLanguageTag("nl-NL"));
    private static final int LINKS = 14;
    private static final int RECHTS = 346;
    private static final int BAANHOOGTE = 38;
    private static final int BOVEN = 18;

    private static final Map<String, List<Regelsoort>> BANEN = banenPerNaam();

    /** One kind of work. */
    public record Baan(String naam, int y, List<Stip> stippen) {
        public int tekstY() {
            return y - 10;
        }
    }

    /** What was done of it on one day. */
    public record Stip(int x, int straal, int aantal) {}

    static Verloop van(List<Regel> regels, LocalDate vandaag) {
        var van = regels.isEmpty() ? vandaag : dag(regels.get(0));
        long dagen = Math.max(1, ChronoUnit.DAYS.between(van, vandaag));
        List<Baan> banen = new ArrayList<>();
        for (var baan : BANEN.entrySet()) {
            int y = BOVEN + banen.size() * BAANHOOGTE + 24;
            banen.add(new Baan(baan.getKey(), y, stippen(regels, baan.getValue(), van, dagen)));
        }
        return new Verloop(
                BOVEN + banen.size() * BAANHOOGTE + 4,
                x(van, vandaag, dagen),
                DAG.format(van),
                DAG.format(vandaag),
                banen);
    }

    private static List<Stip> stippen(List<Regel> regels, List<Regelsoort> soorten, LocalDate van, long dagen) {
        var perDag = new TreeMap<LocalDate, Integer>();
        regels.stream()
                .filter(regel -> soorten.contains(regel.soort()))
                .forEach(regel -> perDag.merge(dag(regel), 1, Integer::sum));
        return perDag.entrySet().stream()
                .map(dag -> new Stip(x(van, dag.getKey(), dagen), Math.min(9, 4 + dag.getValue()), dag.getValue()))
                .toList();
    }

    private static LocalDate dag(Regel regel) {
        return regel.op().toLocalDate();
    }

    private static int x(LocalDate van, LocalDate dag, long dagen) {
        return (int) (LINKS + (RECHTS - LINKS) * ChronoUnit.DAYS.between(van, dag) / dagen);
    }

    private static Map<String, List<Regelsoort>> banenPerNaam() {
        Map<String, List<Regelsoort>> banen = new LinkedHashMap<>();
        banen.put("Melding en feiten", List.of(Regelsoort.MELDING, Regelsoort.FEITEN, Regelsoort.HERADVIES));
        banen.put("Stappen", List.of(Regelsoort.STAP));
        banen.put("Besluiten", List.of(Regelsoort.BESLUIT));
        banen.put("Plichten en termijnen", List.of(Regelsoort.PLICHT, Regelsoort.TERMIJN));
        banen.put("Notities en partijen", List.of(Regelsoort.NOTITIE, Regelsoort.PARTIJ));
        banen.put(
                "Openen, sluiten, overdragen",
                List.of(Regelsoort.SLUITING, Regelsoort.HEROPENING, Regelsoort.TOEWIJZING));
        return banen;
    }
}
