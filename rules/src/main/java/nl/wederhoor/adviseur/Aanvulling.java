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
record Aanvulling(Feiten feiten, Opvolging opvolging, List<Waarschuwing> waarschuwingen) {

    static Aanvulling van(Beleid beleid, Feiten gegeven, Besluiten besluiten) {
        List<Waarschuwing> waarschuwingen = new ArrayList<>(Datumcontrole.waarschuwingen(gegeven));
        var feiten = metGemeente(beleid, gegeven, waarschuwingen);
        var opvolging = Opvolging.van(beleid, besluiten);
        meldNietGevolgd(opvolging, feiten, waarschuwingen);
        return new Aanvulling(metBesluiten(feiten, besluiten), opvolging, List.copyOf(waarschuwingen));
    }

    private static void meldNietGevolgd(Opvolging opvolging, Feiten feiten, List<Waarschuwing> waarschuwingen) {
        if (!opvolging.magSpreken(feiten)) {
            waarschuwingen.add(new Waarschuwing(
                    List.of(Feit.MELDER.sleutel()),
                    "Het besluit over de vertegenwoordiger is niet gevolgd: deze melder vertegenwoordigt het slachtoffer"
                            + " niet."));
        }
        if (!opvolging.heeftRedenen(feiten)) {
            waarschuwingen.add(new Waarschuwing(
                    List.of(Feit.ZWAARWEGENDE_ARGUMENTEN.sleutel(), Feit.BELANGEN_VAN_DERDEN.sleutel()),
                    "De uitzondering zonder slachtoffer is niet gevolgd: de tekst vraagt beide redenen ("
                            + String.join(", ", opvolging.eis().clausules()) + ")."));
        }
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
