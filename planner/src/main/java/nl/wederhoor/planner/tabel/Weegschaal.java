package nl.wederhoor.planner.tabel;

import nl.wederhoor.planner.Regel;

/** What one medium point weighs in soft hundredths, so that it outweighs everything soft together. */
final class Weegschaal {

    private Weegschaal() {}

    /** A power of two above the range of the soft cost; an ArithmeticException when numbers do not fit a long together. */
    static long perMedium(Paartabel tabel) {
        long bereik = Math.addExact(1, Math.addExact(paren(tabel, false), lasten(tabel, false)));
        long perMedium = 2 * Long.highestOneBit(bereik);
        long medium = Math.addExact(paren(tabel, true), lasten(tabel, true));
        Math.multiplyExact(8, Math.multiplyExact(perMedium, Math.addExact(1, medium)));
        return perMedium;
    }

    /** Sum over the units of the range of their cost per place. */
    private static long paren(Paartabel tabel, boolean medium) {
        long som = 0;
        for (int i = 0; i < tabel.aantal(); i++) {
            long laagste = Long.MAX_VALUE;
            long hoogste = Long.MIN_VALUE;
            for (int j = 0; j <= tabel.wachtrij(); j++) {
                long waarde = medium ? tabel.rij(i).medium(j) : tabel.rij(i).zacht(j);
                laagste = Math.min(laagste, waarde);
                hoogste = Math.max(hoogste, waarde);
            }
            som = Math.addExact(som, Math.subtractExact(hoogste, laagste));
        }
        return som;
    }

    /** A convex load cost is highest when one handler carries everything. */
    private static long lasten(Paartabel tabel, boolean medium) {
        long som = 0;
        for (Regel regel : Regel.values()) {
            Lastsoort soort = Lastkosten.soort(regel);
            boolean telt = medium ? regel.code().startsWith("M") : regel.code().startsWith("S");
            if (soort != null && telt) {
                long alles = alles(tabel, soort);
                long hoogste = 0;
                for (int j = 0; j < tabel.wachtrij(); j++) {
                    hoogste = Math.max(hoogste, tabel.lastkosten(regel, j, alles));
                    som = Math.subtractExact(som, laagste(tabel, regel, j, alles));
                }
                som = Math.addExact(som, hoogste);
            }
        }
        return som;
    }

    /** Below zero for who carries over less than a fair share: the first load earns something back. */
    private static long laagste(Paartabel tabel, Regel regel, int j, long alles) {
        long laag = 0;
        long hoog = alles;
        while (laag < hoog) {
            long midden = (laag + hoog + 1) / 2;
            boolean daalt = tabel.lastkosten(regel, j, midden) < tabel.lastkosten(regel, j, midden - 1);
            laag = daalt ? midden : laag;
            hoog = daalt ? hoog : midden - 1;
        }
        return Math.min(0, tabel.lastkosten(regel, j, laag));
    }

    private static long alles(Paartabel tabel, Lastsoort soort) {
        long som = 0;
        for (int i = 0; i < tabel.aantal(); i++) {
            int hoogste = 0;
            for (int j = 0; j < tabel.wachtrij(); j++) {
                hoogste = Math.max(hoogste, tabel.rij(i).last(soort, j));
            }
            som += hoogste;
        }
        return som;
    }
}
