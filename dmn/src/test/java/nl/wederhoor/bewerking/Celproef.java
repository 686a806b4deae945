package nl.wederhoor.bewerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import nl.wederhoor.bewerking.Tabelbeeld.Kolombeeld;
import nl.wederhoor.bewerking.Tabelbeeld.Rijbeeld;
import nl.wederhoor.bewerking.Wijziging.Celwijziging;

/** Gives cells of the tables that we ship another value, one at a time, and compares the files character by character. */
final class Celproef {
    private Celproef() {}

    /** Tries one of so many cells, by chance; the number that could get another value. */
    static int overal(Random toeval, int eenVan) {
        int cellen = 0;
        for (var tabel : Meegeleverd.alle()) {
            var beeld = tabel.beeld();
            for (var rij : beeld.rijen()) {
                for (var kolom : beeld.kolommen()) {
                    cellen += toeval.nextInt(eenVan) == 0 && proef(tabel, beeld, rij, kolom) ? 1 : 0;
                }
            }
        }
        return cellen;
    }

    private static boolean proef(Meegeleverd tabel, Tabelbeeld beeld, Rijbeeld rij, Kolombeeld kolom) {
        var anders = anders(kolom, rij.cellen().get(kolom.id()));
        var na = tabel.bewerk(new Celwijziging(rij.id(), kolom.id(), anders));
        assertThat(Tabelbeeld.van(tabel.besluit(), na).rijen()).isEqualTo(met(beeld, rij, kolom, anders));
        if (anders.equals(rij.cellen().get(kolom.id()))) {
            return false;
        }
        assertEenTekst(tabel.tekst(), na);
        return true;
    }

    private static String anders(Kolombeeld kolom, String nu) {
        var keuze =
                switch (kolom.type()) {
                    case "boolean" -> List.of("true", "false");
                    case "getal" -> List.of("12", "7.5");
                    case "datum" -> List.of("2026-04-02", ">= 2027-01-01");
                    default -> kolom.waarden().isEmpty() ? List.of("Een \"andere\" zin & meer.", "x") : kolom.waarden();
                };
        return keuze.stream()
                .filter(waarde -> !waarde.equals(nu))
                .findFirst()
                .orElseGet(() -> kolom.soort().equals("invoer") ? "not(" + nu + ")" : nu);
    }

    private static List<Rijbeeld> met(Tabelbeeld beeld, Rijbeeld anders, Kolombeeld kolom, String waarde) {
        return beeld.rijen().stream()
                .map(rij -> {
                    var cellen = new LinkedHashMap<>(rij.cellen());
                    cellen.computeIfPresent(kolom.id(), (id, was) -> rij == anders ? waarde : was);
                    return new Rijbeeld(rij.id(), cellen, rij.clausules(), rij.toelichting());
                })
                .toList();
    }

    /** The two texts differ in one stretch that lies between one {@code <text>} and its end. */
    static void assertEenTekst(String voor, String na) {
        int begin = 0;
        while (voor.charAt(begin) == na.charAt(begin)) {
            begin++;
        }
        int eind = 0;
        int meest = Math.min(voor.length(), na.length()) - begin;
        while (eind < meest && voor.charAt(voor.length() - 1 - eind) == na.charAt(na.length() - 1 - eind)) {
            eind++;
        }
        assertThat(voor.substring(begin, voor.length() - eind)).doesNotContain("<", ">");
        assertThat(na.substring(begin, na.length() - eind)).doesNotContain("<", ">");
        assertThat(voor.lastIndexOf("<text>", begin)).isGreaterThan(voor.lastIndexOf("</text>", begin - 1));
    }
}
