package nl.wederhoor.demo;

import java.util.List;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.demo.Meldingverzinner.Wil;
import nl.wederhoor.dossier.Stap;
import nl.wederhoor.feiten.Feit;

/** How cases usually go, with what goes wrong: late contact, silent clients, letters without an answer, reopening. */
final class Levensloop {
    private final Dossierleven leven;
    private final Verzinsel verzinsel;

    Levensloop(Dossierleven leven, Verzinsel verzinsel) {
        this.leven = leven;
        this.verzinsel = verzinsel;
    }

    void speel(Wil wil) {
        if (verzinsel.kans(75)) {
            leven.beslis();
        }
        if (verzinsel.kans(7) || !leven.wacht(0, verzinsel.kans(88) ? 1 : 6) || !leven.stap(Stap.CONTACT)) {
            return;
        }
        leven.noteer("Eerste gesprek gevoerd. De melder wil eerst rustig nadenken. Verzonnen.", verzinsel.kans(20));
        if (wil == Wil.KLACHT) {
            klacht();
        } else if (verzinsel.kans(92) && leven.wacht(1, 20)) {
            rondAf(wil == Wil.ADVIES ? Feit.DOEL_BEREIKT : Feit.WIL_STOPPEN);
        }
    }

    private void klacht() {
        if (!leven.wacht(1, 4) || !leven.stap(Stap.INTAKE_GEPLAND) || !leven.wacht(4, 9)) {
            return;
        }
        if (!leven.stap(Stap.INTAKE_GEHOUDEN)) {
            return;
        }
        if (verzinsel.kans(10)) {
            leven.feit(Feit.STUKKEN_ONTBREKEN, true);
            return;
        }
        if (verzinsel.kans(8)) {
            stilte();
            return;
        }
        leven.feit(Feit.ONDERZOEK_NODIG, true);
        if (!leven.wacht(2, 8)) {
            return;
        }
        if (verzinsel.kans(6)) {
            leven.wijkAf("advies");
        }
        leven.beslis();
        brief();
    }

    private void brief() {
        leven.stap(Stap.TOESTEMMING_GEGEVEN);
        if (!leven.stap(Stap.BRIEF_AAN_WEDERPARTIJ) || !leven.wacht(5, 13)) {
            return;
        }
        if (verzinsel.kans(60)) {
            leven.stap(Stap.REACTIE_WEDERPARTIJ);
        } else {
            leven.feit(Feit.REACTIE_WEDERPARTIJ, "geen");
            if (!leven.wacht(3, 8) || !leven.stap(Stap.RAPPEL_WEDERPARTIJ) || !leven.wacht(6, 20)) {
                return;
            }
            leven.stap(Stap.REACTIE_WEDERPARTIJ);
        }
        plan();
    }

    private void plan() {
        leven.feit(Feit.CONSENSUS_RESULTAAT, true);
        leven.feit(Feit.PLAN_BEVAT_VERVOLG_REACTIES, true);
        if (!leven.wacht(3, 10) || !leven.stap(Stap.PLAN_VASTGESTELD) || !leven.wacht(5, 25)) {
            return;
        }
        leven.stap(verzinsel.een(List.of(Stap.BEMIDDELINGSGESPREK, Stap.BRIEF_NAMENS_CLIENT, Stap.PROCEDURE_GESTART)));
        leven.noteer("Verloop besproken met de cliënt. Verzonnen.", true);
        if (leven.wacht(10, 45)) {
            rondAf(verzinsel.kans(70) ? Feit.DOEL_BEREIKT : Feit.WIL_STOPPEN);
        }
    }

    private void stilte() {
        leven.feit(Feit.CLIENT_REAGEERT, false);
        if (leven.wacht(8, 15) && leven.stap(Stap.RAPPEL_CLIENT) && leven.wacht(16, 25)) {
            leven.sluit(Grond.CLIENT_REAGEERT_NIET);
        }
    }

    private void rondAf(Feit waarom) {
        var grond = waarom == Feit.DOEL_BEREIKT ? Grond.DOEL_BEREIKT : Grond.GEEN_VERDERE_BEHANDELING;
        if (!leven.feit(waarom, true) || !leven.sluit(grond) || !leven.wacht(10, 40)) {
            return;
        }
        if (verzinsel.kans(5)) {
            leven.heropen();
            leven.feit(waarom, false);
        } else if (verzinsel.kans(60) && leven.stap(Stap.EVALUATIE) && leven.wacht(30, 60)) {
            leven.feit(Feit.FASE, "archief");
        }
    }
}
