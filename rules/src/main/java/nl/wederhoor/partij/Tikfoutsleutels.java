package nl.wederhoor.partij;

import java.util.function.IntConsumer;

/**
 * Keys of a word such that two words that a typing error or two explain, have one in common; few others do.
 *
 * <p>Words one error apart are equal when one letter is left out of each. Of words two errors apart that holds for their
 * first or for their second half, wherever in the other word that half ends.
 */
final class Tikfoutsleutels {
    private static final int HEEL = 0;
    private static final int EERSTE_HELFT = 1;
    private static final int TWEEDE_HELFT = 2;
    private static final int KLINKT = 3;
    private static final int NIETS_WEG = -1;

    private Tikfoutsleutels() {}

    /** Those under which a word is kept. */
    static void bewaard(Woordvorm woord, IntConsumer uit) {
        sleutels(woord, uit, Tikfoutsleutels::helften);
    }

    /** Those under which words like this one are found. */
    static void gezocht(Woordvorm woord, IntConsumer uit) {
        sleutels(woord, uit, Tikfoutsleutels::mogelijkeHelften);
    }

    private interface Helften {
        void van(String tekst, IntConsumer uit);
    }

    private static void sleutels(Woordvorm woord, IntConsumer uit, Helften helften) {
        uit.accept(sleutel(KLINKT, woord.klank(), NIETS_WEG));
        if (!woord.uitgeschreven().equals(woord.klank())) {
            uit.accept(sleutel(KLINKT, woord.uitgeschreven(), NIETS_WEG));
        }
        if (woord.letters()) {
            tikfouten(woord.tekst(), uit, helften);
            if (!woord.klank().equals(woord.tekst())) {
                tikfouten(woord.klank(), uit, helften);
            }
        }
    }

    private static void tikfouten(String tekst, IntConsumer uit, Helften helften) {
        if (tekst.length() >= Woordvorm.EEN_FOUT_VANAF && tekst.length() <= Woordvorm.TWEE_FOUTEN_VANAF) {
            eenWeg(HEEL, tekst, uit);
        }
        if (tekst.length() >= Woordvorm.TWEE_FOUTEN_VANAF) {
            helften.van(tekst, uit);
        }
    }

    private static void helften(String tekst, IntConsumer uit) {
        int lengte = tekst.length();
        eenWeg(soort(EERSTE_HELFT, lengte), tekst.substring(0, lengte / 2), uit);
        eenWeg(soort(TWEEDE_HELFT, lengte), tekst.substring(lengte / 2), uit);
    }

    /** The other word may be two letters shorter or longer, and what answers its half one letter. */
    private static void mogelijkeHelften(String tekst, IntConsumer uit) {
        int eigen = tekst.length();
        int kortste = Math.max(Woordvorm.TWEE_FOUTEN_VANAF, eigen - Woordvorm.MEESTE_FOUTEN);
        for (int lengte = kortste; lengte <= eigen + Woordvorm.MEESTE_FOUTEN; lengte++) {
            int eerste = lengte / 2;
            int tweede = lengte - eerste;
            for (int verschil = -1; verschil <= 1; verschil++) {
                eenWeg(soort(EERSTE_HELFT, lengte), tekst.substring(0, Math.min(eigen, eerste + verschil)), uit);
                eenWeg(soort(TWEEDE_HELFT, lengte), tekst.substring(Math.max(0, eigen - tweede - verschil)), uit);
            }
        }
    }

    /** Halves of words of another length have nothing to do with each other. */
    private static int soort(int helft, int lengte) {
        return helft + (KLINKT + 1) * lengte;
    }

    private static void eenWeg(int soort, String tekst, IntConsumer uit) {
        uit.accept(sleutel(soort, tekst, NIETS_WEG));
        for (int weg = 0; weg < tekst.length(); weg++) {
            if (weg == 0 || tekst.charAt(weg) != tekst.charAt(weg - 1)) {
                uit.accept(sleutel(soort, tekst, weg));
            }
        }
    }

    private static int sleutel(int soort, String tekst, int weg) {
        int sleutel = soort + 1;
        for (int i = 0; i < tekst.length(); i++) {
            if (i != weg) {
                sleutel = sleutel * 31 + tekst.charAt(i);
            }
        }
        return sleutel;
    }
}
