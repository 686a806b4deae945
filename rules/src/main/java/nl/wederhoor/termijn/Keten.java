package nl.wederhoor.termijn;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.wederhoor.advies.Termijnsoort;

/**
 * The chains of the protocols: for whom a term waits, what follows when it goes by, and which term follows that.
 *
 * <p>Letter, two weeks, reminder, next step of the plan: RADAR-6.3b, RADAR-6.3c, DMG-7.3b, DMG-7.3c. Documents:
 * RADAR-4.4.6b, DMG-5.4.6b.
 */
public final class Keten {
    private static final Map<Termijnsoort, Keten> KETENS = ketens();

    private final WachtOp wachtOp;
    private final String vervolg;
    private final Termijnsoort opvolger;
    private final String plicht;

    private Keten(WachtOp wachtOp, String vervolg, Termijnsoort opvolger, String plicht) {
        this.wachtOp = wachtOp;
        this.vervolg = vervolg;
        this.opvolger = opvolger;
        this.plicht = plicht;
    }

    public static Keten van(Termijnsoort soort) {
        return KETENS.get(soort);
    }

    public WachtOp wachtOp() {
        return wachtOp;
    }

    /** What a handler does when it goes by, as a Dutch phrase. */
    public Optional<String> vervolg() {
        return Optional.ofNullable(vervolg);
    }

    /** The term that ends this one by beginning. */
    Optional<Termijnsoort> opvolger() {
        return Optional.ofNullable(opvolger);
    }

    /** The id of the duty that ends it by being done. */
    Optional<String> plicht() {
        return Optional.ofNullable(plicht);
    }

    private static Map<Termijnsoort, Keten> ketens() {
        Map<Termijnsoort, Keten> ketens = new EnumMap<>(Termijnsoort.class);
        zet(ketens, Termijnsoort.EERSTE_CONTACT, WachtOp.BEHANDELAAR, "neem alsnog contact op");
        zet(ketens, Termijnsoort.UITSLUITSEL_NA_INTAKE, WachtOp.BEHANDELAAR, "meld de vertraging aan de cliënt");
        ketens.put(
                Termijnsoort.AANLEVEREN_STUKKEN,
                new Keten(
                        WachtOp.CLIENT,
                        "geef schriftelijk een tweede kans",
                        Termijnsoort.TWEEDE_TERMIJN_STUKKEN,
                        null));
        zet(ketens, Termijnsoort.TWEEDE_TERMIJN_STUKKEN, WachtOp.CLIENT, "bekijk of u afsluit");
        zet(ketens, Termijnsoort.REACTIE_CLIENT, WachtOp.CLIENT, "bekijk of u afsluit");
        ketens.put(
                Termijnsoort.REACTIE_WEDERPARTIJ,
                new Keten(WachtOp.WEDERPARTIJ, "stuur een rappel", Termijnsoort.REACTIE_NA_RAPPEL, null));
        zet(ketens, Termijnsoort.REACTIE_NA_RAPPEL, WachtOp.WEDERPARTIJ, "zet de volgende stap van het plan");
        ketens.put(
                Termijnsoort.REGISTRATIE,
                new Keten(WachtOp.BEHANDELAAR, "registreer alsnog", null, "melding-registreren"));
        zetVanIntegratiewerk(ketens);
        zet(ketens, Termijnsoort.VERVAL_KLACHTRECHT, WachtOp.CLIENT, null);
        zet(ketens, Termijnsoort.BEWAREN, WachtOp.NIEMAND, null);
        return ketens;
    }

    private static void zetVanIntegratiewerk(Map<Termijnsoort, Keten> ketens) {
        ketens.put(
                Termijnsoort.ONTVANGSTBEVESTIGING,
                new Keten(WachtOp.BESLISSER, "bevestig alsnog", null, "ontvangst-bevestigen"));
        ketens.put(
                Termijnsoort.CONTACT_KLAGER,
                new Keten(WachtOp.BESLISSER, "zoek alsnog contact", null, "klager-benaderen"));
        ketens.put(
                Termijnsoort.ADVIES_COMMISSIE,
                new Keten(WachtOp.BESLISSER, "vraag de commissie om haar advies", Termijnsoort.BESLUIT, null));
        ketens.put(
                Termijnsoort.BESLUIT, new Keten(WachtOp.BESLISSER, "deel het besluit mee", null, "besluit-meedelen"));
    }

    private static void zet(Map<Termijnsoort, Keten> ketens, Termijnsoort soort, WachtOp wachtOp, String vervolg) {
        ketens.put(soort, new Keten(wachtOp, vervolg, null, null));
    }
}
