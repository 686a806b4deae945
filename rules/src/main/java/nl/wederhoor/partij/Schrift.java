package nl.wederhoor.partij;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Letters as they compare: small, without accents; and with the umlaut written out, as Germans do. */
final class Schrift {
    private static final Pattern TEKENS = Pattern.compile("\\p{M}+");
    private static final Map<Character, String> LOSSE_LETTERS = Map.of(
            'ł', "l", 'ø', "o", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i", 'ĳ', "ij");
    private static final Map<Character, String> UITGESCHREVEN = Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ø', "oe");

    private Schrift() {}

    /** "Müller" becomes "muller". */
    static String vouw(String tekst) {
        var klein = tekst.toLowerCase(Locale.ROOT);
        return TEKENS.matcher(Normalizer.normalize(vervang(klein, LOSSE_LETTERS), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** "Müller" becomes "mueller". */
    static String schrijfUit(String tekst) {
        var klein = Normalizer.normalize(tekst.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return vouw(vervang(klein, UITGESCHREVEN));
    }

    private static String vervang(String tekst, Map<Character, String> door) {
        var uit = new StringBuilder(tekst.length() + 2);
        for (int i = 0; i < tekst.length(); i++) {
            char letter = tekst.charAt(i);
            uit.append(door.getOrDefault(letter, String.valueOf(letter)));
        }
        return uit.toString();
    }
}
