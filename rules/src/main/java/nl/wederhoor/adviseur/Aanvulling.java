package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.advies.Advies.Waarschuwing;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.beleid.Gemeente;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;

/**
 * Facts with what follows from them at once: a known municipality fills the area, a decision fills its fact.
 *
 * <p>What contradicts is kept as it was given and reported as a warning (contract, feiten).
 */
record Aanvulling(Feiten feiten, Besluiten besluiten, List<Waarschuwing> waarschuwingen) {

    static Aanvulling van(Beleid beleid, Feiten gegeven, Besluiten besluiten) {
        List<Waarschuwing> waarschuwingen = new ArrayList<>(Datumcontrole.waarschuwingen(gegeven));
        var feiten = metGemeente(beleid, gegeven, waarschuwingen);
        var gevolgd =
                toegestaan(beleid, feiten, vanVertegenwoordiger(feiten, besluiten, waarschuwingen), waarschuwingen);
        return new Aanvulling(metBesluiten(feiten, gevolgd), gevolgd, List.copyOf(waarschuwingen));
    }

    /** An exclusion yields only where the text lets it: an exception without the reasons that it asks is not followed. */
    private static Besluiten toegestaan(
            Beleid beleid, Feiten feiten, Besluiten besluiten, List<Waarschuwing> waarschuwingen) {
        var eis = beleid.regels().get("voorleggen-uitzondering-bij-beide-redenen");
        boolean beide = feiten.isWaar(Feit.ZWAARWEGENDE_ARGUMENTEN) && feiten.isWaar(Feit.BELANGEN_VAN_DERDEN);
        if (eis == null
                || beide
                || !"toegestaan".equals(besluiten.besluit(Onderwerp.UITZONDERING_ZONDER_SLACHTOFFER))) {
            return besluiten;
        }
        waarschuwingen.add(new Waarschuwing(
                List.of(Feit.ZWAARWEGENDE_ARGUMENTEN.sleutel(), Feit.BELANGEN_VAN_DERDEN.sleutel()),
                "De uitzondering zonder slachtoffer is niet gevolgd: de tekst vraagt beide redenen ("
                        + String.join(", ", eis.clausules()) + ")."));
        return besluiten.zonder(Onderwerp.UITZONDERING_ZONDER_SLACHTOFFER);
    }

    /** Nobody but a representative asks to speak for the victim, so a yes to somebody else opens nothing. */
    private static Besluiten vanVertegenwoordiger(
            Feiten feiten, Besluiten besluiten, List<Waarschuwing> waarschuwingen) {
        boolean kanSpreken = !feiten.heeft(Feit.MELDER)
                || feiten.is(Feit.MELDER, "wettelijk vertegenwoordiger")
                || feiten.is(Feit.MELDER, "familie") && !feiten.isOnwaar(Feit.SLACHTOFFER_MINDERJARIG);
        if (kanSpreken || !"ja".equals(besluiten.besluit(Onderwerp.VERZOEK_VERTEGENWOORDIGER))) {
            return besluiten;
        }
        waarschuwingen.add(new Waarschuwing(
                List.of(Feit.MELDER.sleutel()),
                "Het besluit over de vertegenwoordiger is niet gevolgd: deze melder vertegenwoordigt het slachtoffer"
                        + " niet."));
        return besluiten.zonder(Onderwerp.VERZOEK_VERTEGENWOORDIGER);
    }

    private static Feiten metGemeente(Beleid beleid, Feiten feiten, List<Waarschuwing> waarschuwingen) {
        if (!feiten.heeft(Feit.GEMEENTE)) {
            return feiten;
        }
        var gemeente = beleid.gemeente(feiten.keuze(Feit.GEMEENTE));
        if (gemeente.isEmpty()) {
            waarschuwingen.add(new Waarschuwing(
                    List.of(Feit.GEMEENTE.sleutel()),
                    "Deze gemeente staat niet in de lijst van het bureau. Misschien is de naam anders geschreven."));
            return feiten;
        }
        return metGebied(gemeente.get(), feiten, waarschuwingen);
    }

    private static Feiten metGebied(Gemeente gemeente, Feiten feiten, List<Waarschuwing> waarschuwingen) {
        var aangevuld = feiten;
        aangevuld = vul(aangevuld, Feit.BINNEN_WERKGEBIED, gemeente.binnenWerkgebied(), waarschuwingen);
        aangevuld = vul(aangevuld, Feit.GEMEENTE_AANGESLOTEN, gemeente.aangesloten(), waarschuwingen);
        return vul(aangevuld, Feit.GEMEENTE_BETAALT, gemeente.betaalt(), waarschuwingen);
    }

    private static Feiten vul(Feiten feiten, Feit feit, boolean waarde, List<Waarschuwing> waarschuwingen) {
        if (!feiten.heeft(feit)) {
            return feiten.met(feit, waarde);
        }
        if (waarde != feiten.isWaar(feit)) {
            waarschuwingen.add(new Waarschuwing(
                    List.of(Feit.GEMEENTE.sleutel(), feit.sleutel()),
                    "Dit past niet bij wat de lijst van het bureau over de gemeente zegt; wat u invulde is gevolgd."));
        }
        return feiten;
    }

    private static Feiten metBesluiten(Feiten feiten, Besluiten besluiten) {
        var gevolgd = feiten;
        gevolgd = volg(gevolgd, besluiten, Onderwerp.JUISTE_ADRES, "ja", Feit.JUISTE_ADRES);
        gevolgd = volg(gevolgd, besluiten, Onderwerp.SPOED, "ja", Feit.SPOED);
        gevolgd = volg(gevolgd, besluiten, Onderwerp.ANONIMITEIT, "ja", Feit.ANONIEM);
        return volg(gevolgd, besluiten, Onderwerp.BELANG_VAN_DE_ZAAK, "doorgaan", Feit.BELANG_VAN_DE_ZAAK);
    }

    private static Feiten volg(Feiten feiten, Besluiten besluiten, Onderwerp onderwerp, String waar, Feit feit) {
        var besluit = besluiten.besluit(onderwerp);
        return besluit == null ? feiten : feiten.met(feit, besluit.equals(waar));
    }
}
