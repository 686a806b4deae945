package nl.wederhoor.bewerking;

import java.util.regex.Pattern;

/** Ids for new rows of one table: "radar-v7-3"; a number that a row had in this request is not given again. */
final class Rijnamen {
    private static final Pattern WOORD = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final String voor;
    private int hoogste;

    Rijnamen(String organisatie, String merk, Tabelbeeld tabel) {
        this.voor = woord(organisatie) + "-" + woord(merk) + "-";
        for (var rij : tabel.rijen()) {
            var rest = rij.id().startsWith(voor) ? rij.id().substring(voor.length()) : "";
            if (rest.matches("[1-9][0-9]{0,8}")) {
                hoogste = Math.max(hoogste, Integer.parseInt(rest));
            }
        }
    }

    String nieuw() {
        hoogste++;
        return voor + hoogste;
    }

    private static String woord(String tekst) {
        return WOORD.matcher(tekst).matches() ? tekst : "rij";
    }
}
