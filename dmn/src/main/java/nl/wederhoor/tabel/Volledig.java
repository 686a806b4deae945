package nl.wederhoor.tabel;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of one table on a complete input, and the comparison of their output with a raw result of KIE. */
final class Volledig {
    private Volledig() {}

    /** The rows that match, as bits. */
    static long passend(Matrix matrix, Map<String, Object> invoer) {
        long passend = matrix.alleRijen();
        for (int kolom = 0; kolom < matrix.kolommen(); kolom++) {
            passend &= matrix.maskers(kolom)[matrix.klasse(kolom, invoer.get(matrix.bron(kolom)))];
        }
        return passend;
    }

    /** The rows that win among the rows that match. */
    static long gekozen(Matrix matrix, long passend) {
        return matrix.tabel().hitbeleid().isEnkel() ? Long.lowestOneBit(passend) : passend;
    }

    /** The atom of every column. */
    static int[] atomen(Matrix matrix, Map<String, Object> invoer) {
        var atomen = new int[matrix.kolommen()];
        Arrays.setAll(atomen, kolom -> matrix.atomen(kolom).atoom(invoer.get(matrix.bron(kolom))));
        return atomen;
    }

    /** The part of the input that this table reads. */
    static Map<String, Object> kolommen(GelezenTabel tabel, Map<String, Object> invoer) {
        var kolommen = new HashMap<String, Object>();
        tabel.invoer().forEach(kolom -> kolommen.put(kolom.naam(), invoer.get(kolom.naam())));
        return kolommen;
    }

    static boolean zelfde(GelezenTabel tabel, List<Rij> rijen, Object resultaat) {
        if (tabel.hitbeleid().isEnkel()) {
            return rijen.isEmpty()
                    ? resultaat == null
                    : zelfde(tabel, rijen.get(0).uitvoer(), resultaat);
        }
        var lijst = resultaat instanceof List<?> meer ? meer : List.of();
        if (lijst.size() != rijen.size()) {
            return false;
        }
        for (int i = 0; i < rijen.size(); i++) {
            if (!zelfde(tabel, rijen.get(i).uitvoer(), lijst.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean zelfde(GelezenTabel tabel, Map<String, Object> uitvoer, Object resultaat) {
        if (tabel.uitvoer().size() == 1) {
            return zelfdeWaarde(uitvoer.values().iterator().next(), resultaat);
        }
        return resultaat instanceof Map<?, ?> waarden
                && tabel.uitvoer().stream()
                        .allMatch(kolom -> zelfdeWaarde(uitvoer.get(kolom.naam()), waarden.get(kolom.naam())));
    }

    private static boolean zelfdeWaarde(Object onze, Object hunne) {
        return onze instanceof BigDecimal getal
                ? hunne instanceof BigDecimal ander && getal.compareTo(ander) == 0
                : Objects.equals(onze, hunne);
    }
}
