package nl.wederhoor.planner.uitleg;

import nl.wederhoor.planner.tabel.Lastsoort;

/**
 * What one handler carries of one kind, before and after a move.
 *
 * @param grens above this it costs on the medium level; for hours the quarter-hours available
 */
public record Verloop(String behandelaar, Lastsoort soort, long voor, long na, long grens) {

    String tekst() {
        return switch (soort) {
            case UREN -> behandelaar + " gaat van " + procent(voor) + " naar " + procent(na) + " procent van de uren";
            case ZWAARTE -> behandelaar + " gaat van zwaarte " + voor + " naar " + na;
            case SPOED -> behandelaar + " gaat van " + voor + " naar " + na + " spoedzaken";
            case NIEUW -> behandelaar + " gaat van " + voor + " naar " + na + " nieuwe zaken (hoogstens " + grens + ")";
            case AANTAL -> behandelaar + " gaat van " + voor + " naar " + na + " zaken (hoogstens " + grens + ")";
        };
    }

    private long procent(long last) {
        return Math.round(100.0 * last / Math.max(1, grens));
    }
}
