package nl.wederhoor.partij;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * One word of a name in the forms that are compared.
 *
 * @param tekst folded: small letters, no accents
 * @param klank how it sounds
 * @param uitgeschreven how it sounds with its umlauts written out
 * @param masker a bit for every letter in its sound, to refuse most words at a glance
 */
record Woordvorm(String tekst, String klank, String uitgeschreven, boolean letters, int masker) {
    /** Short words have no room for errors: Mol is not Bol, Klok is not Kolk. */
    static final int EEN_FOUT_VANAF = 5;

    static final int TWEE_FOUTEN_VANAF = 10;
    static final int MEESTE_FOUTEN = 2;
    private static final DamerauLevenshteinDistance EEN = new DamerauLevenshteinDistance(1);
    private static final DamerauLevenshteinDistance TWEE = new DamerauLevenshteinDistance(MEESTE_FOUTEN);

    static Woordvorm van(String ruw) {
        var tekst = Schrift.vouw(ruw);
        var klank = Klank.van(tekst);
        var voluit = Schrift.schrijfUit(ruw);
        return new Woordvorm(
                tekst,
                klank,
                voluit.equals(tekst) ? klank : Klank.van(voluit),
                tekst.chars().allMatch(Character::isLetter),
                masker(klank));
    }

    boolean klinktAls(Woordvorm ander) {
        return klank.equals(ander.klank) || uitgeschreven.equals(ander.klank) || klank.equals(ander.uitgeschreven);
    }

    /** True when one or, in long words, two typing errors explain the difference; swapped neighbours count once. */
    boolean lijktOp(Woordvorm ander) {
        return kanLijkenOp(ander)
                && (klinktAls(ander)
                        || dichtbij(tekst, ander.tekst, EEN_FOUT_VANAF)
                        || dichtbij(klank, ander.klank, EEN_FOUT_VANAF + 1))
                && (letters && ander.letters || klinktAls(ander));
    }

    /** An error changes at most two letters of the set. */
    private boolean kanLijkenOp(Woordvorm ander) {
        return Integer.bitCount(masker ^ ander.masker) <= 2 * MEESTE_FOUTEN;
    }

    private static boolean dichtbij(String een, String ander, int kortste) {
        int lengte = Math.min(een.length(), ander.length());
        if (lengte < kortste || Math.abs(een.length() - ander.length()) > MEESTE_FOUTEN) {
            return false;
        }
        return (lengte < TWEE_FOUTEN_VANAF ? EEN : TWEE).apply(een, ander) >= 0;
    }

    private static int masker(String klank) {
        return klank.chars()
                .filter(letter -> letter >= 'a' && letter <= 'z')
                .reduce(0, (som, letter) -> som | 1 << letter - 'a');
    }
}
