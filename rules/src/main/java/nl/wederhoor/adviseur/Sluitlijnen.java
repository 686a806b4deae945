package nl.wederhoor.adviseur;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.advies.Advies.Grondadvies;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.advies.Grondstatus;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.regels.Ketentermijn;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/** The eight closing grounds, each from the table that speaks of it. */
final class Sluitlijnen {
    private static final String PLICHTEN = "plichten-afsluiting";

    /** What raises each ground, with the value that takes it away. */
    private static final Map<Grond, Map<String, Object>> AANLEIDING = Map.of(
            Grond.GEEN_VERDERE_BEHANDELING, Map.of("wilStoppen", false),
            Grond.CLIENT_REAGEERT_NIET, Map.of("clientReageert", true, "clientHoudtAfspraken", true),
            Grond.STUKKEN_NIET_AANGELEVERD, Map.of("stukkenOntbreken", false, "clientReageert", true),
            Grond.GEEN_OVEREENSTEMMING, Map.of("overeenstemmingMislukt", false),
            Grond.NIETS_MEER_TE_BEREIKEN, Map.of("nietsTeBereiken", false),
            Grond.ONEENS_MET_WERKWIJZE, Map.of("oneensMetWerkwijze", false),
            Grond.DOEL_BEREIKT, Map.of("doelBereikt", false),
            Grond.GRENSOVERSCHRIJDEND_GEDRAG, Map.of("grensoverschrijdendGedrag", false));

    private final Raadpleging raadpleging;

    Sluitlijnen(Raadpleging raadpleging) {
        this.raadpleging = raadpleging;
    }

    /** The bare status of every ground, with its first day and the number of duties that come first. */
    Map<String, String> waarden(Toestand toestand, List<Ketentermijn> termijnen) {
        Map<String, String> waarden = new LinkedHashMap<>();
        lijnen(toestand, termijnen).forEach(lijn -> waarden.put(lijn.grond().label(), waarde(lijn)));
        return waarden;
    }

    private static String waarde(Grondadvies lijn) {
        int plichten = lijn.plichten().size();
        return lijn.status().label()
                + (lijn.vroegst() == null ? "" : ", vroegst " + lijn.vroegst())
                + (plichten == 0 ? "" : ", na " + plichten + (plichten == 1 ? " plicht" : " plichten"));
    }

    /** The table that speaks of a ground. */
    static String tabel(Grond grond) {
        return switch (grond) {
            case CLIENT_REAGEERT_NIET -> "afsluiting-zwijgen";
            case STUKKEN_NIET_AANGELEVERD -> "afsluiting-stukken";
            default -> "afsluiting";
        };
    }

    /** True for what raises other grounds only: the duties of this ground are asked as if that did not play a part. */
    static boolean isVanAndere(Grond grond, String bron) {
        return !AANLEIDING.get(grond).containsKey(bron)
                && AANLEIDING.values().stream().anyMatch(bronnen -> bronnen.containsKey(bron));
    }

    List<Grondadvies> lijnen(Toestand toestand, List<Ketentermijn> termijnen) {
        return Arrays.stream(Grond.values())
                .map(grond -> lijn(grond, toestand, termijnen))
                .toList();
    }

    Grondadvies lijn(Grond grond, Toestand toestand, List<Ketentermijn> termijnen) {
        var rij = rij(grond, toestand);
        if (rij == null) {
            return new Grondadvies(grond, Grondstatus.NIET_GEREGELD, null, List.of(), List.of(), List.of());
        }
        var status = Woordkeus.woord(Grondstatus.class, rij, "status");
        boolean speelt = status == Grondstatus.GELDT || status == Grondstatus.VOOR_TE_LEGGEN;
        return new Grondadvies(
                grond,
                status,
                status == Grondstatus.NIET_AAN_DE_ORDE ? null : vroegst(grond, termijnen),
                raadpleging.clausules(rij),
                speelt ? blokkerend(grond, toestand) : List.of(),
                List.of());
    }

    private Uitkomst rij(Grond grond, Toestand toestand) {
        var tabel = tabel(grond);
        return tabel.equals("afsluiting")
                ? raadpleging.over(tabel, "grond", grond.label(), toestand)
                : raadpleging.enige(tabel, toestand);
    }

    /** The first day on which the ground can hold: the day after its term. */
    private static LocalDate vroegst(Grond grond, List<Ketentermijn> termijnen) {
        return switch (grond) {
            case CLIENT_REAGEERT_NIET -> na(Termijnsoort.REACTIE_CLIENT, termijnen);
            case STUKKEN_NIET_AANGELEVERD -> na(Termijnsoort.TWEEDE_TERMIJN_STUKKEN, termijnen);
            default -> null;
        };
    }

    private static LocalDate na(Termijnsoort soort, List<Ketentermijn> termijnen) {
        return termijnen.stream()
                .filter(termijn -> termijn.soort() == soort && !termijn.isGehaald())
                .map(Ketentermijn::daarna)
                .findFirst()
                .orElse(null);
    }

    /** The duties that closing on this ground alone asks first. */
    private List<String> blokkerend(Grond grond, Toestand toestand) {
        var kennis = raadpleging.kennis();
        return kennis.heeft(PLICHTEN)
                ? kennis.geheugen()
                        .onthoud(
                                "afsluiting na plichten",
                                List.of(grond, kennis.projectie(PLICHTEN).sleutel(toestand)),
                                () -> plichten(alleen(grond, toestand)))
                : List.of();
    }

    private List<String> plichten(Toestand toestand) {
        return raadpleging.kennis().bevindingen(PLICHTEN, toestand).zeker().stream()
                .filter(rij -> rij.tekst("blokkeert").equals("afsluiting"))
                .map(rij -> rij.tekst("plicht"))
                .distinct()
                .toList();
    }

    /** The case as if no other ground played a part. */
    private static Toestand alleen(Grond grond, Toestand toestand) {
        Map<String, Object> andere = new LinkedHashMap<>();
        AANLEIDING.forEach((ander, bronnen) -> {
            if (ander != grond) {
                andere.putAll(bronnen);
            }
        });
        AANLEIDING.getOrDefault(grond, Map.of()).keySet().forEach(andere::remove);
        return toestand.met(andere);
    }
}
