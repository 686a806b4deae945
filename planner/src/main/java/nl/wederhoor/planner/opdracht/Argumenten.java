package nl.wederhoor.planner.opdracht;

import java.nio.file.Path;
import nl.wederhoor.planner.uitleg.Inzage;

/**
 * What was asked on the command line.
 *
 * @param seconden wall time from the start of the command
 * @param waarom the dossier to explain; null for none
 * @param inzage who reads the explanation
 * @param met the handler who would have to get that dossier; null for none
 */
record Argumenten(
        Path bestand, boolean momentopname, double seconden, long zaad, String waarom, Inzage inzage, String met) {
    static final String GEBRUIK = "Gebruik: bin/plan instance.json [--seconds N] [--seed N]"
            + " of bin/plan --snapshot momentopname.json [--why ZAAK [--for LEZER] [--with BEHANDELAAR]] [--seconds N] [--seed N]";

    private static final double STANDAARD_SECONDEN = 10;
    private static final double MEESTE_SECONDEN = 86_400;

    static Argumenten van(String... woorden) {
        Path bestand = null;
        boolean momentopname = false;
        double seconden = STANDAARD_SECONDEN;
        long zaad = 0;
        String waarom = null;
        Inzage inzage = Inzage.COORDINATOR;
        String met = null;
        for (int nr = 0; nr < woorden.length; nr++) {
            String woord = woorden[nr];
            switch (woord) {
                case "--seconds" -> seconden = seconden(volgende(woorden, ++nr, woord));
                case "--seed" -> zaad = zaad(volgende(woorden, ++nr, woord));
                case "--why" -> waarom = volgende(woorden, ++nr, woord);
                case "--for" -> inzage = inzage(volgende(woorden, ++nr, woord));
                case "--with" -> met = volgende(woorden, ++nr, woord);
                case "--snapshot" -> momentopname = true;
                default -> bestand = bestand(bestand, woord);
            }
        }
        if (bestand == null) {
            throw new SlechteInvoer("opdracht", "er is geen bestand genoemd. " + GEBRUIK);
        }
        if (waarom != null && !momentopname) {
            throw new SlechteInvoer("--why", "uitleg is er alleen met --snapshot. " + GEBRUIK);
        }
        if (met != null && (waarom == null || inzage == Inzage.EIGEN_ZAAK)) {
            throw new SlechteInvoer("--with", "dit hoort bij --why, voor wie het plan maakt. " + GEBRUIK);
        }
        return new Argumenten(bestand, momentopname, seconden, zaad, waarom, inzage, met);
    }

    private static Path bestand(Path eerder, String woord) {
        if (eerder != null || woord.startsWith("--")) {
            throw new SlechteInvoer("opdracht", "dit woord is hier niet bekend. " + GEBRUIK);
        }
        return Path.of(woord);
    }

    private static String volgende(String[] woorden, int nr, String optie) {
        if (nr >= woorden.length) {
            throw new SlechteInvoer(optie, "hierachter ontbreekt iets. " + GEBRUIK);
        }
        return woorden[nr];
    }

    private static Inzage inzage(String woord) {
        return switch (woord) {
            case "behandelaar" -> Inzage.EIGEN_ZAAK;
            case "coordinator" -> Inzage.COORDINATOR;
            case "blokkades" -> Inzage.BLOKKADES;
            default -> throw new SlechteInvoer("--for", "dit is behandelaar, coordinator of blokkades.");
        };
    }

    private static double seconden(String woord) {
        try {
            double seconden = Double.parseDouble(woord);
            if (seconden > 0 && seconden <= MEESTE_SECONDEN) {
                return seconden;
            }
        } catch (NumberFormatException fout) {
            throw new SlechteInvoer("--seconds", "dit is geen getal.");
        }
        throw new SlechteInvoer("--seconds", "dit moet meer dan 0 en hoogstens " + (long) MEESTE_SECONDEN + " zijn.");
    }

    private static long zaad(String woord) {
        try {
            return Long.parseLong(woord);
        } catch (NumberFormatException fout) {
            throw new SlechteInvoer("--seed", "dit is geen geheel getal.");
        }
    }
}
