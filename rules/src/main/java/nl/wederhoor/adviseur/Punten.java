package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.advies.Advies.Voorlegging;
import nl.wederhoor.advies.Advies.Wens;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.regels.Voorgelegd;
import nl.wederhoor.tabel.Toestand;

/** What the text leaves to a person: who decides stands in the table wie-beslist. */
final class Punten {
    private static final String NIEMAND = "niet benoemd";
    private static final String VOORLEGGEN = "voor te leggen";
    private static final String REGEL_WENS = "voorleggen-wens-behandelaar";

    private final Raadpleging raadpleging;

    Punten(Raadpleging raadpleging) {
        this.raadpleging = raadpleging;
    }

    List<Voorlegging> voorleggingen(Casus casus, Toestand toestand, List<Voorgelegd> gevonden, Wens wens) {
        Map<Onderwerp, Voorgelegd> eerste = new EnumMap<>(Onderwerp.class);
        gevonden.forEach(punt -> eerste.putIfAbsent(punt.onderwerp(), punt));
        List<Voorlegging> punten = new ArrayList<>();
        for (var onderwerp : Onderwerp.values()) {
            var punt = eerste.get(onderwerp);
            if (punt != null) {
                punten.add(voorlegging(
                        onderwerp,
                        toestand,
                        punt.grond().clausules(),
                        punt.grond().overwegingen()));
            }
            if (onderwerp == Onderwerp.WENS_BEHANDELAAR && moetVoorgelegd(wens)) {
                punten.add(voorlegging(onderwerp, toestand, wens.clausules(), overwegingen(REGEL_WENS)));
            }
        }
        return List.copyOf(punten);
    }

    /** A wish waits for its decider until that person decided, unless its relation is plainly absent. */
    static boolean moetVoorgelegd(Wens wens) {
        return wens != null && wens.status().equals(VOORLEGGEN) && wens.besluit() == null;
    }

    private List<String> overwegingen(String regel) {
        var grond = raadpleging.beleid().regels().get(regel);
        return grond == null ? List.of() : grond.overwegingen();
    }

    private Voorlegging voorlegging(
            Onderwerp onderwerp, Toestand toestand, List<String> clausules, List<String> overwegingen) {
        var rij = raadpleging.over("wie-beslist", "onderwerp", onderwerp.label(), toestand);
        Set<String> alle = new LinkedHashSet<>(clausules);
        if (rij != null) {
            alle.addAll(raadpleging.clausules(rij));
        }
        return new Voorlegging(
                onderwerp.label(),
                rij == null ? NIEMAND : rij.tekst("beslisser"),
                raadpleging.gesorteerd(alle),
                overwegingen,
                List.of());
    }

    /** The wish about the handler: only a plainly absent relation makes it inadmissible; doubt goes to a person. */
    Wens wens(Casus casus, Toestand toestand) {
        if (!casus.feiten().heeft(Feit.WENS_BEHANDELAAR) || casus.feiten().is(Feit.WENS_BEHANDELAAR, "geen")) {
            return null;
        }
        var uitkomsten = raadpleging.uitkomsten("wens", toestand);
        if (uitkomsten.mogelijk().isEmpty() && !raadpleging.beleid().regels().containsKey(REGEL_WENS)) {
            return null;
        }
        var zeker = Raadpleging.zeker(uitkomsten);
        var relatie = zeker == null ? "te beoordelen" : zeker.tekst("directeRelatie");
        var besluit = casus.besluiten().besluit(Onderwerp.WENS_BEHANDELAAR);
        var status = relatie.equals("nee") || "afgewezen".equals(besluit) ? "niet toelaatbaar" : VOORLEGGEN;
        var rij = raadpleging.over("wie-beslist", "onderwerp", Onderwerp.WENS_BEHANDELAAR.label(), toestand);
        return new Wens(
                relatie,
                status,
                besluit,
                rij == null ? NIEMAND : rij.tekst("beslisser"),
                raadpleging.clausules(uitkomsten.mogelijk()),
                List.of());
    }
}
