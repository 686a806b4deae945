package nl.wederhoor.partij;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One word of a name as it was written.
 *
 * @param punt a full stop follows: perhaps an abbreviation
 * @param verbonden a hyphen stands before it
 */
record Naamdeel(String ruw, boolean punt, boolean verbonden) {
    private static final Pattern WOORD = Pattern.compile("(\\s*[-‐‑–]\\s*)?([\\p{L}\\p{M}\\p{N}]+)(\\.?)");
    private static final Pattern VAN_DER = Pattern.compile("(?<=\\s)[vV]\\s?[./]\\s?[dD]\\b\\.?");
    private static final Pattern HET = Pattern.compile("(?<![\\p{L}\\p{N}])['’‘`´]\\s?[tT](?![\\p{L}\\p{N}])");
    private static final Pattern AANHALING = Pattern.compile("['’‘`´]");

    static List<Naamdeel> lees(String tekst) {
        var duidelijk = VAN_DER.matcher(HET.matcher(tekst).replaceAll("het")).replaceAll("van der");
        var delen = new ArrayList<Naamdeel>();
        var zoeker = WOORD.matcher(AANHALING.matcher(duidelijk).replaceAll(""));
        while (zoeker.find()) {
            delen.add(new Naamdeel(
                    zoeker.group(2), !zoeker.group(3).isEmpty(), zoeker.group(1) != null && !delen.isEmpty()));
        }
        return delen;
    }

    String gevouwen() {
        return Schrift.vouw(ruw);
    }

    boolean is(String soort) {
        return Woorden.is(soort, gevouwen());
    }

    /** One letter, or two or three with a full stop: J, Th., Chr. */
    boolean isVoorletter() {
        return ruw.length() == 1 || (punt && ruw.length() <= 3);
    }

    /** Initials without full stops: JP de Boer. */
    boolean isVoorletterreeks() {
        return !punt && ruw.length() >= 2 && ruw.length() <= 3 && ruw.chars().allMatch(Character::isUpperCase);
    }
}
