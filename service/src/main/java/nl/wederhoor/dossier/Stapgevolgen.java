package nl.wederhoor.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.wederhoor.feiten.Feit;

/** What a step that was taken makes true: the facts it sets, the consent it uses up, the phase it leads to. */
final class Stapgevolgen {
    private static final List<String> FASEN = Feit.FASE.waarden();

    private static final String GEEN = "geen";

    /** The rule of a policy whose text knows one reminder to the client. */
    private static final String EEN_RAPPEL = "termijn-rappel-client";

    private Stapgevolgen() {}

    static void verwerk(Werkblad blad, Stapverzoek verzoek) {
        var dag = verzoek.datum();
        switch (verzoek.stap()) {
            case CONTACT -> eerste(blad, Feit.EERSTE_CONTACT_OP, dag);
            case INTAKE_GEPLAND -> plan(blad, verzoek.afspraakOp() == null ? dag : verzoek.afspraakOp());
            case INTAKE_GEHOUDEN -> intake(blad, dag);
            case TOESTEMMING_GEGEVEN -> blad.zet(Feit.TOESTEMMING, true);
            case TOESTEMMING_INGETROKKEN -> blad.zet(Feit.TOESTEMMING, false);
            case MACHTIGING_ONTVANGEN -> blad.zet(Feit.MACHTIGING, true);
            case BRIEF_AAN_WEDERPARTIJ -> brief(blad, dag);
            case RAPPEL_WEDERPARTIJ -> blad.zet(Feit.RAPPEL_WEDERPARTIJ_OP, dag);
            case REACTIE_WEDERPARTIJ -> reactie(blad, verzoek.reactie());
            case RAPPEL_CLIENT -> rappelClient(blad, dag);
            case REACTIE_CLIENT -> blad.zet(Feit.CLIENT_REAGEERT, true);
            case PLAN_VASTGESTELD -> naarFase(blad, Fasegang.UITVOERING);
            case EVALUATIE -> naarFase(blad, Fasegang.EVALUATIE);
            case BRIEF_NAMENS_CLIENT, BEMIDDELINGSGESPREK, PROCEDURE_GESTART, DOORVERWEZEN -> {
                // the journal says that it was done; no fact of the contract does
            }
        }
        if (verzoek.stap().vraagtToestemming()) {
            verbruikToestemming(blad);
        }
    }

    /** Consent is for the next step (RADAR-4.4.4a, DMG-5.4.4a, I1G-0.3): the one after it asks consent again. */
    private static void verbruikToestemming(Werkblad blad) {
        blad.zet(Feit.TOESTEMMING, null);
    }

    private static void eerste(Werkblad blad, Feit feit, LocalDate dag) {
        if (!blad.feiten().heeft(feit)) {
            blad.zet(feit, dag);
        }
    }

    /** Each appointment is confirmed in writing (DMG-5c), so a confirmation of an earlier one does not count. */
    private static void plan(Werkblad blad, LocalDate dag) {
        blad.zet(Feit.INTAKE_GEPLAND_OP, dag);
        blad.zet(Feit.INTAKE_BEVESTIGD_OP, null);
        naarFase(blad, "intake");
    }

    private static void intake(Werkblad blad, LocalDate dag) {
        blad.zet(Feit.INTAKE_OP, dag);
        boolean onderzoek = blad.vooraf().plichten().stream()
                .anyMatch(plicht -> plicht.moment().equals("vooronderzoek"));
        naarFase(blad, onderzoek ? "vooronderzoek" : "intake");
    }

    /** A new letter begins a new round: nobody reminded of it or answered it yet, also who was heard before. */
    private static void brief(Werkblad blad, LocalDate dag) {
        blad.zet(Feit.HOOR_WEDERHOORBRIEF_OP, dag);
        blad.zet(Feit.RAPPEL_WEDERPARTIJ_OP, null);
        blad.zet(Feit.REACTIE_WEDERPARTIJ, blad.feiten().isWaar(Feit.HOOR_WEDERHOOR_GEDAAN) ? GEEN : null);
    }

    /** Whether the answer was a yes or a no need not be clear; that there is one takes away that there is none. */
    private static void reactie(Werkblad blad, String reactie) {
        blad.zet(Feit.HOOR_WEDERHOOR_GEDAAN, true);
        if (reactie != null || blad.feiten().is(Feit.REACTIE_WEDERPARTIJ, GEEN)) {
            blad.zet(Feit.REACTIE_WEDERPARTIJ, reactie);
        }
    }

    /** The one reminder of I1G-4.3, else the approach of RADAR-7.1d and DMG-8.1d; about documents when they are missing. */
    private static void rappelClient(Werkblad blad, LocalDate dag) {
        if (blad.feiten().isWaar(Feit.CLIENT_REAGEERT)) { // an answer to an earlier reminder is none to this one
            blad.zet(Feit.CLIENT_REAGEERT, null);
        }
        if (blad.adviseur().beleid().regels().containsKey(EEN_RAPPEL)) {
            blad.zet(Feit.RAPPEL_CLIENT_OP, dag);
            return;
        }
        boolean zwijgt =
                blad.feiten().isOnwaar(Feit.CLIENT_REAGEERT) || blad.feiten().isOnwaar(Feit.CLIENT_HOUDT_AFSPRAKEN);
        boolean stukken = blad.feiten().isWaar(Feit.STUKKEN_ONTBREKEN);
        if (stukken) {
            blad.zet(Feit.STUKKEN_HERINNERING_OP, dag);
        }
        if (zwijgt || !stukken) {
            blad.zet(Feit.CLIENT_BENADERD_OP, dag);
        }
    }

    /** A step never brings a case back to an earlier phase. */
    private static void naarFase(Werkblad blad, String fase) {
        if (FASEN.indexOf(fase) > FASEN.indexOf(blad.feiten().keuze(Feit.FASE))) {
            blad.zet(Feit.FASE, fase);
        }
    }
}
