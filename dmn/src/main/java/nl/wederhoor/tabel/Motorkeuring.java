package nl.wederhoor.tabel;

import java.util.HashMap;
import java.util.Map;

/**
 * Asks KIE about every cell of every row before a version may advise: each class of values of a column while the other
 * cells of the row let it through. What it answers must be what the matcher answers.
 */
final class Motorkeuring {
    private final KieMotor motor;

    Motorkeuring(KieMotor motor) {
        this.motor = motor;
    }

    /** How many questions were asked; throws Onenigheid at the first other answer. */
    int keur(Matrix matrix) {
        int gevraagd = 0;
        for (long over = matrix.alleRijen(); over != 0; over &= over - 1) {
            gevraagd += keurRij(matrix, Long.lowestOneBit(over));
        }
        return gevraagd;
    }

    private int keurRij(Matrix matrix, long rij) {
        int gevraagd = 0;
        var getuige = getuige(matrix, rij);
        for (int kolom = 0; kolom < matrix.kolommen(); kolom++) {
            var atomen = matrix.atomen(kolom);
            for (int atoom = 0; (matrix.vragers(kolom) & rij) != 0 && atoom < atomen.aantal(); atoom++) {
                var invoer = new HashMap<>(getuige);
                invoer.put(matrix.bron(kolom), atomen.vertegenwoordiger(atoom));
                vergelijk(matrix, invoer);
                gevraagd++;
            }
        }
        return gevraagd;
    }

    private void vergelijk(Matrix matrix, Map<String, Object> invoer) {
        long passend = Volledig.passend(matrix, invoer);
        long gekozen = Volledig.gekozen(matrix, passend);
        var kie = motor.evalueer(matrix.tabel(), invoer);
        if (!kie.passend().equals(matrix.rijen(passend).stream().map(Rij::id).toList())
                || !kie.gekozen()
                        .equals(matrix.rijen(gekozen).stream().map(Rij::id).toList())) {
            throw new Onenigheid(matrix.tabel().besluit(), "andere rijen");
        }
        if (!Volledig.zelfde(matrix.tabel(), matrix.rijen(gekozen), kie.resultaat())) {
            throw new Onenigheid(matrix.tabel().besluit(), "andere uitvoer");
        }
    }

    /** The first value of every column that lets the row through. */
    private static Map<String, Object> getuige(Matrix matrix, long rij) {
        var invoer = new HashMap<String, Object>();
        for (int kolom = 0; kolom < matrix.kolommen(); kolom++) {
            var atomen = matrix.atomen(kolom);
            for (int atoom = 0; atoom < atomen.aantal(); atoom++) {
                if ((matrix.maskers(kolom)[matrix.klasseVanAtoom(kolom, atoom)] & rij) != 0) {
                    invoer.putIfAbsent(matrix.bron(kolom), atomen.vertegenwoordiger(atoom));
                }
            }
        }
        return invoer;
    }
}
