package nl.wederhoor.adviseur;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.advies.Advies.Grondadvies;
import nl.wederhoor.advies.Advies.Plicht;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.advies.Grondstatus;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.regels.Ketentermijn;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/** The eight closing grounds, each from the table that speaks of it. */
final class Sluitlijnen {
    private final Raadpleging raadpleging;

    Sluitlijnen(Raadpleging raadpleging) {
        this.raadpleging = raadpleging;
    }

    /** The bare status of every ground, with its first day. */
    Map<String, String> waarden(Toestand toestand, List<Ketentermijn> termijnen) {
        Map<String, String> waarden = new LinkedHashMap<>();
        for (var lijn : lijnen(toestand, termijnen, List.of())) {
            waarden.put(
                    lijn.grond().label(),
                    lijn.vroegst() == null
                            ? lijn.status().label()
                            : lijn.status().label() + ", vroegst " + lijn.vroegst());
        }
        return waarden;
    }

    List<Grondadvies> lijnen(Toestand toestand, List<Ketentermijn> termijnen, List<Plicht> plichten) {
        return Arrays.stream(Grond.values())
                .map(grond -> lijn(grond, toestand, termijnen, plichten))
                .toList();
    }

    private Grondadvies lijn(Grond grond, Toestand toestand, List<Ketentermijn> termijnen, List<Plicht> plichten) {
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
                speelt ? blokkerend(plichten) : List.of(),
                List.of());
    }

    private Uitkomst rij(Grond grond, Toestand toestand) {
        return switch (grond) {
            case CLIENT_REAGEERT_NIET -> raadpleging.enige("afsluiting-zwijgen", toestand);
            case STUKKEN_NIET_AANGELEVERD -> raadpleging.enige("afsluiting-stukken", toestand);
            default -> raadpleging.over("afsluiting", "grond", grond.label(), toestand);
        };
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

    private static List<String> blokkerend(List<Plicht> plichten) {
        return plichten.stream()
                .filter(plicht -> "afsluiting".equals(plicht.blokkeert()))
                .map(Plicht::id)
                .toList();
    }
}
