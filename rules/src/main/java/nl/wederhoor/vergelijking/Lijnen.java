package nl.wederhoor.vergelijking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.feiten.Onderwerp;

/**
 * Reads an answer as lines that can be laid beside those of another organisation.
 *
 * <p>Left out is what belongs to the question and not to the protocol: what is still asked, explanations, warnings and
 * the receipt.
 */
final class Lijnen {
    /** The fields compared, in the order of the answer. */
    static final List<String> VELDEN = List.of(
            "soort",
            "routes",
            "hulpvormen",
            "voorTeLeggen",
            "wens",
            "termijnen",
            "plichten",
            "afsluiting",
            "kosten",
            "rechten",
            "conflicten",
            "nietGeregeld",
            "signalen");

    private static final List<String> MOMENTEN = List.of(
            "eerste contact", "intake", "vooronderzoek", "plan", "uitvoering", "afsluiting", "evaluatie", "archief");

    private final List<Lijn> lijnen = new ArrayList<>();

    private Lijnen() {}

    static List<Lijn> van(Advies advies) {
        var lezer = new Lijnen();
        lezer.eenmalig(advies);
        lezer.keuzes(advies);
        lezer.voorleggingen(advies);
        lezer.termijnenEnPlichten(advies);
        lezer.overig(advies);
        return List.copyOf(lezer.lijnen);
    }

    private void eenmalig(Advies advies) {
        var soort = advies.soort();
        neem("soort", 0, "soort", new Lezing(soort.waarde(), Map.of(), null, soort.clausules()));
        var kosten = advies.kosten();
        neem("kosten", 0, "kosteloos", new Lezing(kosten.kosteloos(), Map.of(), null, kosten.clausules()));
        var wens = advies.wens();
        if (wens != null) {
            var bij = bij("status", wens.status(), "beslisser", wens.beslisser());
            neem("wens", 0, "directeRelatie", new Lezing(wens.directeRelatie(), bij, null, wens.clausules()));
        }
    }

    private void keuzes(Advies advies) {
        advies.routes()
                .forEach(lijn -> neem(
                        "routes",
                        lijn.route().ordinal(),
                        lijn.route().label(),
                        new Lezing(lijn.status().label(), Map.of(), lijn.reden(), lijn.clausules())));
        advies.hulpvormen()
                .forEach(lijn -> neem(
                        "hulpvormen",
                        lijn.vorm().ordinal(),
                        lijn.vorm().label(),
                        new Lezing(
                                lijn.status().label(),
                                lijn.ontbreekt().isEmpty() ? Map.of() : bij("ontbreekt", lijn.ontbreekt()),
                                lijn.reden(),
                                lijn.clausules())));
        advies.afsluiting()
                .gronden()
                .forEach(lijn -> neem(
                        "afsluiting",
                        lijn.grond().ordinal(),
                        lijn.grond().label(),
                        new Lezing(lijn.status().label(), bij("vroegst", lijn.vroegst()), null, lijn.clausules())));
    }

    private void voorleggingen(Advies advies) {
        advies.voorTeLeggen()
                .forEach(lijn -> neem(
                        "voorTeLeggen",
                        Onderwerp.van(lijn.onderwerp()).map(Onderwerp::ordinal).orElse(Integer.MAX_VALUE),
                        lijn.onderwerp(),
                        new Lezing(
                                lijn.beslisser(),
                                Map.of(),
                                lijn.overwegingen().isEmpty() ? null : String.join(" ", lijn.overwegingen()),
                                lijn.clausules())));
    }

    private void termijnenEnPlichten(Advies advies) {
        advies.termijnen()
                .forEach(lijn -> neem(
                        "termijnen",
                        lijn.soort().ordinal(),
                        lijn.soort().label(),
                        new Lezing(
                                lijn.uiterlijk().toString(),
                                bij(
                                        "start",
                                        lijn.start(),
                                        "status",
                                        lijn.status().label()),
                                lijn.aanname(),
                                lijn.clausules())));
        advies.plichten()
                .forEach(lijn -> neem(
                        "plichten",
                        MOMENTEN.indexOf(lijn.moment()),
                        lijn.id(),
                        new Lezing(lijn.moment(), bijPlicht(lijn), lijn.plicht(), lijn.clausules())));
    }

    private void overig(Advies advies) {
        advies.rechten()
                .forEach(lijn -> neem(
                        "rechten", 0, lijn.recht(), new Lezing("ja", Map.of(), lijn.tegenWie(), lijn.clausules())));
        advies.conflicten()
                .forEach(lijn -> neem(
                        "conflicten", 0, lijn.sleutel(), new Lezing("ja", Map.of(), lijn.uitleg(), lijn.clausules())));
        advies.nietGeregeld()
                .forEach(lijn -> neem(
                        "nietGeregeld",
                        0,
                        lijn.sleutel(),
                        new Lezing("niet geregeld", Map.of(), lijn.uitleg(), lijn.clausules())));
        advies.signalen()
                .forEach(lijn -> neem(
                        "signalen",
                        0,
                        lijn.soort(),
                        new Lezing(
                                String.valueOf(lijn.aantal()),
                                bij("drempel", lijn.drempel()),
                                null,
                                lijn.clausules())));
    }

    private static Map<String, Object> bijPlicht(Advies.Plicht plicht) {
        var bij = bij("wie", plicht.wie(), "blokkeert", plicht.blokkeert());
        bij.putAll(bij("vanaf", plicht.vanaf(), "uiterlijk", plicht.uiterlijk()));
        return bij;
    }

    /** A second line under one key, such as two terms of one kind, gets a number of its own. */
    private void neem(String veld, int rang, String sleutel, Lezing lezing) {
        var eigen = sleutel;
        for (int nummer = 2; bevat(veld, eigen); nummer++) {
            eigen = sleutel + " (" + nummer + ")";
        }
        lijnen.add(new Lijn(veld, rang, eigen, lezing));
    }

    private boolean bevat(String veld, String sleutel) {
        return lijnen.stream()
                .anyMatch(lijn -> lijn.veld().equals(veld) && lijn.sleutel().equals(sleutel));
    }

    private static Map<String, Object> bij(Object... namenEnWaarden) {
        var bij = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namenEnWaarden.length; i += 2) {
            if (namenEnWaarden[i + 1] != null) {
                bij.put((String) namenEnWaarden[i], inWoorden(namenEnWaarden[i + 1]));
            }
        }
        return bij;
    }

    private static Object inWoorden(Object waarde) {
        return waarde instanceof List<?> || waarde instanceof Integer ? waarde : waarde.toString();
    }
}
